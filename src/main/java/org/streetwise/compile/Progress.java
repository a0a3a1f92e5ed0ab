package org.streetwise.compile;

import org.streetwise.know.value.Id;

/// Is told what a compilation is at, from whichever thread does it.
@FunctionalInterface
public interface Progress {
    /// Nobody wants to know.
    Progress NONE = _ -> {};

    /// The compiler begins with something, or has got further with it.
    void at(Step step);

    /// What there is to do.
    sealed interface Step {
        /// Cases are read.
        ///
        /// @param read how many have been
        /// @param all how many there are
        record Reading(int read, int all) implements Step {}

        /// What was read is looked through, and editions are written.
        record Checking() implements Step {}

        /// An edition is laid out in pages.
        record Setting(Id edition) implements Step {}

        /// A file is rendered.
        ///
        /// @param name without a folder: `rapport.pdf`
        record Rendering(String name) implements Step {}
    }
}
