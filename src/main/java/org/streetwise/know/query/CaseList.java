package org.streetwise.know.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Review;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.value.Alias;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Language;
import org.streetwise.source.SourceId;
import org.streetwise.source.Spanned;

/// The cases of a programme that an editor asks for.
public final class CaseList {
    private final List<Corpus> corpora;
    private final Corpus corpus;
    private final CaseFilter filter;
    private final LessonsWithCarriers gathering;
    private final Map<Id, List<CaseLesson>> lessons = new HashMap<>();
    private final Map<Language, Set<SourceId>> untranslated = new LinkedHashMap<>();

    private CaseList(List<Corpus> corpora, CaseFilter filter) {
        this.corpora = corpora;
        this.corpus = corpora.getFirst();
        this.filter = filter;
        this.gathering = new LessonsWithCarriers(corpus);
        corpora.stream()
                .map(Corpus::programme)
                .forEach(programme -> untranslated.put(programme.language(), programme.untranslatedFiles()));
        for (CaseLesson lesson : corpus.lessons()) {
            lessons.computeIfAbsent(lesson.owner().id(), _ -> new ArrayList<>()).add(lesson);
        }
    }

    /// The cases by file name.
    ///
    /// @param corpora the programme in its own language, then in others, whose words are searched too
    public static List<ListedCase> of(List<Corpus> corpora, CaseFilter filter) {
        return new CaseList(corpora, filter).cases();
    }

    private List<ListedCase> cases() {
        return corpus.cases().stream().filter(this::isWanted).map(this::listed).toList();
    }

    private boolean isWanted(Case each) {
        Review.Status status = each.upkeep().review().map(Review::status).orElse(Review.Status.DRAFT);
        return (filter.review().isEmpty() || filter.review().contains(status))
                && (filter.themes().isEmpty() || themes(each).anyMatch(filter.themes()::contains))
                && corpora.stream()
                        .flatMap(words -> words.caseOf(each.id()).stream())
                        .anyMatch(this::isFound);
    }

    private boolean isFound(Case each) {
        String names = each.where().municipality() + " " + each.where().name() + " " + each.id();
        return filter.words().occur(names, visitor -> each.read(TextReader.inlines(visitor)));
    }

    private Stream<Id> themes(Case each) {
        return lessonsOf(each).stream()
                .flatMap(lesson ->
                        Stream.concat(Stream.of(lesson.lesson().theme()), lesson.lesson().alsoUnder().stream()))
                .map(Spanned::value)
                .flatMap(id -> corpus.theme(id).stream())
                .map(theme -> theme.id().value());
    }

    private List<CaseLesson> lessonsOf(Case each) {
        return lessons.getOrDefault(each.id(), List.of());
    }

    private ListedCase listed(Case each) {
        Case printed = each.open();
        List<CaseLesson> open =
                lessonsOf(each).stream().filter(LessonsWithCarriers::isOpen).toList();
        return new ListedCase(
                each.id(),
                each.where().municipality(),
                each.where().name(),
                each.where().named(AuthoredText.REGION),
                each.where().named(AuthoredText.COUNTRY),
                each.upkeep().anonymous().map(Alias::name),
                each.upkeep().visibility() == Visibility.INTERNAL,
                each.facts().stage(),
                open.size(),
                (int) open.stream()
                        .flatMap(lesson -> gathering.restingOn(lesson.key()).stream())
                        .map(gathered -> gathered.lesson().id().value())
                        .distinct()
                        .count(),
                (int) Guarded.openValues(each.figures()).stream()
                        .filter(figure -> figure.figure().amount().isPresent())
                        .count(),
                Guarded.openValues(each.figures()),
                each.facts().budget(),
                Guarded.openValues(each.photos()).size(),
                each.upkeep().review(),
                each.upkeep().checked().map(Spanned::value),
                languages(each),
                ListedSource.of(printed.sources(), printed::read, corpus),
                each.place());
    }

    private List<Language> languages(Case each) {
        return untranslated.entrySet().stream()
                .filter(files -> !files.getValue().contains(each.place().source()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
