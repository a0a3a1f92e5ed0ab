package org.streetwise.tell.numbering;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.tell.document.Target;

/// The pages on which targets stand.
///
/// @param labels as the pages are numbered: `iv`, `34`
/// @param openings the sections that begin a page, whatever room is left on the one before
public record PageMap(Map<Target, String> labels, Set<Target> openings) {
    public static final PageMap EMPTY = new PageMap(Map.of());

    /// Where pages begin when the one before is full.
    public PageMap(Map<Target, String> labels) {
        this(labels, Set.of());
    }

    /// The number of the page that a target stands on, where it is known.
    public Optional<String> page(Target target) {
        return Optional.ofNullable(labels.get(target));
    }
}
