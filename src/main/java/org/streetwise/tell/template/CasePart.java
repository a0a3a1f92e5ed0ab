package org.streetwise.tell.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.streetwise.know.value.AuthoredText;

/// A part about one neighbourhood.
public sealed interface CasePart extends Part {

    /// What the neighbourhood is taken from, and in a draft that it is not approved.
    record Notice() implements CasePart {}

    /// Facts about the neighbourhood.
    record Facts(List<Row> rows) implements CasePart {
        public Facts {
            rows = List.copyOf(rows);
        }
    }

    /// Its photos, but none that a neighbourhood before it has shown.
    ///
    /// @param atMost how many are printed, the first; absent for all
    record Photos(Optional<Integer> atMost) implements CasePart {}

    /// A text of the neighbourhood.
    ///
    /// @param words how many there is room for
    record Text(AuthoredText field, Optional<Integer> words) implements CasePart {
        /// Those that it can be.
        static final List<AuthoredText> FIELDS =
                List.of(AuthoredText.PROFILE, AuthoredText.CHALLENGE, AuthoredText.APPROACH, AuthoredText.CASE_PLAIN);
    }

    /// What the neighbourhood learnt: lessons that are carried in full, those that stand alone as references.
    record Lessons(List<LessonPart> parts) implements CasePart {
        public Lessons {
            parts = List.copyOf(parts);
        }
    }

    /// The lessons that the neighbourhood learnt, each with its title and, where that is short, what it says.
    ///
    /// @param atMost how many are printed, the first; absent for all
    record LessonTitles(Optional<Integer> atMost) implements CasePart {}

    /// The first of its own quotes, else of its lessons'.
    record Quote() implements CasePart {}

    /// The neighbourhood's own quotes.
    record Quotes() implements CasePart {}

    /// What came of the approach, beside what had been aimed at.
    ///
    /// @param atMost how many are printed, the first; absent for all
    record Results(Optional<Integer> atMost) implements CasePart {}

    /// Its figures, beside its municipality's and the country's where known.
    ///
    /// @param atMost how many are printed, the first; absent for all
    record Figures(Optional<Integer> atMost) implements CasePart {}

    /// Whom readers may turn to.
    record Contacts() implements CasePart {}

    /// Who took part in the neighbourhood.
    record Partners() implements CasePart {}

    /// What the neighbourhood's text rests on.
    record Sources() implements CasePart {}

    /// The sources that what is printed of the neighbourhood names, with all that finds them.
    record References() implements CasePart {}

    /// A fact about the neighbourhood; its label is the standing word of its name.
    enum Row implements StandingWord {
        MUNICIPALITY,
        /// Its region, and its country where not all neighbourhoods are of the same.
        LOCATION,
        PERIOD,
        STAGE,
        TASKS,
        STRATEGIES,
        BUDGET,
        /// Codes of its areas in the country's statistics.
        CODES;

        /// All of them but the municipality, which mostly stands in the heading.
        static final List<Row> USUAL =
                Arrays.stream(values()).filter(row -> row != MUNICIPALITY).toList();
    }
}
