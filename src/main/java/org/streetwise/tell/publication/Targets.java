package org.streetwise.tell.publication;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.tell.document.Target;

/// The names of places in a publication, and which of them it has.
final class Targets {
    private static final String TABLE = "table:";
    private static final String FIGURE = "figure:";

    private final Predicate<Target> has;

    private Targets(Predicate<Target> has) {
        this.has = has;
    }

    /// Takes every target for there.
    static Targets all() {
        return new Targets(_ -> true);
    }

    /// Knows which targets are there.
    static Targets of(Set<Target> there) {
        return new Targets(there::contains);
    }

    boolean has(Target target) {
        return has.test(target);
    }

    /// A numbered lesson in its chapter.
    static Target numbered(int number) {
        return new Target("lesson:" + number);
    }

    /// A carried case lesson in its portrait.
    static Target inPortrait(LessonKey key) {
        return new Target("case-lesson:" + key);
    }

    static Target portrait(Id caseId) {
        return new Target("case:" + caseId);
    }

    static Target theme(Id theme) {
        return new Target("theme:" + theme);
    }

    static Target strategy(Id strategy) {
        return new Target("strategy:" + strategy);
    }

    /// A word in the glossary.
    static Target term(Id term) {
        return new Target("term:" + term);
    }

    /// @param key of a reference, or an address
    static Target source(String key) {
        return new Target("source:" + key);
    }

    /// A table that the outline makes.
    ///
    /// @param heading the key of its heading in the template, by which texts refer to it: `[](table:case-table)`
    static Target table(String heading) {
        return new Target(TABLE + heading);
    }

    /// The key of a table's heading, where the target is a table.
    static Optional<String> tableOf(Target target) {
        return named(TABLE, target);
    }

    /// A chart.
    ///
    /// @param indicator its indicator's id, by which texts refer to it: `[](figure:energiearmoede)`
    static Target figure(String indicator) {
        return new Target(FIGURE + indicator);
    }

    /// The id of a chart's indicator, where the target is a chart.
    static Optional<String> figureOf(Target target) {
        return named(FIGURE, target);
    }

    private static Optional<String> named(String kind, Target target) {
        return target.name().startsWith(kind) ? Optional.of(target.name().substring(kind.length())) : Optional.empty();
    }

    /// A section of the outline.
    static Target section(String heading) {
        return new Target("section:" + heading);
    }
}
