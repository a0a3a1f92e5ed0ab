package org.streetwise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.streetwise.diagnostic.Code;
import org.streetwise.report.Colours.Ink;
import org.streetwise.source.SourceId;

/// Draws the gutter with its line numbers, and the text beside it.
///
/// @param gutter how many digits the largest line number has
record Gutter(StringBuilder out, Colours colours, int gutter) {
    /// The greatest width of a report, in columns.
    static final int COLUMNS = 100;

    void place(String place) {
        row("", "┌─", " " + place);
    }

    void bar() {
        row("", "│", "");
    }

    void gap() {
        row("", "·", "");
    }

    void source(int line, String text) {
        row(Integer.toString(line), "│", text.isEmpty() ? "" : " " + text);
    }

    void words(String text) {
        row("", "│", text.isEmpty() ? "" : " " + text);
    }

    void underlines(List<Underline> underlines, Ink primary) {
        StringBuilder text = new StringBuilder();
        int column = -1;
        for (Underline underline : underlines) {
            Ink ink = underline.primary() ? primary : Ink.RELATED;
            String words = underline.text().isEmpty() ? "" : " " + underline.text();
            text.append(" ".repeat(underline.column() - column));
            text.append(colours.paint(ink, underline.strokes() + words));
            column = underline.end() + TerminalText.width(words);
        }
        row("", "│", text.toString());
    }

    /// Says in which files the same fault is in more places.
    void likewise(int places, List<SourceId> files) {
        String where = files.size() == 1 ? TerminalText.safe(files.getFirst().toString()) : files.size() + " files";
        row("", "=", String.format(Locale.ROOT, " and %,d more like it in %s", places, where));
    }

    void hint(String hint) {
        String head = "= hint: ";
        String indentation = " ".repeat(gutter + 1 + head.length());
        List<String> lines = new ArrayList<>();
        for (String line : hint.lines().map(TerminalText::safe).toList()) {
            lines.addAll(wrapped(line, COLUMNS - indentation.length()));
        }
        row("", "=", " " + colours.paint(Ink.HINT, "hint:") + " " + String.join("\n" + indentation, lines));
    }

    void more(Code code) {
        row("", "=", " " + colours.paint(Ink.FRAME, "more:") + " streetwise explain " + code.number());
    }

    private static List<String> wrapped(String text, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && TerminalText.width(line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void row(String number, String bar, String text) {
        String left = " ".repeat(gutter - number.length()) + number + " " + bar;
        out.append(colours.paint(Ink.FRAME, left)).append(text).append('\n');
    }
}
