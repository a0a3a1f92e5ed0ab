package org.streetwise.tell.template;

import java.util.Optional;

/// A part about one audience.
public sealed interface AudiencePart extends Part {

    /// What the lessons ask of it.
    ///
    /// @param atMost how many are printed: first those with a priority, then one of each theme in turn; absent for all
    /// @param singleCases whether those of single neighbourhoods' lessons are printed in any edition, not just in one
    ///     that asks for all
    record Recommendations(Optional<Integer> atMost, boolean singleCases) implements AudiencePart {}
}
