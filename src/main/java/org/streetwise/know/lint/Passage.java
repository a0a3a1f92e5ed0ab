package org.streetwise.know.lint;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.source.Span;

/// A run of words, with the places of its parts.
final class Passage {
    /// How far apart in the file two words may be that a line end joins: the next line may be indented.
    private static final int WIDEST_GAP = 60;

    /// How many emphasis marks may follow each other.
    private static final int MOST_SIGNS = 6;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Span> emphases = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final boolean exact;

    /// @param start of its text in the passage
    private record Piece(int start, String text, Span place) {}

    private Passage(boolean exact) {
        this.exact = exact;
    }

    /// An empty passage of prose.
    static Passage ofProse() {
        return new Passage(true);
    }

    /// Words whose place is not known, only the field or the case that they belong to.
    static Passage near(Span place, String words) {
        Passage passage = new Passage(false);
        passage.add(words, place);
        return passage;
    }

    String words() {
        return words.toString();
    }

    /// Whether places are those of the words themselves.
    boolean isExact() {
        return exact;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /// Whether a text continues where this passage ends.
    boolean isContinuedBy(ProseInline.Text text) {
        if (isEmpty()) {
            return true;
        }
        Span last = pieces.getLast().place();
        int gap = text.span().start() - last.end();
        return last.source().equals(text.span().source())
                && gap >= 0
                && (gap == 0
                        || isSign(last.end(), text.span().start())
                        || gap <= WIDEST_GAP && Character.isWhitespace(words.charAt(words.length() - 1)));
    }

    /// Records that words are emphasised, wholly or in part.
    void emphasise(Span place) {
        emphases.add(place);
    }

    /// Whether only signs of emphasis stand between two places.
    private boolean isSign(int end, int start) {
        return start - end <= MOST_SIGNS
                && emphases.stream()
                        .anyMatch(place -> place.start() <= end
                                && end < place.end()
                                && place.start() < start
                                && start <= place.end());
    }

    void add(String text, Span place) {
        pieces.add(new Piece(words.length(), text, place));
        words.append(text);
    }

    /// Where a part of the words stands.
    Span place(int start, int end) {
        return single(start).to(single(end - 1));
    }

    /// The place of one character, or of its whole piece if the file doesn't have that letter for letter.
    private Span single(int at) {
        Piece piece = pieces.getLast();
        for (Piece each : pieces) {
            if (at >= each.start() && at < each.start() + each.text().length()) {
                piece = each;
            }
        }
        Span place = piece.place();
        boolean verbatim = exact && place.length() == piece.text().length();
        int offset = place.start() + at - piece.start();
        return verbatim ? new Span(place.source(), offset, offset + 1) : place;
    }
}
