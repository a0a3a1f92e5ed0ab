package org.streetwise.cli.command;

import java.io.Serial;
import java.util.List;
import picocli.CommandLine.TypeConversionException;

/// An option's value that can't be used, with hints at what was probably meant.
public final class InvalidOptionValue extends TypeConversionException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<String> hints;

    InvalidOptionValue(String message, List<String> hints) {
        super(message);
        this.hints = List.copyOf(hints);
    }

    /// What was probably meant.
    public List<String> hints() {
        return hints;
    }
}
