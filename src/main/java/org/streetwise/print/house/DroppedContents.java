package org.streetwise.print.house;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.streetwise.diagnostic.Message;

/// What a reference document contains and a publication does not take. One message lists everything that nobody would
/// see, and each thing that readers would see has a message of its own.
final class DroppedContents {
    private final SequencedSet<Message> unseen = new LinkedHashSet<>();
    private final SequencedSet<Seen> seen = new LinkedHashSet<>();

    /// @param thing with its article or number: `its macros`
    void unseen(Message thing) {
        unseen.add(thing);
    }

    /// Something in a header or footer that readers would have seen.
    ///
    /// @param thing with its article: `a linked picture`
    /// @param hint what to put in its place
    record Seen(Message thing, Message hint) {}

    /// Records a picture.
    ///
    /// @param picture with its article, or something that may be a picture
    void seen(Message picture) {
        seen(picture, Message.of("house-left-behind.head.hint.picture"));
    }

    /// Records something that contains text, or may.
    void seen(Message thing, Message hint) {
        seen.add(new Seen(thing, hint));
    }

    List<Message> unseen() {
        return List.copyOf(unseen);
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }
}
