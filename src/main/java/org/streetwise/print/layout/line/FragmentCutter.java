package org.streetwise.print.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.print.font.Typeface;

/// Cuts a line into fragments that are drawn in one go.
final class FragmentCutter {
    private final MeasuredText text;
    private final double spacing;
    private final List<Fragment> fragments = new ArrayList<>();

    /// @param text the line up to where the next one starts; a space at its end is read, not drawn
    /// @param spacing how much wider each space is, as a share of its own width
    FragmentCutter(MeasuredText text, double spacing) {
        this.text = text;
        this.spacing = spacing;
    }

    /// @param length how many characters are drawn
    /// @param x where the line starts
    List<Fragment> cut(int length, boolean hyphenated, double x) {
        int from = 0;
        while (from < length) {
            int to = endOfFragment(from, length);
            if (to > from) {
                add(from, to, x);
            }
            from = Math.max(to, from + 1);
        }
        if (hyphenated) {
            hyphen(length, x);
        } else if (length < text.length()) {
            trailingSpace(length);
        }
        return fragments;
    }

    /// The end of the characters that belong to the same piece and have the same typeface, or none.
    private int endOfFragment(int from, int length) {
        if (!text.isSet(from)) {
            return from;
        }
        int i = from;
        while (i < length
                && text.pieceNumber(i) == text.pieceNumber(from)
                && (!text.isSet(i) || text.isMissing(i) == text.isMissing(from) && text.face(i) == text.face(from))) {
            i++;
        }
        return i;
    }

    private void add(int from, int to, double x) {
        Piece.Text piece = text.piece(from);
        double before = spacing * text.elastic(0, from);
        double left = x + before + text.start(from);
        double width = text.width(from, to) + spacing * text.elastic(from, to);
        if (text.isMissing(from)) {
            int boxes = (int) Math.round(text.width(from, to) / (MeasuredText.BOX * piece.size()));
            double height = piece.face().capHeight() * piece.size() / 1000;
            fragments.add(new Fragment.Missing(piece, text.word(from, to), boxes, left, width, height));
        } else {
            String drawn = drawn(from, to);
            fragments.add(
                    new Fragment.Glyphs(piece, text.face(from), drawn, left, width, spacing(piece, text.face(from))));
        }
    }

    private double spacing(Piece.Text piece, Typeface face) {
        return spacing * face.advance(Signs.SPACE) * piece.size() / 1000;
    }

    private String drawn(int from, int to) {
        StringBuilder drawn = new StringBuilder(to - from + 1);
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (text.isSet(i)) {
                drawn.append(text.face(i).covers(c) || Character.isSurrogate(c) ? c : (char) Signs.lookalike(c));
            } else if (Character.isLowSurrogate(c)) {
                drawn.append(c);
            }
        }
        return drawn.toString();
    }

    private void hyphen(int length, double x) {
        Piece.Text piece = text.piece(length - 1);
        Typeface face = text.face(length - 1) == null ? piece.face() : text.face(length - 1);
        double left = x + text.end(length - 1) + text.hyphenKerning(length - 1) + spacing * text.elastic(0, length);
        fragments.add(new Fragment.Hyphen(piece, face, left, face.advance(Signs.HYPHEN) * piece.size() / 1000));
    }

    /// Adds a space between the line's last word and the next line's first: the text's own or, at a forced line end,
    /// one that is only read.
    private void trailingSpace(int at) {
        boolean space = text.at(at) == Signs.SPACE && text.isSet(at);
        boolean forced = text.at(text.length() - 1) == Signs.LINE_END || text.at(at) == Signs.LINE_END;
        if (fragments.isEmpty() || !space && !forced) {
            return;
        }
        Fragment last = fragments.getLast();
        Piece.Text piece = space ? text.piece(at) : last.piece();
        Typeface face = space ? text.face(at) : piece.face();
        if (last instanceof Fragment.Glyphs glyphs && glyphs.piece() == piece && glyphs.face() == face) {
            fragments.removeLast();
            fragments.add(
                    new Fragment.Glyphs(piece, face, glyphs.text() + " ", last.x(), last.width(), glyphs.spacing()));
        } else {
            fragments.add(new Fragment.Glyphs(piece, face, " ", last.x() + last.width(), 0, 0));
        }
    }
}
