package org.streetwise.know.selection;

import java.util.List;
import org.streetwise.know.value.Id;

/// How much of a programme an edition could show that selects nothing.
///
/// @param bySubject whether the edition chooses lessons by their subject
/// @param audiences those that it selects by, where it selects by nothing else
/// @param lessons how many numbered lessons the programme has
/// @param cases how many neighbourhoods it has
public record Excerpt(boolean bySubject, List<Id> audiences, int lessons, int cases) {
    public Excerpt {
        audiences = List.copyOf(audiences);
    }
}
