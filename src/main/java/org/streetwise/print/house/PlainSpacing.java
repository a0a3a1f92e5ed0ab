package org.streetwise.print.house;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// White space above and below paragraphs, said in one way. Word knows three: what a program finds right goes before a
/// number of lines, and that before a length (ECMA-376 §17.3.1.33), wherever in a chain of styles they are said. Here
/// the length that counts remains, for else what the text says of its own white space would not count. Of a style that
/// has none between its own paragraphs (§17.3.1.9), such as an item's, none remains, unless another style follows it.
final class PlainSpacing {
    private static final Set<String> OTHER_WAYS =
            Set.of("w:beforeAutospacing", "w:afterAutospacing", "w:beforeLines", "w:afterLines");
    /// In twips, what Word and LibreOffice find right, with the setting of ECMA-376 §17.15.3.27 and without.
    private static final String TIGHT = "100";

    private static final String WEB = "280";
    private static final double LINE = 240;
    private static final String CONTEXTUAL = "w:contextualSpacing";

    private final HouseStyles styles;
    private final Properties standing;
    private final String automatic;

    private PlainSpacing(HouseStyles styles, String automatic) {
        this.styles = styles;
        this.standing = styles.standing();
        this.automatic = automatic;
    }

    static HouseStyles of(HouseStyles styles, Optional<Element> settings) {
        boolean plain =
                mentioned(styles.defaults()) || styles.all().stream().anyMatch(style -> mentioned(style.element()));
        if (!plain) {
            return styles;
        }
        boolean tight = Properties.isOn(settings.flatMap(all -> all.element("w:compat"))
                .flatMap(compat -> compat.element("w:doNotUseHTMLParagraphAutoSpacing")));
        return new PlainSpacing(styles, tight ? TIGHT : WEB).plain();
    }

    private static boolean mentioned(Element holder) {
        return holder.all(CONTEXTUAL).findAny().isPresent()
                || holder.all("w:spacing")
                        .anyMatch(spacing ->
                                spacing.attributes().keySet().stream().anyMatch(OTHER_WAYS::contains));
    }

    private HouseStyles plain() {
        Element defaults =
                styles.defaults().mapping(part -> part.name().equals("w:pPrDefault") ? plain(part, List.of()) : part);
        List<HouseStyle> all = styles.all().stream()
                .map(style -> style.type().equals("paragraph")
                        ? new HouseStyle(
                                style.type(), style.id(), style.name(), plain(style.element(), styles.chain(style)))
                        : style)
                .toList();
        return new HouseStyles(defaults, styles.latent(), all);
    }

    /// @param holder what has `w:pPr` in it
    /// @param chain the styles that it takes over
    private Element plain(Element holder, List<HouseStyle> chain) {
        Properties said = standing.over(chain);
        Optional<Element> contextual = said.inParagraph(CONTEXTUAL);
        Element own = holder.element("w:pPr").orElseGet(() -> Element.of("w:pPr"));
        Optional<Element> spacing = own.element("w:spacing").or(() -> contextual.map(_ -> Element.of("w:spacing")));
        if (spacing.isEmpty()) {
            return holder;
        }
        Element whole = said.inParagraph("w:spacing").orElseGet(() -> Element.of("w:spacing"));
        boolean none = Properties.isOn(contextual) && followsItself(holder);
        Element plain = plain(
                spacing.get(),
                none ? Element.of("w:spacing").with("w:before", "0").with("w:after", "0") : whole);
        Element properties = own.without(each -> each.name().equals(CONTEXTUAL)).putting(plain);
        return PropertySchema.ordered(holder.putting(PropertySchema.ordered(properties)));
    }

    /// Whether an author who goes on after a paragraph of this style has another of it (ECMA-376 §17.7.4.10).
    private static boolean followsItself(Element style) {
        return style.element("w:next")
                .flatMap(Element::value)
                .filter(next -> !style.attribute("w:styleId").equals(Optional.of(next)))
                .isEmpty();
    }

    private Element plain(Element own, Element whole) {
        Element plain = own.keeping(attribute -> !OTHER_WAYS.contains(attribute));
        for (String side : List.of("w:before", "w:after")) {
            Optional<String> length = length(whole, side);
            plain = length.isPresent() ? plain.with(side, length.get()) : plain;
        }
        return plain;
    }

    private Optional<String> length(Element whole, String side) {
        if (Properties.isOn(whole.attribute(side + "Autospacing").map(on -> Element.value(side, on)))) {
            return Optional.of(automatic);
        }
        return whole.attribute(side + "Lines")
                .flatMap(StyleValues::number)
                .filter(hundredths -> hundredths > 0)
                .map(hundredths -> String.valueOf(Math.round(hundredths * LINE / 100)))
                .or(() -> whole.attribute(side));
    }
}
