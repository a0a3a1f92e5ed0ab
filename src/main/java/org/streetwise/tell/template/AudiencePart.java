package org.streetwise.tell.template;

import java.util.Optional;

/// A part about one audience.
public sealed interface AudiencePart extends Part {

    /// What the lessons recommend to the audience.
    ///
    /// @param atMost how many are printed: first those with a priority, then one of each theme in turn; absent for all
    /// @param singleCases whether every edition prints the recommendations of single neighbourhoods' lessons, and not
    ///     only an edition that asks for all
    record Recommendations(Optional<Integer> atMost, boolean singleCases) implements AudiencePart {}
}
