package org.streetwise.tell.document;

import static org.streetwise.tell.document.TestTree.bullets;
import static org.streetwise.tell.document.TestTree.item;
import static org.streetwise.tell.document.TestTree.paragraph;
import static org.streetwise.tell.document.TestTree.section;
import static org.streetwise.tell.document.TestTree.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Block.Numbering;
import org.streetwise.tell.document.Block.Picture.Alternative;

/// Chapters with columns in them.
public final class SampleColumns {
    private static final String CREDIT = "Foto: Lente Hazelaar";

    private SampleColumns() {}

    /// Two photos beside each other.
    public static Document photos() {
        return chapter(row());
    }

    /// A photo between two paragraphs, its caption beside it.
    public static Document photo() {
        return photo(CREDIT);
    }

    /// The same with another caption.
    public static Document photo(String caption) {
        return chapter(
                paragraph("Zo is het er."),
                new Block.Beside(Attributes.NONE, List.of(photo("images/straat.jpeg", "Een straat", caption))),
                paragraph("En zo blijft het."));
    }

    /// Two photos above text.
    public static Document photosAbove() {
        return chapter(row(), paragraph("Zo is het er."));
    }

    /// The same under text.
    public static Document photosBelow() {
        return chapter(paragraph("Zo is het er."), row(), paragraph("En zo blijft het."));
    }

    /// Four photos in two rows.
    public static Document twoRows() {
        return chapter(row(), row());
    }

    private static Block row() {
        return new Block.Beside(
                Attributes.NONE,
                List.of(
                        photo("images/straat.jpeg", "Een straat", CREDIT),
                        photo("images/molen.png", "Een molen", CREDIT)));
    }

    /// Two tables with captions beside each other, under text.
    public static Document tables() {
        return chapter(
                paragraph("Zo is het er."),
                new Block.Beside(
                        Attributes.NONE, List.of(table("nu", "De wijk nu"), table("straks", "De wijk straks"))),
                paragraph("En zo blijft het."));
    }

    /// Notes that are called in columns of both kinds.
    public static Document notes() {
        return chapter(
                paragraph("Zo is het er."),
                new Block.Beside(
                        Attributes.NONE,
                        List.of(noted("De huizen zijn koud.", "Gemeten."), noted("De straat is open.", "Gezien."))),
                new Block.Columns(
                        Attributes.NONE,
                        2,
                        List.of(
                                noted("Een bewoner belde.", "In maart."),
                                noted("Een ander schreef.", "In april."),
                                noted("De derde zweeg.", "Nog steeds."))),
                paragraph("En zo blijft het."));
    }

    private static Block noted(String words, String note) {
        return TestTree.paragraph(text(words), TestTree.note(paragraph(note)));
    }

    private static Block table(String id, String caption) {
        return new Block.Table(
                Attributes.NONE.with(new Target(id)),
                Optional.of(List.of(text(caption))),
                List.of(new Block.Table.Column(Block.Table.Alignment.LEFT)),
                List.of(TestTree.cells("Woningen")),
                List.of(TestTree.cells("300")),
                List.of());
    }

    private static Block photo(String file, String seen, String caption) {
        Span place = Span.startOf(SourceId.programme("cases/wijk.yml"));
        return new Block.Picture(
                Attributes.NONE, new Spanned<>(file, place), new Alternative.Described(seen), List.of(text(caption)));
    }

    /// Names between two paragraphs.
    public static Document names(int count) {
        return chapter(paragraph("Gesproken is met:"), columns(count), paragraph("Zij gaven toestemming."));
    }

    /// Names at the end of a chapter.
    public static Document namesAtTheEnd(int count) {
        return chapter(paragraph("Gesproken is met:"), columns(count));
    }

    static Block columns(int count) {
        return new Block.Columns(
                Attributes.NONE,
                2,
                List.of(bullets(IntStream.rangeClosed(1, count)
                        .mapToObj(i -> item("Partij " + i))
                        .toList())));
    }

    private static Document chapter(Block... blocks) {
        Block chapter = section(
                Attributes.NONE.with(new Target("partijen")), "Partijen", new Numbering.None(), List.of(blocks));
        Block next = section(
                Attributes.NONE.with(new Target("bronnen")),
                "Bronnen",
                new Numbering.None(),
                List.of(paragraph("Geen.")));
        return new Document(
                SampleDocument.metadata(),
                List.of(new Block.Matter(Attributes.NONE, Block.Matter.Part.BODY, List.of(chapter, next))));
    }
}
