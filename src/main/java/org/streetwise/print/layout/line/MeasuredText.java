package org.streetwise.print.layout.line;

import java.util.Arrays;
import java.util.Optional;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Typeface;

/// A stretch of a manuscript with the place of every glyph, as if on one endless line. Lengths are in points. Indexes
/// count UTF-16 units from the stretch's start.
///
/// An instance measures one stretch after the other and reuses its arrays. Otherwise a fifth of all memory that a
/// publication allocates would go to stretches that are looked at once.
public final class MeasuredText {
    /// The width of the box in place of a character that can't be drawn, as a share of the type size.
    static final double BOX = 0.6;

    private ParagraphText manuscript = ParagraphText.EMPTY;
    private int length;
    private char[] chars = new char[0];
    private Typeface[] faces = new Typeface[0];
    private int[] pieces = new int[0];
    private double[] starts = new double[0];
    private double[] ends = new double[0];
    /// The width of all spaces before an index that justification widens.
    private double[] elastic = new double[1];

    private int index;
    private double x;
    private double spaces;
    /// Whether the next space is not set, since a space or a line's start precedes it.
    private boolean afterSpace;

    private MissingCluster cluster = new MissingCluster();

    /// The character that the next one is kerned to; negative if there is none.
    private int last;

    /// The index of that character.
    private int lastAt;

    private double lastSize;
    private double lastShift;

    /// Measures a stretch, in place of the one before.
    MeasuredText measure(ParagraphText manuscript, int from, int to, FontLibrary fonts) {
        this.manuscript = manuscript;
        length = to - from;
        room();
        index = 0;
        x = 0;
        spaces = 0;
        afterSpace = true;
        cluster = new MissingCluster();
        last = -1;
        int at = from;
        for (int i = from == to ? manuscript.pieces() : manuscript.pieceAt(from); at < to; i++) {
            int end = Math.min(to, manuscript.start(i + 1));
            switch (manuscript.piece(i)) {
                case Piece.Text text -> measure(text, i, at - manuscript.start(i), end - manuscript.start(i), fonts);
                case Piece.LineEnd _ -> lineEnd(i);
            }
            at = end;
        }
        elastic[length] = spaces;
        return this;
    }

    private void room() {
        if (length > chars.length) {
            int room = Math.max(length, 2 * chars.length);
            chars = new char[room];
            faces = new Typeface[room];
            pieces = new int[room];
            starts = new double[room];
            ends = new double[room];
            elastic = new double[room + 1];
        } else {
            Arrays.fill(faces, 0, length, null);
        }
    }

    private void lineEnd(int piece) {
        last = -1;
        afterSpace = true;
        put(piece, Signs.LINE_END, 0);
    }

    private void measure(Piece.Text piece, int number, int from, int to, FontLibrary fonts) {
        String text = piece.text();
        double scale = piece.size() / 1000;
        int at = from;
        while (at < to) {
            int c = text.codePointAt(at);
            int units = Math.min(Character.charCount(c), to - at);
            if (Signs.isSpace(c)) {
                space(piece, number, scale, fonts);
            } else if (Signs.isInvisible(c)) {
                put(number, (char) c, 0);
                fill(text, at, units, number);
                cluster.pass(c);
            } else {
                afterSpace = false;
                glyph(piece, number, c, text.charAt(at), scale, fonts);
                fill(text, at, units, number);
            }
            at += units;
        }
    }

    /// Sets the first of several spaces, and none at a line's start.
    private void space(Piece.Text piece, int number, double scale, FontLibrary fonts) {
        if (afterSpace) {
            put(number, Signs.SPACE, 0);
        } else {
            glyph(piece, number, Signs.SPACE, Signs.SPACE, scale, fonts);
            afterSpace = true;
        }
    }

    private void glyph(Piece.Text piece, int number, int c, char unit, double scale, FontLibrary fonts) {
        if (piece.face().covers(c)) {
            draw(piece, number, c, piece.face(), unit, scale);
            return;
        }
        Optional<Drawn> drawn = drawn(piece.face(), c, fonts);
        if (drawn.isPresent()) {
            draw(piece, number, drawn.get().codePoint(), drawn.get().face(), unit, scale);
        } else {
            last = -1;
            put(number, unit, cluster.continues(c) ? 0 : BOX * piece.size());
        }
    }

    private void draw(Piece.Text piece, int number, int c, Typeface face, char unit, double scale) {
        if (last >= 0 && faces[lastAt] == face && lastSize == piece.size() && lastShift == piece.shift()) {
            x += face.kerning(last, c) * scale;
        }
        cluster.end();
        last = c;
        lastAt = index;
        lastSize = piece.size();
        lastShift = piece.shift();
        faces[index] = face;
        put(number, unit, face.advance(c) * scale);
    }

    private void put(int piece, char unit, double advance) {
        chars[index] = unit;
        pieces[index] = piece;
        starts[index] = x;
        elastic[index] = spaces;
        if (advance > 0 && Signs.isElastic(unit)) {
            spaces += advance;
        }
        x += advance;
        ends[index] = x;
        index++;
    }

    /// Puts a low surrogate right behind the glyph that it belongs to.
    private void fill(String text, int at, int units, int piece) {
        if (units == 2) {
            put(piece, text.charAt(at + 1), 0);
        }
    }

    /// The character that is drawn, and the typeface that has it.
    record Drawn(int codePoint, Typeface face) {}

    /// How a character is drawn: by its own typeface, as a lookalike in it, or by another typeface. Empty if none has
    /// it.
    static Optional<Drawn> drawn(Typeface face, int c, FontLibrary fonts) {
        if (face.covers(c)) {
            return Optional.of(new Drawn(c, face));
        }
        int lookalike = Signs.lookalike(c);
        if (face.covers(lookalike)) {
            return Optional.of(new Drawn(lookalike, face));
        }
        return fonts.covering(face, c).map(other -> new Drawn(c, other));
    }

    int length() {
        return length;
    }

    /// The character at an index. Every space is U+0020, every forced line end U+2028.
    char at(int i) {
        return chars[i];
    }

    String word(int from, int to) {
        return new String(chars, from, to - from);
    }

    /// Whether a character has a glyph or a box. Invisible characters have none, nor have spaces that follow another.
    boolean isSet(int i) {
        return ends[i] > starts[i] || faces[i] != null;
    }

    boolean isMissing(int i) {
        return faces[i] == null && ends[i] > starts[i];
    }

    /// Whether a character has a glyph.
    boolean isDrawn(int i) {
        return faces[i] != null;
    }

    /// The typeface of a character that has a glyph.
    Typeface face(int i) {
        return faces[i];
    }

    int pieceNumber(int i) {
        return pieces[i];
    }

    /// The piece of a character; the character must not be a line end.
    Piece.Text piece(int i) {
        return switch (manuscript.piece(pieces[i])) {
            case Piece.Text text -> text;
            case Piece.LineEnd _ -> throw new IllegalArgumentException("a line end has no text");
        };
    }

    double start(int i) {
        return starts[i];
    }

    double end(int i) {
        return ends[i];
    }

    /// The width of the glyphs from one index to before another.
    double width(int from, int to) {
        return from < to ? ends[to - 1] - starts[from] : 0;
    }

    /// The width of the spaces that justification widens, from one index to before another.
    double elastic(int from, int to) {
        return from < to ? elastic[to] - elastic[from] : 0;
    }

    /// How far the character before an index may hang out of the column.
    double hanging(int end) {
        return end == 0 ? 0 : Signs.hanging(chars[end - 1]) * (ends[end - 1] - starts[end - 1]);
    }

    /// The kerning between a character and a hyphen that is added to it.
    double hyphenKerning(int before) {
        Typeface face = faces[before];
        return face == null
                ? 0
                : face.kerning(chars[before], Signs.HYPHEN) * piece(before).size() / 1000;
    }

    /// The width of a hyphen that is added to a character, including the kerning between them.
    double hyphenWidth(int before) {
        Piece.Text piece = piece(before);
        Typeface face = faces[before] == null ? piece.face() : faces[before];
        return hyphenKerning(before) + face.advance(Signs.HYPHEN) * piece.size() / 1000;
    }
}
