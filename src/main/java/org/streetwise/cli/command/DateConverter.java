package org.streetwise.cli.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads an option's value that is a day: `2026-11-24`.
final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException e) {
            TypeConversionException wrong =
                    new TypeConversionException("`" + word + "` is not a day; write it as in `2026-11-24`");
            wrong.initCause(e);
            throw wrong;
        }
    }
}
