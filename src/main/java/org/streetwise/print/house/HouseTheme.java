package org.streetwise.print.house;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.print.style.Colour;

/// The colours and typefaces that the file gives names to (ECMA-376 §20.1.6).
///
/// @param colours by their names in the scheme: `dk1`, `accent1`
/// @param fonts by their use: `major` for headings, `minor` for text
/// @param mapping the scheme names that Word's names stand for, if settings say so: `text1` for `lt1`
record HouseTheme(Map<String, Colour> colours, Map<String, String> fonts, Map<String, String> mapping) {
    private static final Map<String, String> PLACES = Map.of(
            "text1", "dk1",
            "dark1", "dk1",
            "background1", "lt1",
            "light1", "lt1",
            "text2", "dk2",
            "dark2", "dk2",
            "background2", "lt2",
            "light2", "lt2",
            "hyperlink", "hlink",
            "followedHyperlink", "folHlink");
    /// The names in settings (ECMA-376 §17.15.1.20) that can stand for another colour.
    private static final Map<String, String> MAPPED =
            Map.of("w:t1", "text1", "w:bg1", "background1", "w:t2", "text2", "w:bg2", "background2");
    private static final Set<String> LATIN = Set.of("major", "minor");

    static HouseTheme of(Optional<XmlElement> part, Optional<XmlElement> colourMapping) {
        Map<String, Colour> colours = new HashMap<>();
        Map<String, String> fonts = new HashMap<>();
        part.stream()
                .flatMap(theme -> theme.all("a:clrScheme"))
                .flatMap(XmlElement::elements)
                .forEach(place -> colour(place).ifPresent(colour -> colours.put(local(place), colour)));
        for (String use : LATIN) {
            part.stream()
                    .flatMap(theme -> theme.all("a:" + use + "Font"))
                    .flatMap(font -> font.elements("a:latin"))
                    .flatMap(latin -> latin.attribute("typeface").stream())
                    .filter(name -> !name.isBlank())
                    .forEach(name -> fonts.put(use, name));
        }
        Map<String, String> mapping = new HashMap<>();
        MAPPED.forEach((attribute, name) -> colourMapping
                .flatMap(element -> element.attribute(attribute))
                .ifPresent(place -> mapping.put(name, PLACES.getOrDefault(place, place))));
        return new HouseTheme(colours, fonts, mapping);
    }

    private static String local(XmlElement place) {
        return place.name().substring(2);
    }

    private static Optional<Colour> colour(XmlElement place) {
        return place.elements()
                .flatMap(colour -> colour.attribute(colour.name().equals("a:sysClr") ? "lastClr" : "val").stream())
                .flatMap(value -> hex(value).stream())
                .findFirst();
    }

    /// A colour of six hexadecimal digits.
    static Optional<Colour> hex(String value) {
        return value.matches("[0-9A-Fa-f]{6}")
                ? Optional.of(new Colour(Integer.parseInt(value, 16)))
                : Optional.empty();
    }

    /// The colour that a property gives; absent if the property leaves it to Word.
    ///
    /// @param property such as `w:color`
    Optional<Colour> colour(Optional<XmlElement> property) {
        return property.flatMap(said -> said.attribute("w:themeColor")
                .flatMap(this::named)
                .map(colour -> shaded(colour, said))
                .or(() -> said.value().flatMap(HouseTheme::hex)));
    }

    private Optional<Colour> named(String name) {
        String place = mapping.getOrDefault(name, PLACES.getOrDefault(name, name));
        return Optional.ofNullable(colours.get(place));
    }

    /// `themeTint` makes a colour lighter and `themeShade` darker. Each is a share of the luminance in 255ths (ECMA-376
    /// §17.3.2.6).
    private static Colour shaded(Colour colour, XmlElement said) {
        Colour tinted = share(said, "w:themeTint")
                .map(share -> Luminance.changed(colour, light -> light * share + 1 - share))
                .orElse(colour);
        return share(said, "w:themeShade")
                .map(share -> Luminance.changed(tinted, light -> light * share))
                .orElse(tinted);
    }

    private static Optional<Double> share(XmlElement said, String attribute) {
        return said.attribute(attribute)
                .filter(value -> value.matches("[0-9A-Fa-f]{1,2}"))
                .map(value -> Integer.parseInt(value, 16) / 255.0);
    }

    /// The typeface that a property gives: by its name, or by the theme's name for it, such as `minorHAnsi`.
    Optional<String> font(Optional<XmlElement> fonts) {
        return fonts.flatMap(said -> said.attribute("w:asciiTheme")
                .flatMap(use -> Optional.ofNullable(this.fonts.get(use.startsWith("major") ? "major" : "minor")))
                .or(() -> said.attribute("w:ascii"))
                .or(() -> said.attribute("w:hAnsi")));
    }
}
