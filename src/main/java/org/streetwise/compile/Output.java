package org.streetwise.compile;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Where publications go: a folder in the program, a map in tests.
public interface Output {
    /// Renders all editions, asks whether they are sound, and only then puts each in place, whole or not at all.
    ///
    /// If a published file has been edited since, its whole edition is kept as it is. If an edition is not published,
    /// even because a content throws, what was published before stays untouched.
    ///
    /// ```java
    /// output.publish(editions, () -> !diagnostics.hasErrors())
    /// ```
    ///
    /// @param sound asked once, after the last rendering, which may have found faults; if false, nothing is published
    /// @return one outcome for each edition, in their order
    List<EditionOutcome> publish(List<EditionFiles> editions, BooleanSupplier sound);
}
