package org.streetwise.print.image;

/// The words for files that are no longer, or never were, what they begin as.
final class Damage {
    private Damage() {}

    static Inspection of(String how) {
        return new Inspection.Unprintable(
                "is damaged: " + how, "open it in an image editor; if it shows there whole, save it anew");
    }
}
