package org.streetwise.tell.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.streetwise.source.Language;

/// Makes the parts of test documents in few words.
final class TestTree {
    private TestTree() {}

    static Inline.Text text(String words) {
        return new Inline.Text(words);
    }

    static Block.Paragraph paragraph(Inline... inlines) {
        return new Block.Paragraph(Attributes.NONE, List.of(inlines));
    }

    static Block.Paragraph paragraph(String words) {
        return paragraph(text(words));
    }

    static Block.Paragraph paragraph(Role role, Inline... inlines) {
        return new Block.Paragraph(Attributes.of(role), List.of(inlines));
    }

    static Block.Section section(String title, Block.Numbering numbering, List<Block> blocks) {
        return new Block.Section(Attributes.NONE, numbering, List.of(text(title)), blocks);
    }

    static Block.Section section(Attributes attributes, String title, Block.Numbering numbering, List<Block> blocks) {
        return new Block.Section(attributes, numbering, List.of(text(title)), blocks);
    }

    static Block.BulletList bullets(List<List<Block>> items) {
        return new Block.BulletList(Attributes.NONE, items);
    }

    static Block.OrderedList ordered(int start, List<List<Block>> items) {
        return new Block.OrderedList(Attributes.NONE, start, items);
    }

    static List<Block> item(String words) {
        return List.of(paragraph(words));
    }

    static Block.BlockQuote quote(String words, String speaker) {
        return new Block.BlockQuote(
                Attributes.of(Role.QUOTE),
                List.of(paragraph("‘" + words + "’"), paragraph(Role.ATTRIBUTION, text("— "), emphasis(speaker))));
    }

    static Inline emphasis(String words) {
        return new Inline.Emphasis(List.of(text(words)));
    }

    static Inline strong(String words) {
        return new Inline.Strong(List.of(text(words)));
    }

    static Inline foreign(String language, String words) {
        return new Inline.Foreign(new Language(language), List.of(text(words)));
    }

    static Inline link(String address, String words) {
        return new Inline.Link(address, List.of(text(words)));
    }

    static Inline note(Block... blocks) {
        return new Inline.Note(Optional.empty(), List.of(blocks));
    }

    static Inline number(String target) {
        return new Inline.CrossReference(new Target(target), new Inline.Form.Number());
    }

    static Inline pagesOnly(Inline... inlines) {
        return new Inline.PagesOnly(List.of(inlines));
    }

    static Inline page(String target) {
        return new Inline.CrossReference(new Target(target), new Inline.Form.Page());
    }

    static Inline title(String target) {
        return new Inline.CrossReference(new Target(target), new Inline.Form.Title());
    }

    static Inline words(String target, String words) {
        return new Inline.CrossReference(new Target(target), new Inline.Form.Words(List.of(text(words))));
    }

    static Block.Table.Cell cell(String words) {
        return new Block.Table.Cell(Block.Table.Cell.Kind.DATA, words.isEmpty() ? List.of() : item(words));
    }

    static Block.Table.Cell rowHeader(String words) {
        return new Block.Table.Cell(Block.Table.Cell.Kind.ROW_HEADER, item(words));
    }

    static List<Block.Table.Cell> cells(String... words) {
        return Arrays.stream(words).map(TestTree::cell).toList();
    }

    static Block.DefinitionList.Entry entry(String term, Block... blocks) {
        return new Block.DefinitionList.Entry(List.of(text(term)), List.of(blocks));
    }
}
