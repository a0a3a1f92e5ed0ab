package org.streetwise.print.house;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Rewrites the white space above and below paragraphs into one form. Word has three forms, wherever in a chain of
/// styles they occur: automatic spacing takes precedence over a number of lines, and that over a length (ECMA-376
/// §17.3.1.33). Here, only the length that applies remains, because otherwise lengths in the text would have no effect.
/// A style that suppresses white space between its own paragraphs (§17.3.1.9), such as that of list items, gets none,
/// unless another style follows it.
record PlainSpacing(HouseStyles styles, String automatic) {
    private static final Set<String> OTHER_WAYS =
            Set.of("w:beforeAutospacing", "w:afterAutospacing", "w:beforeLines", "w:afterLines");
    /// The automatic spacing of Word and LibreOffice in twips, with the setting of ECMA-376 §17.15.3.27 and without.
    private static final String TIGHT = "100";

    private static final String WEB = "280";
    private static final double LINE = 240;
    private static final String CONTEXTUAL = "w:contextualSpacing";

    static HouseStyles of(HouseStyles styles, Optional<XmlElement> settings) {
        boolean plain =
                mentioned(styles.defaults()) || styles.all().stream().anyMatch(style -> mentioned(style.element()));
        if (!plain) {
            return styles;
        }
        boolean tight = FormatProperties.isOn(settings.flatMap(all -> all.element("w:compat"))
                .flatMap(compat -> compat.element("w:doNotUseHTMLParagraphAutoSpacing")));
        return new PlainSpacing(styles, tight ? TIGHT : WEB).plain();
    }

    private static boolean mentioned(XmlElement holder) {
        return holder.all(CONTEXTUAL).findAny().isPresent()
                || holder.all("w:spacing")
                        .anyMatch(spacing ->
                                spacing.attributes().keySet().stream().anyMatch(OTHER_WAYS::contains));
    }

    private HouseStyles plain() {
        XmlElement defaults =
                styles.defaults().mapping(part -> part.name().equals("w:pPrDefault") ? plain(part, List.of()) : part);
        List<HouseStyle> all = styles.all().stream()
                .map(style -> style.type().equals("paragraph")
                        ? new HouseStyle(
                                style.type(), style.id(), style.name(), plain(style.element(), styles.chain(style)))
                        : style)
                .toList();
        return new HouseStyles(defaults, styles.latent(), all);
    }

    /// @param holder contains `w:pPr`
    /// @param chain the styles that it inherits from
    private XmlElement plain(XmlElement holder, List<HouseStyle> chain) {
        FormatProperties said = styles.standing().over(chain);
        Optional<XmlElement> contextual = said.inParagraph(CONTEXTUAL);
        XmlElement own = holder.element("w:pPr").orElseGet(() -> XmlElement.of("w:pPr"));
        Optional<XmlElement> spacing =
                own.element("w:spacing").or(() -> contextual.map(_ -> XmlElement.of("w:spacing")));
        if (spacing.isEmpty()) {
            return holder;
        }
        XmlElement whole = said.inParagraph("w:spacing").orElseGet(() -> XmlElement.of("w:spacing"));
        boolean none = FormatProperties.isOn(contextual) && followsItself(holder);
        XmlElement plain = plain(
                spacing.get(),
                none ? XmlElement.of("w:spacing").with("w:before", "0").with("w:after", "0") : whole);
        XmlElement properties =
                own.without(each -> each.name().equals(CONTEXTUAL)).putting(plain);
        return PropertySchema.ordered(holder.putting(PropertySchema.ordered(properties)));
    }

    /// Whether the next paragraph that an author types after one of this style has the same style (ECMA-376
    /// §17.7.4.10).
    private static boolean followsItself(XmlElement style) {
        return style.element("w:next")
                .flatMap(XmlElement::value)
                .filter(next -> !style.attribute("w:styleId").equals(Optional.of(next)))
                .isEmpty();
    }

    private XmlElement plain(XmlElement own, XmlElement whole) {
        XmlElement plain = own.keeping(attribute -> !OTHER_WAYS.contains(attribute));
        for (String side : List.of("w:before", "w:after")) {
            Optional<String> length = length(whole, side);
            plain = length.isPresent() ? plain.with(side, length.get()) : plain;
        }
        return plain;
    }

    private Optional<String> length(XmlElement whole, String side) {
        if (FormatProperties.isOn(whole.attribute(side + "Autospacing").map(on -> XmlElement.value(side, on)))) {
            return Optional.of(automatic);
        }
        return whole.attribute(side + "Lines")
                .flatMap(StyleValues::number)
                .filter(hundredths -> hundredths > 0)
                .map(hundredths -> String.valueOf(Math.round(hundredths * LINE / 100)))
                .or(() -> whole.attribute(side));
    }
}
