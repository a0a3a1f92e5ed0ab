package org.streetwise.compile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetwise.diagnostic.Levels;
import org.streetwise.know.model.Edition.Format;

/// Requests for tests.
public final class Requests {
    /// Asks for all editions in all of their formats.
    public static final Request ALL = of(Set.of());

    private Requests() {}

    /// Asks for all editions in some formats.
    public static Request of(Set<Format> formats) {
        return new Request(
                List.of(), formats, Optional.empty(), Optional.empty(), Levels.OWN, Optional.empty(), Optional.empty());
    }
}
