package org.streetwise.print.house;

import java.util.Optional;
import org.streetwise.print.style.Colour;
import org.streetwise.print.style.TextStyle.Alignment;

/// The format of a paragraph style, with everything that it inherits. Lengths are in points.
///
/// @param colour absent for Word's default, black on white
/// @param leading from baseline to baseline; absent if it is `lines` times the typeface's own line height
/// @param left where the second line of text begins
/// @param hang how far to the left of that the first line begins
record StyleValues(
        Optional<String> font,
        double size,
        boolean bold,
        boolean italic,
        Optional<Colour> colour,
        Optional<Double> leading,
        double lines,
        double before,
        double after,
        double left,
        double right,
        double hang,
        Alignment alignment,
        boolean keptWithNext,
        boolean keptTogether) {

    static StyleValues of(FormatProperties said, HouseTheme theme) {
        Optional<XmlElement> spacing = said.inParagraph("w:spacing");
        Optional<XmlElement> indent = said.inParagraph("w:ind");
        boolean inLines = spacing.flatMap(s -> s.attribute("w:lineRule"))
                .filter(rule -> !rule.equals("auto"))
                .isEmpty();
        Optional<Double> line = spacing.flatMap(s -> s.attribute("w:line")).flatMap(StyleValues::number);
        return new StyleValues(
                theme.font(said.inRun("w:rFonts")),
                said.inRun("w:sz")
                                .flatMap(XmlElement::value)
                                .flatMap(StyleValues::number)
                                .orElse(20.0)
                        / 2,
                FormatProperties.isOn(said.inRun("w:b")),
                FormatProperties.isOn(said.inRun("w:i")),
                theme.colour(said.inRun("w:color")),
                inLines ? Optional.empty() : line.map(twips -> Math.abs(twips) / 20),
                inLines ? line.orElse(240.0) / 240 : 1,
                length(spacing, "w:before"),
                length(spacing, "w:after"),
                length(indent, "w:left", "w:start"),
                length(indent, "w:right", "w:end"),
                length(indent, "w:hanging"),
                alignment(said.inParagraph("w:jc").flatMap(XmlElement::value).orElse("left")),
                FormatProperties.isOn(said.inParagraph("w:keepNext")),
                FormatProperties.isOn(said.inParagraph("w:keepLines")));
    }

    private static double length(Optional<XmlElement> property, String... names) {
        for (String name : names) {
            Optional<Double> twips = property.flatMap(p -> p.attribute(name)).flatMap(StyleValues::number);
            if (twips.isPresent()) {
                return twips.get() / 20;
            }
        }
        return 0;
    }

    static Optional<Double> number(String value) {
        return value.matches("-?[0-9]{1,6}(\\.[0-9]{1,6})?") ? Optional.of(Double.valueOf(value)) : Optional.empty();
    }

    private static Alignment alignment(String word) {
        return switch (word) {
            case "both", "distribute" -> Alignment.JUSTIFIED;
            case "center" -> Alignment.CENTRED;
            case "right", "end" -> Alignment.RIGHT;
            default -> Alignment.LEFT;
        };
    }
}
