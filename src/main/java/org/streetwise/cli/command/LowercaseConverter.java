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
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the value of an option that accepts one of a few words, written in lower case.
abstract class LowercaseConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final Class<E> type;

    private LowercaseConverter(Class<E> type) {
        this.type = type;
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

    /// `docx`, `pdf`.
    static final class Format extends LowercaseConverter<Edition.Format> {
        Format() {
            super(Edition.Format.class);
        }
    }

    /// `auto`, `always`, `never`.
    static final class Colour extends LowercaseConverter<ColourChoice> {
        Colour() {
            super(ColourChoice.class);
        }
    }

    /// `human`, `short`, `json`, `sarif`, `github`, `junit`.
    static final class Report extends LowercaseConverter<ReportForm> {
        Report() {
            super(ReportForm.class);
        }
    }

    /// `table`, `csv`, `json`, `xlsx`.
    static final class Form extends LowercaseConverter<TableForm> {
        Form() {
            super(TableForm.class);
        }
    }

    /// `number`, `title`, `neighbourhoods`, `evidence`.
    static final class Order extends LowercaseConverter<LessonOrder> {
        Order() {
            super(LessonOrder.class);
        }
    }

    /// `none`, `story`, `several`, `figures`, `evaluated`.
    static final class OfEvidence extends LowercaseConverter<Evidence> {
        OfEvidence() {
            super(Evidence.class);
        }
    }

    /// `worked`, `failed`, `mixed`, `open`.
    static final class OfOutcome extends LowercaseConverter<Outcome> {
        OfOutcome() {
            super(Outcome.class);
        }
    }

    /// `draft`, `submitted`, `approved`.
    static final class OfReview extends LowercaseConverter<Review.Status> {
        OfReview() {
            super(Review.Status.class);
        }
    }
}
