package org.streetwise.read.yaml;

import org.streetwise.source.SourceId;

/// Reads the text after `|` or `>` again, to find out where each part of the value stands (YAML 1.1 §9.2).
final class BlockText {
    private enum Chomping {
        STRIP,
        CLIP,
        KEEP
    }

    private final String text;
    private final boolean folded;
    private final TextValue lexed;
    private Chomping chomping = Chomping.CLIP;
    private int increment;
    private int indent;
    private int at;

    /// @param start the sign itself
    private BlockText(SourceId source, String text, int start) {
        this.text = text;
        this.folded = text.charAt(start) == '>';
        this.lexed = new TextValue(source, text);
        this.at = start + 1;
    }

    /// @param parent the column, from 0, of the field or list that holds the text; -1 at the root
    static TextValue read(SourceId source, String text, int start, int parent) {
        BlockText reading = new BlockText(source, text, start);
        reading.header();
        reading.body(Math.max(1, parent + 1));
        return reading.lexed;
    }

    private void header() {
        while (at < text.length() && !LineBreaks.is(text.charAt(at)) && text.charAt(at) != ' ') {
            char c = text.charAt(at++);
            switch (c) {
                case '-' -> chomping = Chomping.STRIP;
                case '+' -> chomping = Chomping.KEEP;
                default -> increment = Character.digit(c, 10);
            }
        }
        at = LineBreaks.skip(text, LineBreaks.lineEnd(text, at));
    }

    private void body(int least) {
        int breaks = at;
        if (increment > 0) {
            indent = least + increment - 1;
            skipBreaks();
        } else {
            indent = Math.max(least, deepestBlank());
        }
        int breakStart = -1;
        while (isContent()) {
            emitBreaks(breaks, at);
            int lineEnd = LineBreaks.lineEnd(text, at);
            boolean flush = !isSpace(at);
            lexed.copy(at, lineEnd);
            breakStart = lineEnd;
            at = LineBreaks.skip(text, lineEnd);
            breaks = at;
            skipBreaks();
            if (!isContent()) {
                break;
            }
            fold(breakStart, breaks, flush && !isSpace(at));
            breakStart = -1;
        }
        tail(breakStart, breaks);
    }

    /// A single line break in a folded text becomes a space if neither line around it is indented further. It vanishes
    /// if more line breaks follow.
    private void fold(int breakStart, int breakEnd, boolean flush) {
        if (!folded || !flush) {
            lexed.put("\n", breakStart, breakEnd);
        } else if (!hasBreaks(breakEnd, at)) {
            lexed.put(" ", breakStart, at);
        }
    }

    private void tail(int breakStart, int breaks) {
        if (chomping != Chomping.STRIP && breakStart >= 0 && breakStart < text.length()) {
            lexed.put("\n", breakStart, LineBreaks.skip(text, breakStart));
        }
        if (chomping == Chomping.KEEP) {
            emitBreaks(breaks, at);
        }
    }

    private boolean isContent() {
        return at < text.length() && column() == indent;
    }

    private int column() {
        return at - LineBreaks.lineStart(text, at);
    }

    private boolean isSpace(int offset) {
        return text.charAt(offset) == ' ' || text.charAt(offset) == '\t';
    }

    /// Moves over blank lines and then up to the indentation of the next line.
    private void skipBreaks() {
        skipIndent();
        while (at < text.length() && LineBreaks.is(text.charAt(at))) {
            at = LineBreaks.skip(text, at);
            skipIndent();
        }
    }

    private void skipIndent() {
        for (int column = column(); column < indent && at < text.length() && text.charAt(at) == ' '; column++) {
            at++;
        }
    }

    /// Moves over blank lines to the first text; the deepest white space on the way sets the indentation.
    private int deepestBlank() {
        int deepest = 0;
        int column = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || LineBreaks.is(text.charAt(at)))) {
            if (text.charAt(at) == ' ') {
                at++;
                deepest = Math.max(deepest, ++column);
            } else {
                at = LineBreaks.skip(text, at);
                column = 0;
            }
        }
        return deepest;
    }

    private void emitBreaks(int from, int to) {
        for (int i = from; i < to; ) {
            int next = LineBreaks.skip(text, i);
            if (next > i) {
                lexed.put("\n", i, next);
                i = next;
            } else {
                i++;
            }
        }
    }

    private boolean hasBreaks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (LineBreaks.is(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
