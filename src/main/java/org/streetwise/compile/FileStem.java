package org.streetwise.compile;

import org.streetwise.know.value.Id;

/// What the names of an edition's files begin with. A draft never takes the place of what is published, so its files
/// have names of their own; no id has a point in it.
public record FileStem(Id edition, boolean draft) {
    /// Of what is published.
    public static FileStem of(Id edition) {
        return new FileStem(edition, false);
    }

    /// `rapport` or `rapport.draft`.
    @Override
    public String toString() {
        return draft ? edition + ".draft" : edition.toString();
    }
}
