package org.streetwise.know.corpus;

import static org.streetwise.know.corpus.CorpusFaults.areasApart;
import static org.streetwise.know.corpus.CorpusFaults.carriedTwice;
import static org.streetwise.know.corpus.CorpusFaults.linksNothing;
import static org.streetwise.know.corpus.CorpusFaults.nothingCarries;
import static org.streetwise.know.corpus.CorpusFaults.ownLesson;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.Programme;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.value.AreaCodes;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.LessonName;
import org.streetwise.know.value.Linkage;
import org.streetwise.know.value.NamedSource;
import org.streetwise.know.value.Quote;
import org.streetwise.know.value.Recommendation;
import org.streetwise.know.value.SourceLink;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Reports every reference that leads nowhere, at the reference.
final class ReferenceCheck {
    private final Programme programme;
    private final Names names;
    private final Diagnostics diagnostics;
    private final NameResolver known;

    ReferenceCheck(Programme programme, Names names, Diagnostics diagnostics) {
        this.programme = programme;
        this.names = names;
        this.diagnostics = diagnostics;
        this.known = new NameResolver(names, programme.gaps(), diagnostics);
    }

    void run() {
        new TextReferences(names, known).check(programme);
        programme.themes().forEach(theme -> theme.lessons().forEach(this::streetwise));
        names.cases().all().forEach(this::caseFile);
        names.lessons().all().forEach(this::lesson);
        programme.conclusions().forEach(conclusion -> {
            conclusion.lessons().forEach(this::name);
            conclusion.sources().forEach(source -> source(new NamedSource.Linked(source)));
        });
        programme.editions().forEach(this::edition);
        new Replacements(names, diagnostics).check();
    }

    private void streetwise(StreetwiseLesson lesson) {
        Map<LessonKey, Span> named = new HashMap<>();
        lesson.carriedBy().forEach(key -> onOneSide(key, named));
        lesson.differs().forEach(differing -> onOneSide(differing.lesson(), named));
        lesson.withoutCase().forEach(known::withoutCase);
        recommendations(lesson.recommendations());
        lesson.replacedBy().ifPresent(id -> known.streetwise(id.value().value(), id.span()));
        lesson.facts().phase().ifPresent(id -> known.id(Code.UNKNOWN_PHASE, names.phases(), id));
        audiences(lesson.facts().audiences());
        sources(lesson.sources());
        if (lesson.whole()
                && lesson.withoutCase().isEmpty()
                && lesson.carriedBy().isEmpty()) {
            switch (lesson.origin()) {
                case CASES -> diagnostics.report(nothingCarries(lesson));
                case LITERATURE -> {
                    if (lesson.sources().isEmpty()) {
                        diagnostics.report(CorpusFaults.fromNoSource(lesson));
                    }
                }
                case AUTHORS -> {}
            }
        }
    }

    private void onOneSide(Spanned<LessonKey> key, Map<LessonKey, Span> named) {
        Span earlier = named.putIfAbsent(names.present(key.value()), key.span());
        if (earlier != null) {
            diagnostics.report(carriedTwice(key, earlier));
        }
        known.lesson(key);
    }

    private void caseFile(Case each) {
        each.figures().forEach(figure -> figure(figure.value()));
        tasks(each.facts().tasks());
        each.facts().linkages().forEach(this::linkage);
        each.facts()
                .strategies()
                .forEach(applied -> known.id(Code.UNKNOWN_STRATEGY, names.strategies(), applied.strategy()));
        each.where().codes().ifPresent(this::codes);
        quotes(each.quotes());
        sources(each.sources());
    }

    private void quotes(Collection<Guarded<Quote>> quotes) {
        quotes.forEach(quote -> quote.value().source().ifPresent(this::source));
    }

    private void figure(KeyFigure figure) {
        if (figure.label().isEmpty()) {
            known.id(Code.UNKNOWN_INDICATOR, names.indicators(), figure.indicator());
        } else {
            names.indicators()
                    .find(figure.indicator().value())
                    .ifPresent(indicator -> diagnostics.report(CorpusFaults.labelledTwice(figure, indicator)));
        }
        figure.figure().source().ifPresent(this::source);
    }

    private void source(NamedSource source) {
        if (source instanceof NamedSource.Linked(SourceLink.Key(String key, Span span))) {
            known.text(Code.UNKNOWN_SOURCE, names.references(), key, span);
        }
    }

    private void linkage(Linkage linkage) {
        tasks(linkage.tasks());
        long different = linkage.tasks().stream().map(Spanned::value).distinct().count();
        if (linkage.whole() && different < 2) {
            diagnostics.report(linksNothing(linkage));
        }
    }

    private void tasks(Collection<Spanned<Id>> tasks) {
        tasks.forEach(task -> known.id(Code.UNKNOWN_TASK, names.tasks(), task));
    }

    private void codes(AreaCodes codes) {
        codes.areas().stream()
                .filter(code -> !code.value()
                        .municipality()
                        .equals(codes.areas().getFirst().value().municipality()))
                .findFirst()
                .ifPresent(code ->
                        diagnostics.report(areasApart(code, codes.areas().getFirst())));
    }

    private void lesson(CaseLesson caseLesson) {
        Lesson lesson = caseLesson.lesson();
        themes(List.of(lesson.theme()));
        themes(lesson.alsoUnder());
        tasks(lesson.facts().joins());
        lesson.facts().strategies().forEach(id -> known.id(Code.UNKNOWN_STRATEGY, names.strategies(), id));
        lesson.facts().phase().ifPresent(id -> known.id(Code.UNKNOWN_PHASE, names.phases(), id));
        recommendations(lesson.recommendations());
        audiences(lesson.facts().audiences());
        quotes(lesson.quotes());
        sources(lesson.sources());
        lesson.relations().forEach(relation -> another(relation.lesson(), caseLesson));
        lesson.replacedBy().ifPresent(known::lesson);
    }

    private void another(Spanned<LessonKey> key, CaseLesson lesson) {
        if (names.renamed(key.value()).equals(lesson.key())) {
            diagnostics.report(ownLesson(key.span()));
        } else {
            known.lesson(key);
        }
    }

    private void themes(Collection<Spanned<Id>> themes) {
        themes.forEach(id -> known.id(Code.UNKNOWN_THEME, names.themes(), id));
    }

    private void recommendations(List<Recommendation> recommendations) {
        recommendations.forEach(recommendation -> audiences(recommendation.audiences()));
    }

    private void audiences(Collection<Spanned<Id>> audiences) {
        audiences.forEach(id -> known.id(Code.UNKNOWN_AUDIENCE, names.audiences(), id));
    }

    private void sources(Collection<Guarded<SourceLink>> sources) {
        for (Guarded<SourceLink> source : sources) {
            if (source.value() instanceof SourceLink.Key(String key, Span span)) {
                known.text(Code.UNKNOWN_SOURCE, names.references(), key, span);
            }
        }
    }

    private void name(Spanned<LessonName> name) {
        switch (name.value()) {
            case LessonName.Streetwise(Id id) -> known.streetwise(id.value(), name.span());
            case LessonName.OfCase(LessonKey key) -> known.lesson(new Spanned<>(key, name.span()));
        }
    }

    private void edition(Edition edition) {
        Edition.Select select = edition.select();
        themes(select.subjects().themes());
        select.neighbourhoods().cases().forEach(id -> known.id(Code.UNKNOWN_CASE, names.cases(), id));
        audiences(select.subjects().audiences());
        select.subjects().phases().forEach(id -> known.id(Code.UNKNOWN_PHASE, names.phases(), id));
    }
}
