package org.streetwise.know.corpus;

import static org.streetwise.know.corpus.CorpusFaults.carriedTwice;
import static org.streetwise.know.corpus.CorpusFaults.nothingCarries;
import static org.streetwise.know.corpus.CorpusFaults.unknown;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Gaps;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.model.Theme;
import org.streetwise.know.prose.Inlines;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Recommendation;
import org.streetwise.know.value.SourceLink;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Reports every reference that leads nowhere, at the reference.
final class ReferenceCheck {
    private final Corpus corpus;
    private final Diagnostics diagnostics;
    private final Map<String, Span> themes = new HashMap<>();
    private final Map<String, Span> lessons = new HashMap<>();
    private final Map<String, Span> cases = new HashMap<>();
    private final Map<String, Span> audiences = new HashMap<>();
    private final Map<String, Span> indicators = new HashMap<>();
    private final Map<String, Span> references = new HashMap<>();

    ReferenceCheck(Corpus corpus, Diagnostics diagnostics) {
        this.corpus = corpus;
        this.diagnostics = diagnostics;
        corpus.themes().forEach(theme -> declare(themes, theme.id()));
        corpus.audienceIndex().values().forEach(audience -> declare(audiences, audience.id()));
        corpus.indicatorIndex().values().forEach(indicator -> declare(indicators, indicator.id()));
        corpus.referenceIndex().values().forEach(reference -> declare(references, reference.key()));
        corpus.cases().forEach(each -> cases.put(each.id().value(), each.place()));
        corpus.lessons()
                .forEach(lesson -> lesson.lesson()
                        .id()
                        .ifPresent(id -> lessons.put(lesson.key().toString(), id.span())));
    }

    private static void declare(Map<String, Span> index, Spanned<?> id) {
        index.put(id.value().toString(), id.span());
    }

    void run() {
        corpus.themes().forEach(this::theme);
        corpus.cases().forEach(this::caseFile);
        corpus.programme().prose().values().forEach(this::prose);
        corpus.programme().imprint().lead().ifPresent(this::prose);
        corpus.programme().imprint().licence().ifPresent(this::prose);
    }

    private void theme(Theme theme) {
        theme.introduction().ifPresent(this::prose);
        theme.comparison().ifPresent(this::prose);
        theme.meaning().ifPresent(this::prose);
        theme.lessons().forEach(this::streetwise);
    }

    private void streetwise(StreetwiseLesson lesson) {
        line(lesson.title());
        prose(lesson.text());
        Map<LessonKey, Span> named = new HashMap<>();
        lesson.carriedBy().forEach(key -> lessonKey(key, named));
        for (StreetwiseLesson.Differing differing : lesson.differs()) {
            lessonKey(differing.lesson(), named);
            differing.because().ifPresent(this::prose);
        }
        recommendations(lesson.recommendations());
        if (lesson.carriedBy().isEmpty() && lesson.origin() == StreetwiseLesson.Origin.CASES) {
            diagnostics.report(nothingCarries(lesson));
        }
    }

    private void lessonKey(Spanned<LessonKey> key, Map<LessonKey, Span> named) {
        Span earlier = named.putIfAbsent(key.value(), key.span());
        if (earlier != null) {
            diagnostics.report(carriedTwice(key, earlier));
        }
        known(Code.UNKNOWN_LESSON, "lesson", key.value().toString(), key.span(), lessons);
    }

    private void caseFile(Case each) {
        each.profile().ifPresent(this::prose);
        prose(each.challenge());
        each.approach().ifPresent(this::prose);
        each.results().ifPresent(this::prose);
        each.figures().forEach(figure -> id(Code.UNKNOWN_INDICATOR, "indicator", figure.indicator(), indicators));
        each.lessons().forEach(this::lesson);
        sources(each.sources());
    }

    private void lesson(Lesson lesson) {
        line(lesson.title());
        id(Code.UNKNOWN_THEME, "theme", lesson.theme(), themes);
        lesson.happened().ifPresent(this::prose);
        lesson.learnt().ifPresent(this::prose);
        lesson.transfer().ifPresent(this::prose);
        lesson.quotes().forEach(quote -> line(quote.text()));
        recommendations(lesson.recommendations());
        sources(lesson.sources());
    }

    private void recommendations(List<Recommendation> recommendations) {
        for (Recommendation recommendation : recommendations) {
            recommendation.audiences().forEach(id -> id(Code.UNKNOWN_AUDIENCE, "audience", id, audiences));
            prose(recommendation.text());
        }
    }

    private void sources(Collection<SourceLink> sources) {
        for (SourceLink source : sources) {
            if (source instanceof SourceLink.Key(String key, Span span)) {
                known(Code.UNKNOWN_SOURCE, "reference", key, span, references);
            }
        }
    }

    private void prose(Prose prose) {
        Inlines.of(prose, this::inline);
    }

    private void line(ProseLine line) {
        Inlines.of(line, this::inline);
    }

    private void inline(ProseInline inline) {
        switch (inline) {
            case ProseInline.Citation(String key, _, Span span) ->
                known(Code.UNKNOWN_SOURCE, "reference", key, span, references);
            case ProseInline.Reference(ProseInline.Reference.Kind kind, String id, _, Span span) -> {
                switch (kind) {
                    case LESSON -> lessonReference(id, span);
                    case CASE -> known(Code.UNKNOWN_CASE, "case", id, span, cases);
                }
            }
            case ProseInline.Text _,
                    ProseInline.Emphasis _,
                    ProseInline.Strong _,
                    ProseInline.Strikethrough _,
                    ProseInline.Code _,
                    ProseInline.Link _,
                    ProseInline.Foreign _,
                    ProseInline.Note _,
                    ProseInline.LineBreak _ -> {}
        }
    }

    /// A text may refer to a case lesson by `case/lesson` and to a streetwise lesson by its id.
    private void lessonReference(String id, Span span) {
        boolean streetwise =
                Id.isWellFormed(id) && corpus.numbers().streetwise(new Id(id)).isPresent();
        if (!streetwise) {
            known(Code.UNKNOWN_LESSON, "lesson", id, span, lessons);
        }
    }

    private void id(Code code, String kind, Spanned<Id> id, Map<String, Span> known) {
        known(code, kind, id.value().value(), id.span(), known);
    }

    private void known(Code code, String kind, String id, Span place, Map<String, Span> known) {
        if (!known.containsKey(id) && !mayBeMissing(code, id)) {
            diagnostics.report(unknown(code, kind, id, place, known));
        }
    }

    /// Whether a name may be one of those that could not be read: that fault is reported already.
    private boolean mayBeMissing(Code code, String id) {
        Gaps gaps = corpus.programme().gaps();
        return switch (code) {
            case UNKNOWN_THEME -> gaps.kinds().contains(Gaps.Kind.THEME);
            case UNKNOWN_AUDIENCE -> gaps.kinds().contains(Gaps.Kind.AUDIENCE);
            case UNKNOWN_INDICATOR -> gaps.kinds().contains(Gaps.Kind.INDICATOR);
            case UNKNOWN_SOURCE -> gaps.kinds().contains(Gaps.Kind.REFERENCE);
            case UNKNOWN_CASE -> isGap(id);
            case UNKNOWN_LESSON -> {
                int slash = id.indexOf('/');
                yield slash < 0 ? gaps.kinds().contains(Gaps.Kind.THEME) : isGap(id.substring(0, slash));
            }
            default -> false;
        };
    }

    private boolean isGap(String caseId) {
        return Id.isWellFormed(caseId) && corpus.programme().gaps().cases().contains(new Id(caseId));
    }
}
