package org.streetwise.print.image;

import org.streetwise.diagnostic.Message;

/// Reports a damaged file: it begins like an image, but the rest does not fit.
final class Damage {
    private Damage() {}

    static Inspection of(Message how) {
        return new Inspection.Unprintable(
                Message.of("image.damaged", "how", how), Message.of("image.damaged.hint.save"));
    }
}
