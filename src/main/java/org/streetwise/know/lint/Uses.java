package org.streetwise.know.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.value.GlossaryTerm;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.know.value.NamedSource;
import org.streetwise.know.value.Quote;
import org.streetwise.know.value.Recommendation;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.SourceLink;
import org.streetwise.know.value.TextReader;
import org.streetwise.know.value.WebAddress;
import org.streetwise.source.Spanned;

/// What a programme refers to, by id.
record Uses(
        Set<Id> themes,
        Set<Id> audiences,
        Set<Id> tasks,
        Set<Id> phases,
        Set<Id> strategies,
        Set<Id> indicators,
        Set<Id> terms,
        Set<String> references,
        Set<String> pages) {
    private static final List<String> PLURALS = List.of("s", "n", "en", "es");

    /// @param languages the programme in each language
    static Uses of(List<Corpus> languages) {
        Uses uses = new Uses(
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>());
        Corpus corpus = languages.getFirst();
        corpus.cases().forEach(uses::caseFile);
        corpus.lessons().forEach(lesson -> uses.lesson(lesson.lesson(), corpus));
        corpus.themes().forEach(theme -> theme.lessons().forEach(uses::streetwise));
        corpus.programme()
                .conclusions()
                .forEach(conclusion -> conclusion.sources().forEach(uses::source));
        corpus.programme().editions().stream().map(Edition::select).forEach(select -> {
            uses.add(select.subjects().audiences(), uses.audiences);
            uses.add(select.subjects().phases(), uses.phases);
        });
        languages.forEach(uses::texts);
        return uses;
    }

    private void caseFile(Case each) {
        each.figures().forEach(figure -> figure(figure.value()));
        add(each.facts().tasks(), tasks);
        each.facts().linkages().forEach(linkage -> add(linkage.tasks(), tasks));
        each.facts()
                .strategies()
                .forEach(applied -> strategies.add(applied.strategy().value()));
        quotes(each.quotes());
        sources(each.sources());
    }

    private void figure(KeyFigure figure) {
        indicators.add(figure.indicator().value());
        figure.figure().source().ifPresent(this::named);
    }

    private void lesson(Lesson lesson, Corpus corpus) {
        corpus.theme(lesson.theme().value())
                .ifPresent(theme -> themes.add(theme.id().value()));
        lesson.alsoUnder().stream()
                .flatMap(id -> corpus.theme(id.value()).stream())
                .forEach(theme -> themes.add(theme.id().value()));
        add(lesson.facts().joins(), tasks);
        add(lesson.facts().strategies(), strategies);
        add(lesson.facts().phase().stream().toList(), phases);
        add(lesson.facts().audiences(), audiences);
        recommendations(lesson.recommendations());
        quotes(lesson.quotes());
        sources(lesson.sources());
    }

    private void streetwise(StreetwiseLesson lesson) {
        add(lesson.facts().phase().stream().toList(), phases);
        add(lesson.facts().audiences(), audiences);
        recommendations(lesson.recommendations());
        sources(lesson.sources());
    }

    private void quotes(List<Guarded<Quote>> quotes) {
        quotes.forEach(quote -> quote.value().source().ifPresent(this::named));
    }

    private void named(NamedSource source) {
        if (source instanceof NamedSource.Linked(SourceLink link)) {
            source(link);
        }
    }

    private void recommendations(List<Recommendation> recommendations) {
        recommendations.forEach(recommendation -> add(recommendation.audiences(), audiences));
    }

    private void sources(List<Guarded<SourceLink>> sources) {
        sources.forEach(source -> source(source.value()));
    }

    private void source(SourceLink source) {
        switch (source) {
            case SourceLink.Key(String key, _) -> references.add(key);
            case SourceLink.Address(String address, _) -> pages.add(new WebAddress(address).page());
        }
    }

    /// Whether something names a reference, by its key or by its address.
    boolean isUsed(Reference reference) {
        return references.contains(reference.key().value())
                || reference
                        .address()
                        .filter(address -> pages.contains(new WebAddress(address.value()).page()))
                        .isPresent();
    }

    private void add(List<Spanned<Id>> ids, Set<Id> used) {
        ids.forEach(id -> used.add(id.value()));
    }

    /// A term is used if a text links to it or contains its word.
    private void texts(Corpus corpus) {
        PhraseIndex<Id> words = new PhraseIndex<>(PLURALS);
        for (GlossaryTerm term : corpus.programme().vocabulary().glossary()) {
            List<String> own = PhraseIndex.words(term.term());
            if (!own.isEmpty()) {
                words.add(own, term.id().value());
            }
        }
        corpus.programme().read(TextReader.inlines(inline -> {
            if (inline instanceof ProseInline.Citation(String key, _, _)) {
                references.add(key);
            } else if (inline instanceof ProseInline.Reference(var kind, String id, _, _)
                    && kind == ProseInline.Reference.Kind.TERM
                    && Id.isWellFormed(id)) {
                terms.add(new Id(id));
            } else if (inline instanceof ProseInline.Text(String text, _) && !words.isEmpty()) {
                words.find(text, true, (_, _, term) -> terms.add(term));
            }
        }));
    }
}
