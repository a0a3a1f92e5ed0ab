package org.streetwise.print.house;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.print.house.HouseHead.Pages;

/// What a publication takes from an organisation's own Word file, without anything that outsiders should not see.
///
/// @param heads headers and footers
/// @param openingHeads whether a first page has its own header and footer
/// @param evenHeads whether left-hand pages have their own
/// @param mirrored whether left-hand pages mirror the margins of right-hand pages
/// @param hyphenated whether words are hyphenated
/// @param colourMapping `w:clrSchemeMapping`
/// @param themePart the part with the colours and typefaces that the styles name
public record House(
        HouseStyles styles,
        HousePage page,
        List<HouseHead> heads,
        boolean openingHeads,
        boolean evenHeads,
        boolean mirrored,
        boolean hyphenated,
        Optional<XmlElement> colourMapping,
        Optional<XmlElement> themePart,
        HouseLists lists,
        HouseTheme theme) {
    public House {
        heads = List.copyOf(heads);
    }

    /// The header or footer of these pages.
    public Optional<HouseHead> head(boolean foot, Pages pages) {
        return heads.stream()
                .filter(head -> head.foot() == foot && head.pages() == pages)
                .findFirst();
    }

    /// Whether any pages have a header or footer.
    public boolean hasHeads(boolean foot) {
        return heads.stream().anyMatch(head -> head.foot() == foot);
    }

    /// Whether the first page has a picture in its header or footer that later pages do not have.
    public boolean opensWithPicture() {
        return openingHeads
                && heads.stream()
                        .filter(head -> head.pages() == Pages.FIRST)
                        .anyMatch(head -> head.root().all("w:drawing").findAny().isPresent());
    }

    /// The list level that a paragraph style belongs to: `w:lvl`, without its number.
    public Optional<XmlElement> level(HouseStyle style) {
        return numbering(styles.chain(style)).flatMap(numbering -> lists.level(numbering, style.id()));
    }

    private static Optional<XmlElement> numbering(List<HouseStyle> chain) {
        return chain.reversed().stream()
                .flatMap(style -> style.element().elements("w:pPr"))
                .flatMap(properties -> properties.elements("w:numPr"))
                .filter(numbering -> numbering.element("w:numId").isPresent())
                .findFirst();
    }

    /// The format of paragraphs of a style. If the style is absent, that of paragraphs without a style.
    StyleValues values(Optional<HouseStyle> style) {
        FormatProperties said = styles.standing();
        for (HouseStyle each : chain(style)) {
            Optional<XmlElement> own = each.element().element("w:pPr").flatMap(p -> p.element("w:numPr"));
            for (XmlElement level :
                    own.flatMap(n -> lists.level(n, each.id())).stream().toList()) {
                said = said.over(
                        XmlElement.of("w:lvl").holding(level.elements("w:pPr").toList()));
            }
            said = said.over(each.element());
        }
        return StyleValues.of(said, theme);
    }

    private List<HouseStyle> chain(Optional<HouseStyle> style) {
        return style.or(styles::standard).map(styles::chain).orElse(List.of());
    }

    /// The paragraph style that Word knows by this name.
    Optional<HouseStyle> paragraph(String name) {
        return styles.find("paragraph", StyleId.of(name));
    }

    /// The typefaces of running text and headings.
    public List<String> fonts() {
        return Stream.of(Optional.<HouseStyle>empty(), paragraph("heading 1"))
                .flatMap(style -> values(style).font().stream())
                .distinct()
                .toList();
    }

    /// Which of Word's styles, given by name, the file does not have.
    List<String> lacking(Stream<String> names) {
        return names.filter(name -> paragraph(name).isEmpty()).toList();
    }
}
