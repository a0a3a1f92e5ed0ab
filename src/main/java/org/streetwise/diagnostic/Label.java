package org.streetwise.diagnostic;

import java.util.Optional;
import org.streetwise.source.Span;

/// A place with a few words about it.
///
/// @param text lowercase, without a final full stop; absent if the message says everything
public record Label(Span span, Optional<Message> text) {
    /// The words in English; empty if there are none.
    public String english() {
        return text.map(Message::english).orElse("");
    }
}
