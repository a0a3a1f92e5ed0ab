package org.streetwise.print.layout.line;

import java.util.Arrays;
import java.util.List;

/// A paragraph's pieces as one text. Every UTF-16 unit has an offset, and so has every line end.
final class ParagraphText {
    /// The golden ratio's fraction, an odd number with bits all over, so that each character changes the whole
    /// fingerprint.
    private static final long MIX = 0x9E3779B97F4A7C15L;

    static final ParagraphText EMPTY = new ParagraphText(List.of());

    private final Piece[] pieces;
    /// Where each piece starts, and where the last one ends.
    private final int[] starts;

    ParagraphText(List<Piece> pieces) {
        this.pieces = pieces.toArray(Piece[]::new);
        this.starts = new int[this.pieces.length + 1];
        for (int i = 0; i < this.pieces.length; i++) {
            starts[i + 1] = Math.addExact(starts[i], length(this.pieces[i]));
        }
    }

    private static int length(Piece piece) {
        return switch (piece) {
            case Piece.Text text -> text.text().length();
            case Piece.LineEnd _ -> 1;
        };
    }

    /// Distinguishes manuscripts by everything that lines depend on: texts, faces, sizes and languages.
    long fingerprint() {
        long hash = pieces.length;
        for (Piece piece : pieces) {
            hash = switch (piece) {
                case Piece.Text text -> hash(text, hash);
                case Piece.LineEnd _ -> MIX * (hash + 1);
            };
        }
        return hash;
    }

    private static long hash(Piece.Text piece, long before) {
        long hash = before;
        String text = piece.text();
        for (int i = 0; i < text.length(); i++) {
            hash = MIX * (hash + text.charAt(i));
        }
        hash = MIX * (hash + Double.doubleToRawLongBits(piece.size()));
        hash = MIX * (hash + piece.face().id().hashCode());
        return MIX * (hash + piece.language().hashCode());
    }

    int length() {
        return starts[pieces.length];
    }

    int pieces() {
        return pieces.length;
    }

    Piece piece(int index) {
        return pieces[index];
    }

    int start(int index) {
        return starts[index];
    }

    /// The index of the piece at an offset.
    int pieceAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        if (found < 0) {
            return -found - 2;
        }
        // several empty pieces may start here; the last piece to do so has the character
        while (found + 1 < pieces.length && starts[found + 1] == offset) {
            found++;
        }
        return found;
    }
}
