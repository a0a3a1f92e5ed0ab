package org.streetwise.diagnostic;

import org.streetwise.source.Span;

/// A place with a few words on what is there.
///
/// @param text lowercase, without a final period; may be empty where the message says all
public record Label(Span span, String text) {
    public Label {
        text = Brevity.of(text);
    }
}
