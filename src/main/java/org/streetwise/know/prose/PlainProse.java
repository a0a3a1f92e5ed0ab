package org.streetwise.know.prose;

import java.util.List;
import java.util.stream.Collectors;

/// Writes authored text as plain text: each paragraph, list item and table row becomes one line.
///
/// ```
/// Bel aan, en neem de tijd.
/// – eerst de bewoners
/// – dan de corporatie [@rijnmond-2019, p. 3]
/// ```
public final class PlainProse {
    private final StringBuilder text = new StringBuilder();

    private PlainProse() {}

    /// The plain text, without a line end at its end. It is empty if the prose is.
    public static String of(Prose prose) {
        return of(prose.blocks());
    }

    private static String of(List<ProseBlock> blocks) {
        PlainProse plain = new PlainProse();
        plain.blocks(blocks, "");
        return plain.text.toString().strip();
    }

    /// @param indent the white space to begin each line with
    private void blocks(List<ProseBlock> blocks, String indent) {
        for (ProseBlock block : blocks) {
            switch (block) {
                case ProseBlock.Paragraph(var inlines, _) -> line(indent, inlines);
                case ProseBlock.BulletList(var items, _) -> items.forEach(item -> item(indent, "– ", item));
                case ProseBlock.OrderedList(int start, var items, _) -> {
                    for (int i = 0; i < items.size(); i++) {
                        item(indent, start + i + ". ", items.get(i));
                    }
                }
                case ProseBlock.Quotation(var inner, _) -> blocks(inner, indent);
                case ProseBlock.Table(_, var header, var rows, _) -> {
                    row(indent, header);
                    rows.forEach(row -> row(indent, row));
                }
                case ProseBlock.CodeBlock(String code, _) ->
                    code.lines()
                            .forEach(line -> text.append(indent).append(line).append('\n'));
                case ProseBlock.ThematicBreak _ -> {}
            }
        }
    }

    private void item(String indent, String mark, List<ProseBlock> blocks) {
        int start = text.length();
        blocks(blocks, indent + " ".repeat(mark.length()));
        text.replace(start, start + indent.length() + mark.length(), indent + mark);
    }

    private void row(String indent, List<List<ProseInline>> cells) {
        String row = cells.stream()
                .map(cell -> {
                    PlainProse plain = new PlainProse();
                    plain.inlines(cell);
                    return plain.text.toString();
                })
                .collect(Collectors.joining(" | "));
        text.append(indent).append(row).append('\n');
    }

    private void line(String indent, List<ProseInline> inlines) {
        text.append(indent);
        inlines(inlines);
        text.append('\n');
    }

    private void inlines(List<ProseInline> inlines) {
        for (ProseInline inline : inlines) {
            switch (inline) {
                case ProseInline.Text(String words, _) -> text.append(words);
                case ProseInline.Code(String words, _) -> text.append(words);
                case ProseInline.Emphasis(var inner, _) -> inlines(inner);
                case ProseInline.Strong(var inner, _) -> inlines(inner);
                case ProseInline.Strikethrough(var inner, _) -> inlines(inner);
                case ProseInline.Foreign(_, var inner, _) -> inlines(inner);
                case ProseInline.Link(String address, var inner, _) -> worded(inner, () -> text.append(address));
                case ProseInline.Reference(_, String id, var inner, _) ->
                    worded(inner, () -> text.append('[').append(id).append(']'));
                case ProseInline.Citation(String key, String locator, _) ->
                    text.append("[@")
                            .append(key)
                            .append(locator.isEmpty() ? "" : ", " + locator)
                            .append(']');
                case ProseInline.Note(var blocks, _) ->
                    text.append(" (").append(of(blocks)).append(')');
                case ProseInline.LineBreak _ -> text.append(' ');
            }
        }
    }

    private void worded(List<ProseInline> words, Runnable otherwise) {
        if (words.isEmpty()) {
            otherwise.run();
        } else {
            inlines(words);
        }
    }
}
