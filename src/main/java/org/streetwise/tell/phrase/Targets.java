package org.streetwise.tell.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Target;

/// The names of places in a publication, and which of them it has.
public final class Targets {
    private static final String TABLE = "table:";
    private static final String FIGURE = "figure:";
    private static final String LESSON = "lesson:";
    private static final String CASE = "case:";
    private static final String SOURCE = "source:";
    /// What a reader looks a thing up by: the parts of these within others are told by them.
    private static final List<String> PLACES = List.of(LESSON, CASE, "theme:", "strategy:", "section:");

    private final Predicate<Target> has;
    private final Set<Target> unused;

    private Targets(Predicate<Target> has, Set<Target> unused) {
        this.has = has;
        this.unused = unused;
    }

    /// Takes every target for there.
    public static Targets all() {
        return new Targets(_ -> true, Set.of());
    }

    /// Knows which targets are there.
    public static Targets of(Set<Target> there) {
        return of(there, Set.of());
    }

    /// Knows, too, which sources and words the publication would list though nothing else in it has them.
    public static Targets of(Set<Target> there, Set<Target> unused) {
        return new Targets(there::contains, unused);
    }

    /// Whether a source is known to be cited nowhere.
    ///
    /// @param key of a reference, or an address
    public boolean isUncited(String key) {
        return unused.contains(source(key));
    }

    /// Whether a word of the glossary is known to be used nowhere.
    public boolean isUnused(Id term) {
        return unused.contains(term(term));
    }

    /// Whether the publication has the place.
    public boolean has(Target target) {
        return has.test(target);
    }

    /// Words that lead to a place; just the words where it is not there.
    public List<Inline> linked(Target target, List<Inline> words) {
        return has(target) ? List.of(new Inline.CrossReference(target, new Inline.Form.Words(words))) : words;
    }

    /// A numbered lesson in its chapter.
    public static Target numbered(int number) {
        return new Target(LESSON + number);
    }

    /// A carried case lesson in its portrait.
    public static Target inPortrait(LessonKey key) {
        return new Target("case-lesson:" + key);
    }

    /// A neighbourhood's portrait.
    public static Target portrait(Id caseId) {
        return new Target(CASE + caseId);
    }

    /// A theme's section.
    public static Target theme(Id theme) {
        return new Target("theme:" + theme);
    }

    /// A strategy's section.
    public static Target strategy(Id strategy) {
        return new Target("strategy:" + strategy);
    }

    /// A word in the glossary.
    public static Target term(Id term) {
        return new Target("term:" + term);
    }

    /// @param key of a reference, or an address
    public static Target source(String key) {
        return new Target(SOURCE + key);
    }

    /// A table that the outline makes.
    ///
    /// @param heading the key of its heading in the template, by which texts refer to it: `[](table:case-table)`
    public static Target table(String heading) {
        return new Target(TABLE + heading);
    }

    /// The key of a table's heading, where the target is a table.
    public static Optional<String> tableOf(Target target) {
        return named(TABLE, target);
    }

    /// A chart.
    ///
    /// @param indicator its indicator's id, by which texts refer to it: `[](figure:energiearmoede)`
    public static Target figure(String indicator) {
        return new Target(FIGURE + indicator);
    }

    /// The id of a chart's indicator, where the target is a chart.
    public static Optional<String> figureOf(Target target) {
        return named(FIGURE, target);
    }

    private static Optional<String> named(String kind, Target target) {
        return target.name().startsWith(kind) ? Optional.of(target.name().substring(kind.length())) : Optional.empty();
    }

    /// A section of the outline.
    public static Target section(String heading) {
        return new Target("section:" + heading);
    }

    /// Whether it is an entry of the list of sources.
    public static boolean isSource(Target target) {
        return target.name().startsWith(SOURCE);
    }

    /// Whether it is a numbered lesson.
    public static boolean isNumbered(Target target) {
        return target.name().startsWith(LESSON);
    }

    /// Whether it is a numbered lesson, a portrait, or a chapter or section of the outline.
    public static boolean isPlace(Target target) {
        return PLACES.stream().anyMatch(target.name()::startsWith);
    }

    /// The id of the neighbourhood whose portrait it is.
    public static Optional<String> portraitOf(Target target) {
        return target.name().startsWith(CASE) ? Optional.of(target.name().substring(CASE.length())) : Optional.empty();
    }
}
