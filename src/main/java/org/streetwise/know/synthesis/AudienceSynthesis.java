package org.streetwise.know.synthesis;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.Audience;

/// What numbered lessons ask of an audience.
///
/// @param audience absent for what is asked of everyone
/// @param recommendations in the order of their lessons' numbers
public record AudienceSynthesis(Optional<Audience> audience, List<Asked> recommendations) {
    public AudienceSynthesis {
        recommendations = List.copyOf(recommendations);
    }

    /// A recommendation with the lesson that it follows from.
    public record Asked(Prose text, NumberedLesson lesson) {}
}
