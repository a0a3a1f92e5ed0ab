package org.streetwise.tell.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.streetwise.tell.document.Inline.Form;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.NumberedDocument.ContentsEntry;
import org.streetwise.tell.numbering.NumberedDocument.Mark;
import org.streetwise.tell.numbering.PageMap;

/// The words that every format of a publication must contain, in reading order, with notes where they are called.
/// Labels of headings and captions and the lines of the list of contents are included; bullets, numbers of items and
/// notes, and running heads are not.
public final class DocumentWords {
    private static final String UNKNOWN_PAGE = "–";

    private final NumberedDocument document;
    private final PageMap pages;
    private final StringBuilder text = new StringBuilder();

    private DocumentWords(NumberedDocument document, PageMap pages) {
        this.document = document;
        this.pages = pages;
    }

    /// The words of a document with these page numbers; an unknown page number is a dash.
    public static List<String> of(NumberedDocument document, PageMap pages) {
        DocumentWords words = new DocumentWords(document, pages);
        words.blocks(document.document().blocks());
        return split(words.text.toString());
    }

    /// Splits text at every kind of space, in NFC and without soft hyphens.
    public static List<String> split(String text) {
        String plain = Normalizer.normalize(text.replace("\u00AD", ""), Normalizer.Form.NFC);
        return Arrays.stream(plain.split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Section section -> {
                document.mark(section.attributes()).label().ifPresent(this::line);
                inlines(section.title());
                line("");
                blocks(section.blocks());
            }
            case Block.Paragraph paragraph -> inlines(paragraph.inlines());
            case Block.BulletList(_, var items) -> items.forEach(this::blocks);
            case Block.OrderedList(_, _, var items) -> items.forEach(this::blocks);
            case Block.DefinitionList(_, var entries) ->
                entries.forEach(entry -> {
                    inlines(entry.term());
                    line("");
                    blocks(entry.blocks());
                });
            case Block.BlockQuote(_, var inner) -> blocks(inner);
            case Block.Table table -> {
                table.caption().ifPresent(caption -> {
                    document.mark(table.attributes()).label().ifPresent(this::line);
                    inlines(caption);
                    line("");
                });
                table.header().forEach(row -> row.forEach(cell -> blocks(cell.blocks())));
                table.rows().forEach(row -> row.forEach(cell -> blocks(cell.blocks())));
                blocks(table.notes());
            }
            case Block.CodeBlock(_, String code) -> line(code);
            case Block.Contents _ -> document.contents().forEach(this::entry);
            case Block.ThematicBreak _ -> {}
            case Block.Picture picture -> inlines(picture.caption());
            case Block.Chart chart -> {
                chart.words().forEach(this::line);
                document.mark(chart.attributes()).label().ifPresent(this::line);
                lineOf(chart.caption());
                blocks(chart.notes());
            }
            case Block.Matter(_, _, var inner) -> blocks(inner);
            case Block.Columns(_, _, var inner) -> blocks(inner);
            case Block.Beside(_, var inner) -> blocks(inner);
            case Block.Cover(_, var title, var subtitle, var edition, var date, var publishers) -> {
                List.of(title, subtitle, edition, date).forEach(this::lineOf);
                publishers.forEach(this::lineOf);
            }
        }
        line("");
    }

    private void entry(ContentsEntry entry) {
        entry.label().ifPresent(this::line);
        lineOf(withoutNotes(entry.title()));
        line(page(entry.target()));
    }

    private void lineOf(List<Inline> inlines) {
        inlines(inlines);
        line("");
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text(String words, _) -> text.append(words);
                case Inline.Code(String words) -> text.append(words);
                case Inline.Superscript(String words, _) -> text.append(words);
                case Inline.Emphasis(var inner) -> inlines(inner);
                case Inline.Strong(var inner) -> inlines(inner);
                case Inline.Strikethrough(var inner) -> inlines(inner);
                case Inline.Link(_, var inner) -> inlines(inner);
                case Inline.Foreign(_, var inner) -> inlines(inner);
                case Inline.PagesOnly(var inner) -> inlines(inner);
                case Inline.Sign(String sign, _) -> text.append(sign);
                case Inline.LineBreak _ -> line("");
                case Inline.Note(_, var inner) -> {
                    line("");
                    blocks(inner);
                }
                case Inline.CrossReference(var target, var form) -> reference(target, form);
            }
        }
    }

    private void reference(Target target, Form form) {
        Mark mark = document.mark(target);
        switch (form) {
            case Form.Number _ -> text.append(mark.inText());
            case Form.Title _ -> inlines(withoutNotes(mark.title()));
            case Form.Page _ -> text.append(page(target));
            case Form.Words(var words) -> inlines(words);
        }
    }

    private String page(Target target) {
        return Optional.of(target).flatMap(pages::page).orElse(UNKNOWN_PAGE);
    }

    private static List<Inline> withoutNotes(List<Inline> inlines) {
        return inlines.stream()
                .filter(inline -> !(inline instanceof Inline.Note))
                .toList();
    }
}
