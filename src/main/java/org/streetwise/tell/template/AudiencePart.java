package org.streetwise.tell.template;

import java.util.Optional;

/// A part about one audience.
public sealed interface AudiencePart extends Part {

    /// What the lessons ask of it.
    ///
    /// @param atMost how many are printed, the first by their lessons' numbers; absent for all
    record Recommendations(Optional<Integer> atMost) implements AudiencePart {}
}
