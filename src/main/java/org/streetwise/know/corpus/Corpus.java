package org.streetwise.know.corpus;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.Programme;
import org.streetwise.know.model.Theme;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Reference;

/// A programme in which everything has a name: case lessons by key, whoever they are referred to by.
///
/// Made only by [#of]. A reference that leads nowhere has been reported and is simply not found here.
public final class Corpus {
    private final Programme programme;
    private final Map<Id, Theme> themes = new LinkedHashMap<>();
    private final Map<Id, Case> cases = new LinkedHashMap<>();
    private final Map<Id, Audience> audiences = new LinkedHashMap<>();
    private final Map<Id, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Reference> references = new LinkedHashMap<>();
    private final Map<LessonKey, CaseLesson> lessons = new LinkedHashMap<>();
    private final LessonNumbers numbers;

    /// A lesson with the case that learnt it.
    ///
    /// @param key the author's id, or a made-up one that nothing can refer to
    public record CaseLesson(LessonKey key, Case owner, Lesson lesson) {}

    private Corpus(Programme programme, Diagnostics diagnostics) {
        this.programme = programme;
        UniqueIds unique = new UniqueIds(diagnostics);
        programme.themes().forEach(theme -> unique.put(themes, theme.id(), theme, "theme"));
        programme.audiences().forEach(audience -> unique.put(audiences, audience.id(), audience, "audience"));
        programme.indicators().forEach(indicator -> unique.put(indicators, indicator.id(), indicator, "indicator"));
        programme.references().forEach(reference -> unique.put(references, reference.key(), reference, "reference"));
        for (Case each : programme.cases()) {
            if (!unique.isFirst("case", each.id(), each.place(), "case")) {
                continue;
            }
            cases.put(each.id(), each);
            new LessonKeys(each, unique).assign(lessons);
        }
        unique.streetwise(programme.themes());
        programme
                .editions()
                .forEach(edition -> unique.isFirst(
                        "edition", edition.id().value(), edition.id().span(), "edition"));
        this.numbers = LessonNumbers.of(this);
    }

    /// Gives every lesson its key and number, and reports what does not fit together: duplicate ids, references to
    /// nothing, streetwise lessons that nothing carries.
    public static Corpus of(Programme programme, Diagnostics diagnostics) {
        Corpus corpus = new Corpus(programme, diagnostics);
        new ReferenceCheck(corpus, diagnostics).run();
        return corpus;
    }

    public Programme programme() {
        return programme;
    }

    /// The themes in the programme's order.
    public List<Theme> themes() {
        return List.copyOf(themes.values());
    }

    /// The cases by file name.
    public List<Case> cases() {
        return List.copyOf(cases.values());
    }

    /// All case lessons, by case, in their authors' order.
    public Collection<CaseLesson> lessons() {
        return List.copyOf(lessons.values());
    }

    public Optional<Theme> theme(Id id) {
        return Optional.ofNullable(themes.get(id));
    }

    public Optional<Case> caseOf(Id id) {
        return Optional.ofNullable(cases.get(id));
    }

    public Optional<CaseLesson> lesson(LessonKey key) {
        return Optional.ofNullable(lessons.get(key));
    }

    public Optional<Audience> audience(Id id) {
        return Optional.ofNullable(audiences.get(id));
    }

    public Optional<Indicator> indicator(Id id) {
        return Optional.ofNullable(indicators.get(id));
    }

    public Optional<Reference> reference(String key) {
        return Optional.ofNullable(references.get(key));
    }

    /// The numbers of lessons, the same in every edition.
    public LessonNumbers numbers() {
        return numbers;
    }

    Map<Id, Audience> audienceIndex() {
        return audiences;
    }

    Map<Id, Indicator> indicatorIndex() {
        return indicators;
    }

    Map<String, Reference> referenceIndex() {
        return references;
    }
}
