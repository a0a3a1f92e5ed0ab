package org.streetwise.print.house;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Rewrites the white space above and below paragraphs into one form. Word has three forms, wherever in a chain of
/// styles they occur: automatic spacing takes precedence over a number of lines, and that over a length (ECMA-376
/// §17.3.1.33). Here, only the length that applies remains, because otherwise lengths in the text would have no effect.
/// A style that suppresses white space between its own paragraphs (§17.3.1.9), such as that of list items, gets none,
/// unless another style follows it.
final class PlainSpacing {
    private static final Set<String> OTHER_WAYS =
            Set.of("w:beforeAutospacing", "w:afterAutospacing", "w:beforeLines", "w:afterLines");
    /// The automatic spacing of Word and LibreOffice in twips, with the setting of ECMA-376 §17.15.3.27 and without.
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

    /// @param holder contains `w:pPr`
    /// @param chain the styles that it inherits from
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

    /// Whether the next paragraph that an author types after one of this style has the same style (ECMA-376
    /// §17.7.4.10).
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
