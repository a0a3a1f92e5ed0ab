package org.streetwise.compile;

import org.streetwise.know.value.Id;

/// Receives the progress of a compilation, on whichever thread does the work.
@FunctionalInterface
public interface Progress {
    Progress NONE = _ -> {};

    /// The compiler begins a step or has got further with it.
    void at(Step step);

    /// A step of a compilation.
    sealed interface Step {
        /// Cases are read.
        ///
        /// @param read how many have been
        /// @param all how many there are
        record Reading(int read, int all) implements Step {}

        /// The programme is checked, and editions are written.
        record Checking() implements Step {}

        /// An edition is laid out in pages.
        record Setting(Id edition) implements Step {}

        /// A file is rendered.
        ///
        /// @param name without a folder: `rapport.pdf`
        record Rendering(String name) implements Step {}
    }
}
