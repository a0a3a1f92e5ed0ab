package org.streetwise.print.pdf;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import org.streetwise.print.font.Typeface;

/// Which characters are drawn in which typefaces. Not thread-safe.
final class UsedCharacters {
    private final Map<Typeface, BitSet> characters = new IdentityHashMap<>();

    /// Adds the characters of another.
    void addAll(UsedCharacters other) {
        other.characters.forEach((face, set) -> of(face).or(set));
    }

    /// The code points that are drawn in a typeface. Callers may add to them.
    BitSet of(Typeface face) {
        BitSet known = characters.get(face);
        if (known == null) {
            known = new BitSet();
            characters.put(face, known);
        }
        return known;
    }
}
