package org.streetwise.diagnostic;

import java.util.Optional;
import org.streetwise.source.Span;

/// A place with a few words on what is there.
///
/// @param text lowercase, without a final period; absent where the message says all
public record Label(Span span, Optional<Message> text) {
    /// The words in English; empty where there are none.
    public String english() {
        return text.map(Message::english).orElse("");
    }
}
