package org.streetwise.print.house;

import java.util.function.Function;
import org.streetwise.diagnostic.Message;

/// The reason why a file can't be used at all.
final class UnusableDocument extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Function<String, Message> message;
    private final transient Message hint;

    /// @param message says why; the file is filled in later
    /// @param hint the way out
    UnusableDocument(Function<String, Message> message, Message hint) {
        this.message = message;
        this.hint = hint;
    }

    static UnusableDocument damaged(Function<String, Message> message) {
        return new UnusableDocument(message, Message.of("reference-document.hint.save-anew"));
    }

    /// @param file its name, for the message
    Message message(String file) {
        return message.apply(file);
    }

    Message hint() {
        return hint;
    }
}
