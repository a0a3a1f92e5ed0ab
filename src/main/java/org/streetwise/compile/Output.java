package org.streetwise.compile;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Where publications go: a folder in the program, a map in tests.
public interface Output {
    /// Renders all editions aside, asks whether they are sound, and then puts each in place whole or not at all.
    ///
    /// A file that was edited since it was published is kept, and its edition with it. Wherever an edition is not
    /// published, also when a content throws, what was published before stays untouched.
    ///
    /// ```java
    /// output.publish(editions, () -> !diagnostics.hasErrors())
    /// ```
    ///
    /// @param sound asked once, after the last rendering, which may have found faults; if not, nothing is published
    /// @return one outcome for each edition, in their order
    List<EditionOutcome> publish(List<EditionFiles> editions, BooleanSupplier sound);
}
