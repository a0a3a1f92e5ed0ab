package org.streetwise.compile;

import org.streetwise.know.value.Id;

/// What the names of an edition's files begin with. A draft must never replace a published file, so its names differ;
/// since no id contains a point, they can't clash with another edition's.
public record FileStem(Id edition, boolean draft) {
    /// `rapport` or `rapport.draft`.
    @Override
    public String toString() {
        return draft ? edition + ".draft" : edition.toString();
    }
}
