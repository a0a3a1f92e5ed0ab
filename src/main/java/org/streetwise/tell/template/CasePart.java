package org.streetwise.tell.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.streetwise.know.value.AuthoredText;

/// A part about one neighbourhood.
public sealed interface CasePart extends Part {

    /// Says what the portrait is based on, and in a draft that it is not approved.
    record Notice() implements CasePart {}

    /// Facts about the neighbourhood.
    record Facts(List<Row> rows) implements CasePart {
        public Facts {
            rows = List.copyOf(rows);
        }
    }

    /// The neighbourhood's photos, except those that an earlier portrait shows.
    ///
    /// @param atMost prints at most this many, the first ones; absent for all
    record Photos(Optional<Integer> atMost) implements CasePart {}

    /// A text of the neighbourhood.
    ///
    /// @param words how many there is room for
    record Text(AuthoredText field, Optional<Integer> words) implements CasePart {
        /// The fields that a text can have.
        static final List<AuthoredText> FIELDS =
                List.of(AuthoredText.PROFILE, AuthoredText.CHALLENGE, AuthoredText.APPROACH, AuthoredText.CASE_PLAIN);
    }

    /// What the neighbourhood learnt. Lessons that a streetwise lesson gathers are printed in full, and lessons that
    /// stand alone as references.
    record Lessons(List<LessonPart> parts) implements CasePart {
        public Lessons {
            parts = List.copyOf(parts);
        }
    }

    /// The lessons of the neighbourhood: each title and, if it is short, the text.
    ///
    /// @param atMost prints at most this many, the first ones; absent for all
    record LessonTitles(Optional<Integer> atMost) implements CasePart {}

    /// The first quote of the neighbourhood itself or, if it has none, of its lessons.
    record Quote() implements CasePart {}

    /// The neighbourhood's own quotes.
    record Quotes() implements CasePart {}

    /// What the approach achieved, beside what had been aimed at.
    ///
    /// @param atMost prints at most this many, the first ones; absent for all
    record Results(Optional<Integer> atMost) implements CasePart {}

    /// The neighbourhood's figures, beside those of its municipality and country if known.
    ///
    /// @param atMost prints at most this many, the first ones; absent for all
    record Figures(Optional<Integer> atMost) implements CasePart {}

    /// The people whom readers can contact.
    record Contacts() implements CasePart {}

    /// Who took part in the neighbourhood.
    record Partners() implements CasePart {}

    /// The sources of the neighbourhood's text.
    record Sources() implements CasePart {}

    /// The list entries of all sources that the printed text of the neighbourhood cites.
    record References() implements CasePart {}

    /// A fact about the neighbourhood. Its label is the template's word with the same name.
    enum Row implements StandingWord {
        MUNICIPALITY,
        /// The neighbourhood's region, and its country if not all neighbourhoods are in the same one.
        LOCATION,
        PERIOD,
        STAGE,
        TASKS,
        STRATEGIES,
        BUDGET,
        /// Codes of the neighbourhood's areas in national statistics.
        CODES;

        /// All rows except the municipality, which is usually in the heading.
        static final List<Row> USUAL =
                Arrays.stream(values()).filter(row -> row != MUNICIPALITY).toList();
    }
}
