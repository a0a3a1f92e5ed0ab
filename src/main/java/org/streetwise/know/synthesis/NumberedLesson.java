package org.streetwise.know.synthesis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedLesson;
import org.streetwise.know.selection.SelectedTheme;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.SourceLink;

/// A lesson with a number of its own.
public sealed interface NumberedLesson {
    int number();

    ProseLine title();

    /// Each neighbourhood once, in the order given. They are compared by id: comparing everything in them would take as
    /// long as reading it.
    static List<SelectedCase> distinct(Stream<SelectedCase> places) {
        Map<Id, SelectedCase> once = new LinkedHashMap<>();
        places.forEach(place -> once.putIfAbsent(place.id(), place));
        return List.copyOf(once.values());
    }

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

        /// The neighbourhoods that carry it, each once, by name.
        public List<SelectedCase> places() {
            return distinct(carriers.stream().map(InCase::place));
        }

        /// Whether a neighbourhood is among those that carry it.
        public boolean isCarriedIn(SelectedCase place) {
            return carriers.stream().anyMatch(each -> each.place().id().equals(place.id()));
        }

        /// The neighbourhoods that differ, each once.
        public List<SelectedCase> differingPlaces() {
            return distinct(differing.stream().map(each -> each.lesson().place()));
        }
    }

    /// A case lesson that carries no streetwise lesson.
    record Alone(int number, InCase lesson) implements NumberedLesson {
        @Override
        public ProseLine title() {
            return lesson.lesson().title();
        }
    }

    /// A case lesson with its neighbourhood.
    record InCase(SelectedCase place, SelectedLesson lesson) {
        /// The sources that it rests on: its own, or its neighbourhood's if it names none and was taken from public
        /// sources.
        public List<SourceLink> sources() {
            return lesson.sources().isEmpty() && place.isFromPublicSources() ? place.sources() : lesson.sources();
        }
    }

    /// A case lesson that says otherwise.
    record Differing(InCase lesson, Optional<Prose> because) {}
}
