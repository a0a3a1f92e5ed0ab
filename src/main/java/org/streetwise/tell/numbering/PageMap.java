package org.streetwise.tell.numbering;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.tell.document.Target;

/// The pages of targets.
///
/// @param labels page numbers as they are printed: `iv`, `34`
/// @param openings the sections that start a new page, even if the page before has room left
public record PageMap(Map<Target, String> labels, Set<Target> openings) {
    /// A map without pages.
    public static final PageMap EMPTY = new PageMap(Map.of());

    /// A map in which no section starts a new page before the page is full.
    public PageMap(Map<Target, String> labels) {
        this(labels, Set.of());
    }

    /// The printed number of a target's page; absent if it is not known.
    public Optional<String> page(Target target) {
        return Optional.ofNullable(labels.get(target));
    }
}
