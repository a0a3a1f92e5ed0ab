package org.streetwise.cli.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.streetwise.cli.answer.LessonOrder;
import org.streetwise.cli.answer.TableForm;
import org.streetwise.cli.terminal.ColourChoice;
import org.streetwise.cli.terminal.ReportForm;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Review;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the value of an option that accepts one of a few words, written in lower case.
public record LowercaseConverter<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {
    /// Has a command line read such values of all its options.
    public static void register(CommandLine line) {
        new LowercaseConverter<>(Edition.Format.class).registerTo(line);
        new LowercaseConverter<>(ColourChoice.class).registerTo(line);
        new LowercaseConverter<>(ReportForm.class).registerTo(line);
        new LowercaseConverter<>(TableForm.class).registerTo(line);
        new LowercaseConverter<>(LessonOrder.class).registerTo(line);
        new LowercaseConverter<>(Evidence.class).registerTo(line);
        new LowercaseConverter<>(Outcome.class).registerTo(line);
        new LowercaseConverter<>(Review.Status.class).registerTo(line);
    }

    private void registerTo(CommandLine line) {
        line.registerConverter(type, this);
    }

    @Override
    public E convert(String word) {
        List<String> words = new ArrayList<>();
        for (E choice : EnumSet.allOf(type)) {
            String name = choice.name().toLowerCase(Locale.ROOT);
            if (name.equals(word.toLowerCase(Locale.ROOT))) {
                return choice;
            }
            words.add("`" + name + "`");
        }
        String last = words.removeLast();
        throw new TypeConversionException(
                "expected " + String.join(", ", words) + " or " + last + ", but got `" + word + "`");
    }
}
