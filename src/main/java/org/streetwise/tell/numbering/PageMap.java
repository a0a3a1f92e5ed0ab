package org.streetwise.tell.numbering;

import java.util.Map;
import java.util.Optional;
import org.streetwise.tell.document.Target;

/// The pages on which targets stand.
///
/// @param labels as the pages are numbered: `iv`, `34`
public record PageMap(Map<Target, String> labels) {
    public static final PageMap EMPTY = new PageMap(Map.of());

    /// The number of the page that a target stands on, where it is known.
    public Optional<String> page(Target target) {
        return Optional.ofNullable(labels.get(target));
    }
}
