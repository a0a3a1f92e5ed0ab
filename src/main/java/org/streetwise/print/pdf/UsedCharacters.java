package org.streetwise.print.pdf;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import org.streetwise.print.font.Typeface;

/// Which characters are drawn in which faces. Not for several threads.
final class UsedCharacters {
    private final Map<Typeface, BitSet> characters = new IdentityHashMap<>();

    /// Takes in all that another knows of.
    void addAll(UsedCharacters other) {
        other.characters.forEach((face, set) -> of(face).or(set));
    }

    /// The code points that a face draws, to which a caller may add.
    BitSet of(Typeface face) {
        BitSet known = characters.get(face);
        if (known == null) {
            known = new BitSet();
            characters.put(face, known);
        }
        return known;
    }
}
