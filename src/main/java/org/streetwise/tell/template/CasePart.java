package org.streetwise.tell.template;

import java.util.List;

/// A part about one neighbourhood.
public sealed interface CasePart extends Part {

    /// What the neighbourhood is taken from.
    record Notice() implements CasePart {}

    /// Facts about the neighbourhood.
    record Facts(List<Row> rows) implements CasePart {
        public Facts {
            rows = List.copyOf(rows);
        }
    }

    /// Its photos, but none that a neighbourhood before it has shown.
    record Photos() implements CasePart {}

    /// A text of the neighbourhood.
    record Text(Field field) implements CasePart {}

    /// What the neighbourhood learnt: lessons that are carried in full, those that stand alone as references.
    record Lessons(List<LessonPart> parts) implements CasePart {
        public Lessons {
            parts = List.copyOf(parts);
        }
    }

    /// What came of the approach, beside what had been aimed at.
    record Results() implements CasePart {}

    /// Its figures, beside its municipality's and the country's where known.
    record Figures() implements CasePart {}

    /// Whom readers may turn to.
    record Contacts() implements CasePart {}

    /// Who took part in the neighbourhood.
    record Partners() implements CasePart {}

    /// What the neighbourhood's text rests on.
    record Sources() implements CasePart {}

    enum Row {
        MUNICIPALITY,
        PERIOD,
        STAGE,
        TASKS,
        STRATEGIES
    }

    enum Field {
        PROFILE,
        CHALLENGE,
        APPROACH
    }
}
