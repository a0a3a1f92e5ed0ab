package org.streetwise.know.corpus;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.source.Span;

/// Reports lessons that were merged into themselves, or into each other in a circle, so that none is left to be
/// printed.
final class Replacements {
    private final Names names;
    private final Diagnostics diagnostics;
    private final Set<Object> reported = new HashSet<>();

    Replacements(Names names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
    }

    void check() {
        names.lessons()
                .all()
                .forEach(lesson -> lesson.lesson()
                        .replacedBy()
                        .ifPresent(by -> follow(lesson.key(), by.span(), names::replacement)));
        names.streetwise()
                .all()
                .forEach(lesson -> lesson.replacedBy()
                        .ifPresent(by -> follow(lesson.id().value(), by.span(), names::replacement)));
    }

    private <K> void follow(K start, Span place, Function<K, Optional<K>> next) {
        Set<K> way = new LinkedHashSet<>();
        Optional<K> at = Optional.of(start);
        while (at.isPresent() && way.add(at.get())) {
            at = next.apply(at.get());
        }
        // A lesson that only leads into a circle is not at fault.
        if (at.isEmpty() || !at.get().equals(start) || way.stream().anyMatch(reported::contains)) {
            return;
        }
        reported.addAll(way);
        diagnostics.report(way.size() == 1 ? CorpusFaults.ownLesson(place) : CorpusFaults.circle(way, place));
    }
}
