package org.streetwise.tell.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Target;

/// The names of the places in a publication, and which of them it has.
///
/// @param there all places that it has
public record Targets(Set<Target> there) {
    private static final String TABLE = "table:";
    private static final String FIGURE = "figure:";
    private static final String LESSON = "lesson:";
    private static final String CASE = "case:";
    private static final String SOURCE = "source:";
    /// The places that a reader looks up. Smaller parts are found by the place that contains them.
    private static final List<String> CITABLE = List.of(LESSON, CASE, "theme:", "strategy:", "section:");

    public Targets {
        there = Set.copyOf(there);
    }

    /// Whether the publication has the place.
    public boolean has(Target target) {
        return there.contains(target);
    }

    /// Words that link to a place, or the words alone if the publication does not have the place.
    public List<Inline> linked(Target target, List<Inline> words) {
        return has(target) ? List.of(new Inline.CrossReference(target, new Inline.Form.Words(words))) : words;
    }

    /// The target of a numbered lesson in its chapter.
    public static Target numbered(int number) {
        return new Target(LESSON + number);
    }

    /// The target of a case lesson in a neighbourhood's portrait.
    public static Target inPortrait(LessonKey key) {
        return new Target("case-lesson:" + key);
    }

    /// The target of a neighbourhood's portrait.
    public static Target portrait(Id caseId) {
        return new Target(CASE + caseId);
    }

    /// The target of a theme's section.
    public static Target theme(Id theme) {
        return new Target("theme:" + theme);
    }

    /// The target of a strategy's section.
    public static Target strategy(Id strategy) {
        return new Target("strategy:" + strategy);
    }

    /// The target of a word in the glossary.
    public static Target term(Id term) {
        return new Target("term:" + term);
    }

    /// The target of an entry in the list of sources.
    ///
    /// @param key of a reference, or an address
    public static Target source(String key) {
        return new Target(SOURCE + key);
    }

    /// The target of a table that the outline makes.
    ///
    /// @param heading the key of its heading in the template, which references use: `[](table:case-table)`
    public static Target table(String heading) {
        return new Target(TABLE + heading);
    }

    /// The key of a table's heading; absent if the target is not a table.
    public static Optional<String> tableOf(Target target) {
        return named(TABLE, target);
    }

    /// The target of a chart.
    ///
    /// @param indicator the id of its indicator, which references use: `[](figure:energiearmoede)`
    public static Target figure(String indicator) {
        return new Target(FIGURE + indicator);
    }

    /// The id of a chart's indicator; absent if the target is not a chart.
    public static Optional<String> figureOf(Target target) {
        return named(FIGURE, target);
    }

    private static Optional<String> named(String kind, Target target) {
        return target.name().startsWith(kind) ? Optional.of(target.name().substring(kind.length())) : Optional.empty();
    }

    /// The target of a section of the outline.
    public static Target section(String heading) {
        return new Target("section:" + heading);
    }

    /// Whether the target is an entry of the list of sources.
    public static boolean isSource(Target target) {
        return target.name().startsWith(SOURCE);
    }

    /// Whether the target is a numbered lesson.
    public static boolean isNumbered(Target target) {
        return target.name().startsWith(LESSON);
    }

    /// Whether the target is a numbered lesson, a portrait, or a chapter or section of the outline.
    public static boolean isPlace(Target target) {
        return CITABLE.stream().anyMatch(target.name()::startsWith);
    }

    /// The id of the neighbourhood; absent if the target is not a portrait.
    public static Optional<String> portraitOf(Target target) {
        return target.name().startsWith(CASE) ? Optional.of(target.name().substring(CASE.length())) : Optional.empty();
    }
}
