package org.streetwise.know.selection;

import java.util.List;
import org.streetwise.know.value.Id;

/// What an edition selects by, and how much the whole programme has.
///
/// @param bySubject whether the edition chooses lessons by their subject
/// @param audiences the audiences that it selects by; empty if it selects by anything else
/// @param lessons how many numbered lessons the programme has
/// @param cases how many neighbourhoods it has
public record Excerpt(boolean bySubject, List<Id> audiences, int lessons, int cases) {
    public Excerpt {
        audiences = List.copyOf(audiences);
    }
}
