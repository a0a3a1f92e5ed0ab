package org.streetwise.tell.document;

import static org.streetwise.tell.document.TestTree.paragraph;
import static org.streetwise.tell.document.TestTree.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Headings in every look. On the third level there are only two lessons and three minor headings of a portrait.
public final class SampleHeadings {
    private SampleHeadings() {}

    /// With a list of contents that names chapters and lessons.
    public static Document listed() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(section(
                "Inhoud",
                new Block.Numbering.None(),
                List.of(new Block.Contents(Attributes.NONE, 1, Set.of(Role.LESSON)))));
        blocks.addAll(chapters());
        return document(blocks);
    }

    /// Without a list of contents.
    public static Document unlisted() {
        return document(chapters());
    }

    private static Document document(List<Block> blocks) {
        return new Document(
                SampleDocument.metadata(), List.of(new Block.Matter(Attributes.NONE, Block.Matter.Part.BODY, blocks)));
    }

    private static List<Block> chapters() {
        return List.of(
                section(
                        "Vertrouwen",
                        new Block.Numbering.Decimal(),
                        List.of(section(
                                "De lessen",
                                new Block.Numbering.None(),
                                List.of(lesson(1, "Luister eerst"), lesson(2, "Bel twee keer aan"))))),
                section(
                        "Wijkportretten",
                        new Block.Numbering.Appendix(),
                        List.of(section(
                                Attributes.of(Role.CASE_PORTRAIT),
                                "Molenkwartier",
                                new Block.Numbering.None(),
                                List.of(minor("De wijk"), minor("De opgave"), minor("De aanpak"))))));
    }

    private static Block lesson(int number, String title) {
        return section(
                Attributes.of(Role.LESSON),
                title,
                new Block.Numbering.Fixed("Les " + number, "les " + number),
                List.of(paragraph("Zo ging het.")));
    }

    private static Block minor(String title) {
        return section(Attributes.of(Role.MINOR), title, new Block.Numbering.None(), List.of(paragraph("Zo is het.")));
    }
}
