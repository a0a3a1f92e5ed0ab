package org.streetwise.print.house;

import java.util.function.Function;
import org.streetwise.diagnostic.Message;

/// Why nothing can be taken from a file.
final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Function<String, Message> message;
    private final transient Message hint;

    /// @param message why, of the file that is given
    /// @param hint the way out
    Unusable(Function<String, Message> message, Message hint) {
        this.message = message;
        this.hint = hint;
    }

    static Unusable damaged(Function<String, Message> message) {
        return new Unusable(message, Message.of("reference-document.hint.save-anew"));
    }

    /// @param file as it is named
    Message message(String file) {
        return message.apply(file);
    }

    Message hint() {
        return hint;
    }
}
