package org.streetwise.print.image;

import org.streetwise.diagnostic.Message;

/// Says of a file that it is damaged: it begins as an image, and the rest does not fit that.
final class Damage {
    private Damage() {}

    static Inspection of(Message how) {
        return new Inspection.Unprintable(
                Message.of("image.damaged", "how", how), Message.of("image.damaged.hint.save"));
    }
}
