package org.streetwise.know.prose;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.streetwise.source.Span;

/// Visits every inline of a text in reading order, including those inside others and in notes. A code block is visited
/// as one inline of code.
public final class ProseWalk {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");

    private ProseWalk() {}

    /// Visits every inline of a text.
    public static void of(Prose prose, Consumer<ProseInline> visit) {
        blocks(prose.blocks(), visit);
    }

    /// Visits every inline of a line.
    public static void of(ProseLine line, Consumer<ProseInline> visit) {
        inlines(line.inlines(), visit);
    }

    /// The words of a text with single spaces between them, without formatting.
    public static String words(Prose prose) {
        StringBuilder words = new StringBuilder();
        of(prose, inline -> {
            if (inline instanceof ProseInline.Text(String text, _)) {
                append(words, text);
            }
        });
        return words.toString().strip();
    }

    /// How many words a text has.
    public static int countWords(Prose prose) {
        return (int) WORD.matcher(words(prose)).results().count();
    }

    /// Appends a text and a space. Each run of white space becomes a single space.
    private static void append(StringBuilder words, String text) {
        // Most texts are only words with single spaces between them.
        if (!text.startsWith(" ")
                && !text.endsWith(" ")
                && !text.contains("  ")
                && text.indexOf('\n') < 0
                && text.indexOf('\t') < 0) {
            words.append(text).append(' ');
            return;
        }
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (!Character.isWhitespace(c)) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
    }

    private static void blocks(List<ProseBlock> blocks, Consumer<ProseInline> visit) {
        for (ProseBlock block : blocks) {
            switch (block) {
                case ProseBlock.Paragraph(var inlines, _) -> inlines(inlines, visit);
                case ProseBlock.BulletList(var items, _) -> items.forEach(item -> blocks(item, visit));
                case ProseBlock.OrderedList(_, var items, _) -> items.forEach(item -> blocks(item, visit));
                case ProseBlock.Quotation(var inner, _) -> blocks(inner, visit);
                case ProseBlock.Table(_, var header, var rows, _) -> {
                    header.forEach(cell -> inlines(cell, visit));
                    rows.forEach(row -> row.forEach(cell -> inlines(cell, visit)));
                }
                case ProseBlock.CodeBlock(String text, Span span) -> visit.accept(new ProseInline.Code(text, span));
                case ProseBlock.ThematicBreak _ -> {}
            }
        }
    }

    private static void inlines(List<ProseInline> inlines, Consumer<ProseInline> visit) {
        for (ProseInline inline : inlines) {
            visit.accept(inline);
            switch (inline) {
                case ProseInline.Emphasis(var inner, _) -> inlines(inner, visit);
                case ProseInline.Strong(var inner, _) -> inlines(inner, visit);
                case ProseInline.Strikethrough(var inner, _) -> inlines(inner, visit);
                case ProseInline.Link(_, var inner, _) -> inlines(inner, visit);
                case ProseInline.Reference(_, _, var inner, _) -> inlines(inner, visit);
                case ProseInline.Foreign(_, var inner, _) -> inlines(inner, visit);
                case ProseInline.Note(var inner, _) -> blocks(inner, visit);
                case ProseInline.Text _, ProseInline.Code _, ProseInline.Citation _, ProseInline.LineBreak _ -> {}
            }
        }
    }
}
