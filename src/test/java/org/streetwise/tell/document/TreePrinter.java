package org.streetwise.tell.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Prints a document's tree for people to read and compare: one line for each block, indented as the blocks nest.
public final class TreePrinter {
    private final StringBuilder out = new StringBuilder();

    private TreePrinter() {}

    /// The tree of a document.
    public static String of(Document document) {
        TreePrinter printer = new TreePrinter();
        printer.blocks(document.blocks(), 0);
        return printer.out.toString();
    }

    private void blocks(List<Block> blocks, int depth) {
        blocks.forEach(block -> block(block, depth));
    }

    private void block(Block block, int depth) {
        String attributes = attributes(block.attributes());
        switch (block) {
            case Block.Section(_, var numbering, var title, var blocks) -> {
                line(depth, "section" + numbering(numbering) + attributes + " " + inlines(title));
                blocks(blocks, depth + 1);
            }
            case Block.Paragraph(_, var inlines) -> line(depth, "p" + attributes + " " + inlines(inlines));
            case Block.BulletList(_, var items) -> items(depth, "bullets" + attributes, items);
            case Block.OrderedList(_, int start, var items) -> items(depth, "ordered " + start + attributes, items);
            case Block.DefinitionList(_, var entries) -> {
                line(depth, "definitions" + attributes);
                for (Block.DefinitionList.Entry entry : entries) {
                    line(depth + 1, "term " + inlines(entry.term()));
                    blocks(entry.blocks(), depth + 2);
                }
            }
            case Block.BlockQuote(_, var blocks) -> {
                line(depth, "quote" + attributes);
                blocks(blocks, depth + 1);
            }
            case Block.Table table -> table(depth, table, attributes);
            case Block.CodeBlock(_, String text) ->
                line(depth, "code" + attributes + " " + text.replace("\n", "⏎"));
            case Block.Contents(_, int levels, var roles) ->
                line(depth, "contents " + levels + " " + roles.stream().sorted().toList());
            case Block.ThematicBreak _ -> line(depth, "break");
            case Block.Picture(_, var file, var alternative, var caption) -> {
                line(depth, "picture" + attributes + " " + file.value() + " " + alternative(alternative));
                line(depth + 1, "caption " + inlines(caption));
            }
            case Block.Chart chart -> chart(depth, chart, attributes);
            case Block.Columns(_, int count, var blocks) -> {
                line(depth, "columns " + count + attributes);
                blocks(blocks, depth + 1);
            }
            case Block.Beside(_, var blocks) -> {
                line(depth, "beside" + attributes);
                blocks(blocks, depth + 1);
            }
            case Block.Matter(_, var part, var blocks) -> {
                line(depth, "matter " + part);
                blocks(blocks, depth + 1);
            }
            case Block.Cover(_, var title, var subtitle, var edition, var date, var publishers) -> {
                line(depth, "cover " + inlines(title));
                line(depth + 1, "subtitle " + inlines(subtitle));
                if (!edition.isEmpty()) {
                    line(depth + 1, "edition " + inlines(edition));
                }
                line(depth + 1, "date " + inlines(date));
                publishers.forEach(publisher -> line(depth + 1, "publisher " + inlines(publisher)));
            }
        }
    }

    private static String alternative(Block.Picture.Alternative alternative) {
        return switch (alternative) {
            case Block.Picture.Alternative.Described(String text) -> "[" + text + "]";
            case Block.Picture.Alternative.Decorative _ -> "decorative";
        };
    }

    private void items(int depth, String head, List<List<Block>> items) {
        line(depth, head);
        for (List<Block> item : items) {
            line(depth + 1, "item");
            blocks(item, depth + 2);
        }
    }

    private void table(int depth, Block.Table table, String attributes) {
        line(
                depth,
                "table" + attributes
                        + table.caption().map(caption -> " " + inlines(caption)).orElse(""));
        line(
                depth + 1,
                "columns "
                        + table.columns().stream()
                                .map(column -> (column.apart() ? "| " : "")
                                        + column.alignment()
                                        + (column.characters() > 0 ? ":" + column.characters() : ""))
                                .collect(Collectors.joining(" ")));
        table.header().forEach(row -> line(depth + 1, "head " + row(row)));
        table.rows().forEach(row -> line(depth + 1, "row " + row(row)));
        blocks(table.notes(), depth + 1);
    }

    private void chart(int depth, Block.Chart chart, String attributes) {
        line(depth, "chart" + attributes + " " + inlines(chart.caption()));
        line(depth + 1, "[" + chart.alternative() + "]");
        String from = chart.range().least().toPlainString();
        String to = chart.range().most().toPlainString();
        line(
                depth + 1,
                "from " + from + " to " + to
                        + chart.measure().map(measure -> ": " + measure).orElse(""));
        line(depth + 1, "series " + String.join(" | ", chart.series()));
        for (Block.Chart.Row row : chart.rows()) {
            String values = row.values().stream().map(TreePrinter::value).collect(Collectors.joining(" | "));
            line(depth + 1, "bars " + row.name() + " | " + values);
        }
        chart.reference().ifPresent(ref -> line(depth + 1, "line " + ref.name() + " | " + value(ref.value())));
        blocks(chart.notes(), depth + 1);
    }

    private static String value(ChartValue value) {
        return switch (value) {
            case ChartValue.Known(var number, String text) -> number.toPlainString() + " \"" + text + "\"";
            case ChartValue.Range(var lower, var upper, String text) ->
                lower.toPlainString() + " to " + upper.toPlainString() + " \"" + text + "\"";
            case ChartValue.UpTo(var upper, String text) -> "up to " + upper.toPlainString() + " \"" + text + "\"";
            case ChartValue.Absent(String text) -> "(" + text + ")";
        };
    }

    private static String row(List<Block.Table.Cell> cells) {
        return cells.stream()
                .map(cell -> cell.isPart()
                        ? cell.kind() == Block.Table.Cell.Kind.LEFT ? "<" : "^"
                        : cell.blocks().stream()
                                .map(block ->
                                        block instanceof Block.Paragraph(_, var inlines) ? inlines(inlines) : "…")
                                .collect(Collectors.joining("¶")))
                .collect(Collectors.joining(" | "));
    }

    private static String attributes(Attributes attributes) {
        String role = attributes
                .role()
                .map(each -> " ." + each.name().toLowerCase(Locale.ROOT))
                .orElse("");
        String language = attributes.language().map(each -> " @" + each).orElse("");
        return role + attributes.target().map(target -> " #" + target.name()).orElse("") + language;
    }

    private static String numbering(Block.Numbering numbering) {
        return switch (numbering) {
            case Block.Numbering.None _ -> "";
            case Block.Numbering.Decimal _ -> " 1.";
            case Block.Numbering.Appendix _ -> " A.";
            case Block.Numbering.Fixed(String label, String inText) -> " <" + label + "|" + inText + ">";
        };
    }

    private static String inlines(List<Inline> inlines) {
        return inlines.stream().map(TreePrinter::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text(String text, _) -> text.replace('\u00A0', '~');
            case Inline.Emphasis(var inner) -> "_" + inlines(inner) + "_";
            case Inline.Strong(var inner) -> "*" + inlines(inner) + "*";
            case Inline.Strikethrough(var inner) -> "-" + inlines(inner) + "-";
            case Inline.Superscript(String text, _) -> "^" + text + "^";
            case Inline.Code(String text) -> "`" + text + "`";
            case Inline.Link(String address, var inner) -> "[" + inlines(inner) + "](" + address + ")";
            case Inline.CrossReference(var target, var form) -> "{" + form(form) + "→" + target.name() + "}";
            case Inline.Note(_, var blocks) ->
                "^["
                        + blocks.stream()
                                .map(block -> block instanceof Block.Paragraph(_, var inner) ? inlines(inner) : "…")
                                .collect(Collectors.joining("¶"))
                        + "]";
            case Inline.PagesOnly(var inner) -> inlines(inner);
            case Inline.Foreign(var language, var inner) -> language + "(" + inlines(inner) + ")";
            case Inline.Sign(String sign, String words) -> sign + "<" + words + ">";
            case Inline.LineBreak _ -> "⏎";
        };
    }

    private static String form(Inline.Form form) {
        return switch (form) {
            case Inline.Form.Number _ -> "number";
            case Inline.Form.Title _ -> "title";
            case Inline.Form.Page _ -> "page";
            case Inline.Form.Words(var inlines) -> inlines(inlines);
        };
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text.stripTrailing()).append('\n');
    }
}
