package org.streetwise.know.synthesis;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedLesson;
import org.streetwise.know.selection.SelectedTheme;

/// A lesson with a number of its own.
public sealed interface NumberedLesson {
    int number();

    ProseLine title();

    /// A streetwise lesson.
    ///
    /// @param carriers the case lessons that carry it
    /// @param differing those that say otherwise
    record Gathered(SelectedTheme.Gathered lesson, List<InCase> carriers, List<Differing> differing)
            implements NumberedLesson {
        @Override
        public int number() {
            return lesson.number();
        }

        @Override
        public ProseLine title() {
            return lesson.title();
        }

        /// The neighbourhoods that carry it, each once, by name of their files.
        public List<SelectedCase> places() {
            return carriers.stream().map(InCase::place).distinct().toList();
        }

        /// The neighbourhoods that differ, each once.
        public List<SelectedCase> differingPlaces() {
            return differing.stream()
                    .map(each -> each.lesson().place())
                    .distinct()
                    .toList();
        }
    }

    /// A case lesson that no streetwise lesson carries.
    record Alone(int number, InCase lesson) implements NumberedLesson {
        @Override
        public ProseLine title() {
            return lesson.lesson().title();
        }
    }

    /// A case lesson with its neighbourhood.
    record InCase(SelectedCase place, SelectedLesson lesson) {}

    /// A case lesson that says otherwise.
    record Differing(InCase lesson, Optional<Prose> because) {}
}
