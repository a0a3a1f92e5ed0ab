package org.streetwise.know.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.prose.PlainProse;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.query.LessonsWithCarriers.Gathered;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.ByField;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonFacts;
import org.streetwise.know.value.Plain;
import org.streetwise.know.value.Recommendation;
import org.streetwise.source.Spanned;

/// The texts of a lesson as plain text, for the lists that editors ask for. Internal parts are left out, and in the
/// lessons of an anonymous case whatever would show which case it is.
///
/// @param fields the texts by field, including the text for residents
/// @param recommendations the recommendations by audience; those for everyone have no audience
/// @param tasks the tasks that it joins; a streetwise lesson without any has those of the lessons that carry it
/// @param strategies its strategies, found in the same way
/// @param sources those that its author lists, then those that its texts cite
public record LessonTexts(
        Map<AuthoredText, String> fields,
        Map<Optional<Id>, List<String>> recommendations,
        List<Id> tasks,
        List<Id> strategies,
        List<ListedSource> sources) {
    public LessonTexts {
        fields = Collections.unmodifiableMap(new EnumMap<>(fields));
        recommendations = Collections.unmodifiableMap(new LinkedHashMap<>(recommendations));
        tasks = List.copyOf(tasks);
        strategies = List.copyOf(strategies);
        sources = List.copyOf(sources);
    }

    static LessonTexts of(Gathered gathered, Corpus corpus) {
        StreetwiseLesson lesson = gathered.lesson();
        List<CaseLesson> carriers =
                gathered.carriers().stream().filter(LessonsWithCarriers::isOpen).toList();
        return new LessonTexts(
                fields(lesson.texts(), lesson.plain(), AuthoredText.STREETWISE_PLAIN),
                recommendations(lesson.recommendations()),
                ids(lesson.facts(), carriers, LessonFacts::joins),
                ids(lesson.facts(), carriers, LessonFacts::strategies),
                ListedSource.of(Guarded.open(lesson.sources()), lesson::read, corpus));
    }

    static LessonTexts of(CaseLesson each, Corpus corpus) {
        Lesson lesson = each.lesson().open(each.owner());
        return new LessonTexts(
                fields(lesson.texts(), lesson.plain(), AuthoredText.LESSON_PLAIN),
                recommendations(lesson.recommendations()),
                ids(lesson.facts(), List.of(), LessonFacts::joins),
                ids(lesson.facts(), List.of(), LessonFacts::strategies),
                ListedSource.of(lesson.sources(), lesson::read, corpus));
    }

    private static Map<AuthoredText, String> fields(ByField<Prose> texts, Optional<Plain> plain, AuthoredText told) {
        Map<AuthoredText, String> fields = new EnumMap<>(AuthoredText.class);
        texts.forEach((field, text) -> fields.put(field, PlainProse.of(text)));
        plain.ifPresent(each -> fields.put(
                told, each.title().map(title -> title.plain() + "\n").orElse("") + PlainProse.of(each.text())));
        return fields;
    }

    private static Map<Optional<Id>, List<String>> recommendations(List<Recommendation> all) {
        Map<Optional<Id>, List<String>> byAudience = new LinkedHashMap<>();
        for (Recommendation each : all) {
            List<Optional<Id>> audiences = each.audiences().isEmpty()
                    ? List.of(Optional.empty())
                    : each.audiences().stream()
                            .map(Spanned::value)
                            .map(Optional::of)
                            .toList();
            for (Optional<Id> audience : audiences) {
                byAudience.computeIfAbsent(audience, _ -> new ArrayList<>()).add(PlainProse.of(each.text()));
            }
        }
        return byAudience;
    }

    private static List<Id> ids(
            LessonFacts own, Collection<CaseLesson> carriers, Function<LessonFacts, List<Spanned<Id>>> field) {
        Stream<LessonFacts> facts = field.apply(own).isEmpty()
                ? carriers.stream().map(each -> each.lesson().facts())
                : Stream.of(own);
        return facts.flatMap(each -> field.apply(each).stream())
                .map(Spanned::value)
                .distinct()
                .toList();
    }
}
