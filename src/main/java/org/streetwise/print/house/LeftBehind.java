package org.streetwise.print.house;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// What a reference document holds and a publication does not take. What nobody would see is told in one sentence, what
/// is seen to be missing each for itself.
final class LeftBehind {
    private final SequencedSet<String> unseen = new LinkedHashSet<>();
    private final SequencedSet<String> seen = new LinkedHashSet<>();

    /// @param thing with its article or number: `its macros`
    void unseen(String thing) {
        unseen.add(thing);
    }

    /// @param thing of a head or foot: `a linked picture`
    void seen(String thing) {
        seen.add(thing);
    }

    List<String> unseen() {
        return List.copyOf(unseen);
    }

    List<String> seen() {
        return List.copyOf(seen);
    }
}
