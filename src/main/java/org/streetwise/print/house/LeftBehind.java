package org.streetwise.print.house;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// What a reference document holds and a publication does not take. What nobody would see is told in one sentence, what
/// is seen to be missing each for itself.
final class LeftBehind {
    private final SequencedSet<String> unseen = new LinkedHashSet<>();
    private final SequencedSet<Seen> seen = new LinkedHashSet<>();

    /// @param thing with its article or number: `its macros`
    void unseen(String thing) {
        unseen.add(thing);
    }

    /// Something that readers would have seen in a head or foot.
    ///
    /// @param thing with its article: `a linked picture`
    /// @param instead what to put in its place
    record Seen(String thing, String instead) {}

    /// @param picture with its article, or what may be one
    void seen(String picture) {
        seen.add(new Seen(picture, "put a PNG or JPEG in its place"));
    }

    /// Something that holds text, or may.
    void seen(String thing, String instead) {
        seen.add(new Seen(thing, instead));
    }

    List<String> unseen() {
        return List.copyOf(unseen);
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }
}
