package org.streetwise.print.house;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.print.house.HouseHead.Pages;

/// What a publication takes from an organisation's own Word file, cleaned of all that is nobody else's business.
///
/// @param name of the file
/// @param heads at the heads and feet of pages
/// @param openingHeads whether a first page has heads and feet of its own
/// @param evenHeads whether pages on the left have
/// @param mirrored whether the margins of pages on the left are those of the right, turned round
/// @param hyphenated whether words are parted at the ends of lines
/// @param colourMapping `w:clrSchemeMapping`
/// @param themePart the colours and typefaces that the styles name, as a part
public record House(
        String name,
        HouseStyles styles,
        HousePage page,
        List<HouseHead> heads,
        boolean openingHeads,
        boolean evenHeads,
        boolean mirrored,
        boolean hyphenated,
        Optional<Element> colourMapping,
        Optional<Element> themePart,
        HouseLists lists,
        Theme theme) {
    public House {
        heads = List.copyOf(heads);
    }

    /// What stands at the head or foot of those pages.
    public Optional<HouseHead> head(boolean foot, Pages pages) {
        return heads.stream()
                .filter(head -> head.foot() == foot && head.pages() == pages)
                .findFirst();
    }

    /// Whether there is anything at the head or foot of pages.
    public boolean hasHeads(boolean foot) {
        return heads.stream().anyMatch(head -> head.foot() == foot);
    }

    /// Whether its first page has a picture at its head or foot, which those that follow do not.
    public boolean opensWithPicture() {
        return openingHeads
                && heads.stream()
                        .filter(head -> head.pages() == Pages.FIRST)
                        .anyMatch(head -> head.root().all("w:drawing").findAny().isPresent());
    }

    /// The level of the list that a paragraph style belongs to: `w:lvl`, without its number.
    public Optional<Element> level(HouseStyle style) {
        return numbering(styles.chain(style)).flatMap(numbering -> lists.level(numbering, style.id()));
    }

    private static Optional<Element> numbering(List<HouseStyle> chain) {
        return chain.reversed().stream()
                .flatMap(style -> style.element().elements("w:pPr"))
                .flatMap(properties -> properties.elements("w:numPr"))
                .filter(numbering -> numbering.element("w:numId").isPresent())
                .findFirst();
    }

    /// How paragraphs of a style are set; of a style that is not there, paragraphs without one.
    StyleValues values(Optional<HouseStyle> style) {
        Properties said = styles.standing();
        for (HouseStyle each : chain(style)) {
            Optional<Element> own = each.element().element("w:pPr").flatMap(p -> p.element("w:numPr"));
            for (Element level :
                    own.flatMap(n -> lists.level(n, each.id())).stream().toList()) {
                said = said.over(
                        Element.of("w:lvl").holding(level.elements("w:pPr").toList()));
            }
            said = said.over(each.element());
        }
        return StyleValues.of(said, theme);
    }

    private List<HouseStyle> chain(Optional<HouseStyle> style) {
        return style.or(styles::standard).map(styles::chain).orElse(List.of());
    }

    /// The paragraph style of that name of Word's.
    Optional<HouseStyle> paragraph(String name) {
        return styles.find("paragraph", StyleId.of(name));
    }

    /// The typefaces of text and headings.
    public List<String> fonts() {
        return Stream.of(Optional.<HouseStyle>empty(), paragraph("heading 1"))
                .flatMap(style -> values(style).font().stream())
                .distinct()
                .toList();
    }

    /// Those of some styles of Word's that the file has none of.
    List<String> lacking(Stream<String> names) {
        return names.filter(name -> paragraph(name).isEmpty()).toList();
    }
}
