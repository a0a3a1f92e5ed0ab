package org.streetwise.know.corpus;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.Programme;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.model.Theme;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.GlossaryTerm;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Phase;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.Strategy;
import org.streetwise.know.value.Task;
import org.streetwise.know.value.Vocabulary;
import org.streetwise.source.Spanned;

/// A programme in which everything has a name: case lessons by key, whoever they are referred to by.
///
/// Made only by [#of]. A reference that leads nowhere has been reported and is simply not found here. Ids that
/// something had before lead to it as those of now do.
public final class Corpus {
    private final Programme programme;
    private final Index<Id, Theme> themes;
    private final Index<Id, StreetwiseLesson> streetwise;
    private final Index<Id, Case> cases;
    private final Index<LessonKey, CaseLesson> lessons;
    private final Index<Id, Audience> audiences;
    private final Index<Id, Task> tasks;
    private final Index<Id, Phase> phases;
    private final Index<Id, Strategy> strategies;
    private final Index<Id, Indicator> indicators;
    private final Index<Id, GlossaryTerm> glossary;
    private final Index<String, Reference> references;
    private final LessonNumbers numbers;

    /// A lesson with the case that learnt it.
    ///
    /// @param key the author's id, or a made-up one that nothing can refer to
    public record CaseLesson(LessonKey key, Case owner, Lesson lesson) {}

    private Corpus(Programme programme, Diagnostics diagnostics) {
        this.programme = programme;
        UniqueIds unique = new UniqueIds(diagnostics);
        this.themes = new Index<>("theme", unique);
        this.streetwise = new Index<>("streetwise lesson", unique);
        this.cases = new Index<>("case", unique);
        this.lessons = new Index<>("lesson", unique);
        this.audiences = new Index<>("audience", unique);
        this.tasks = new Index<>("task", unique);
        this.phases = new Index<>("phase", unique);
        this.strategies = new Index<>("strategy", unique);
        this.indicators = new Index<>("indicator", unique);
        this.glossary = new Index<>("term", unique);
        this.references = new Index<>("reference", unique);
        vocabulary(programme.vocabulary());
        addThemes();
        addCases(unique);
        programme
                .editions()
                .forEach(edition -> unique.isFirst(
                        "edition", edition.id().value(), edition.id().span(), "edition"));
        this.numbers = LessonNumbers.of(this);
    }

    private void vocabulary(Vocabulary vocabulary) {
        audiences.addAll(vocabulary.audiences(), Audience::id);
        tasks.addAll(vocabulary.tasks(), Task::id);
        phases.addAll(vocabulary.phases(), Phase::id);
        strategies.addAll(vocabulary.strategies(), Strategy::id);
        indicators.addAll(vocabulary.indicators(), Indicator::id);
        glossary.addAll(vocabulary.glossary(), GlossaryTerm::id);
        references.addAll(programme.references(), Reference::key);
    }

    private void addThemes() {
        themes.addAll(programme.themes(), Theme::id);
        for (Theme theme : programme.themes()) {
            streetwise.addAll(theme.lessons(), StreetwiseLesson::id);
        }
        for (Theme theme : programme.themes()) {
            theme.formerly().forEach(id -> themes.rename(id, theme.id().value()));
            for (StreetwiseLesson lesson : theme.lessons()) {
                lesson.formerly()
                        .forEach(id -> streetwise.rename(id, lesson.id().value()));
            }
        }
    }

    private void addCases(UniqueIds unique) {
        for (Case each : programme.cases()) {
            if (cases.add(new Spanned<>(each.id(), each.place()), each)) {
                new LessonKeys(each, unique).assign(lessons);
            }
        }
        for (Case each : cases.all()) {
            each.upkeep().formerly().forEach(id -> cases.rename(id, each.id()));
        }
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
        return List.copyOf(themes.all());
    }

    /// The cases by file name.
    public List<Case> cases() {
        return List.copyOf(cases.all());
    }

    /// All case lessons, by case, in their authors' order.
    public Collection<CaseLesson> lessons() {
        return lessons.all();
    }

    public Optional<Theme> theme(Id id) {
        return themes.find(id);
    }

    public Optional<Case> caseOf(Id id) {
        return cases.find(id);
    }

    /// The lesson of a key; of one that was merged into another that other.
    public Optional<CaseLesson> lesson(LessonKey key) {
        return lessons.find(present(key));
    }

    /// The streetwise lesson of an id; of one that was merged into another that other.
    public Optional<StreetwiseLesson> streetwise(Id id) {
        return streetwise.find(presentStreetwise(id));
    }

    public Optional<Audience> audience(Id id) {
        return audiences.find(id);
    }

    public Optional<Indicator> indicator(Id id) {
        return indicators.find(id);
    }

    public Optional<Reference> reference(String key) {
        return references.find(key);
    }

    /// Where a key leads: past ids of before and lessons that were merged. The key itself if it leads nowhere.
    public LessonKey present(LessonKey key) {
        Set<LessonKey> seen = new HashSet<>();
        LessonKey at = renamed(key);
        while (seen.add(at)) {
            Optional<LessonKey> next = lessons.find(at)
                    .flatMap(lesson -> lesson.lesson().replacedBy())
                    .map(by -> renamed(by.value()));
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return key;
    }

    private LessonKey renamed(LessonKey key) {
        return lessons.present(new LessonKey(cases.present(key.caseId()), key.lesson()));
    }

    /// Where a streetwise lesson's id leads.
    public Id presentStreetwise(Id id) {
        Set<Id> seen = new HashSet<>();
        Id at = streetwise.present(id);
        while (seen.add(at)) {
            Optional<Id> next =
                    streetwise.find(at).flatMap(StreetwiseLesson::replacedBy).map(by -> streetwise.present(by.value()));
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return id;
    }

    /// The numbers of lessons, the same in every edition.
    public LessonNumbers numbers() {
        return numbers;
    }

    Index<Id, Theme> themeIndex() {
        return themes;
    }

    Index<Id, StreetwiseLesson> streetwiseIndex() {
        return streetwise;
    }

    Index<Id, Case> caseIndex() {
        return cases;
    }

    Index<LessonKey, CaseLesson> lessonIndex() {
        return lessons;
    }

    Index<Id, Audience> audienceIndex() {
        return audiences;
    }

    Index<Id, Task> taskIndex() {
        return tasks;
    }

    Index<Id, Phase> phaseIndex() {
        return phases;
    }

    Index<Id, Strategy> strategyIndex() {
        return strategies;
    }

    Index<Id, Indicator> indicatorIndex() {
        return indicators;
    }

    Index<Id, GlossaryTerm> glossaryIndex() {
        return glossary;
    }

    Index<String, Reference> referenceIndex() {
        return references;
    }
}
