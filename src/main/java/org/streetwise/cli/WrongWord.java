package org.streetwise.cli;

import java.io.Serial;
import java.util.List;
import picocli.CommandLine.TypeConversionException;

/// An option's value that can't be used, with what was likely meant.
final class WrongWord extends TypeConversionException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<String> hints;

    WrongWord(String message, List<String> hints) {
        super(message);
        this.hints = List.copyOf(hints);
    }

    List<String> hints() {
        return hints;
    }
}
