package org.streetwise.know.synthesis;

import java.util.List;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.value.Linkage;
import org.streetwise.know.value.Task;

/// Tasks that neighbourhoods join or could join, with these neighbourhoods.
///
/// @param tasks two or more, in the programme's order
/// @param places each neighbourhood once, by name
/// @param lessons the numbered lessons that join all of these tasks, by number
public record LinkageSynthesis(List<Task> tasks, List<Place> places, List<NumberedLesson> lessons) {
    public LinkageSynthesis {
        tasks = List.copyOf(tasks);
        places = List.copyOf(places);
        lessons = List.copyOf(lessons);
    }

    /// A neighbourhood's linkages of the same tasks.
    ///
    /// @param state how far the furthest of them came
    /// @param linkages in the author's order
    public record Place(SelectedCase place, Linkage.State state, List<Linkage> linkages) {
        public Place {
            linkages = List.copyOf(linkages);
        }
    }

    /// How many neighbourhoods came exactly this far.
    public int count(Linkage.State state) {
        return (int) places.stream().filter(place -> place.state() == state).count();
    }
}
