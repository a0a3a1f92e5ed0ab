package org.streetwise.know.corpus;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.Programme;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.model.Theme;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.prose.Inlines;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.Imprint;
import org.streetwise.know.value.Plain;
import org.streetwise.know.value.Recommendation;

/// Every text of a programme that may hold references, citations or names.
public final class ProgrammeTexts {
    private final Consumer<ProseInline> visitor;
    private final boolean openOnly;

    private ProgrammeTexts(Consumer<ProseInline> visitor) {
        this(visitor, false);
    }

    private ProgrammeTexts(Consumer<ProseInline> visitor, boolean openOnly) {
        this.visitor = visitor;
        this.openOnly = openOnly;
    }

    /// Shows each inline of each text to a visitor, those within others too.
    public static void inlines(Programme programme, Consumer<ProseInline> visitor) {
        new ProgrammeTexts(visitor).programme(programme);
    }

    /// The same for one case.
    public static void inlines(Case each, Consumer<ProseInline> visitor) {
        new ProgrammeTexts(visitor).caseFile(each);
    }

    /// The same for one case lesson.
    public static void inlines(Lesson lesson, Consumer<ProseInline> visitor) {
        new ProgrammeTexts(visitor).lesson(lesson);
    }

    /// The same for one streetwise lesson.
    public static void inlines(StreetwiseLesson lesson, Consumer<ProseInline> visitor) {
        new ProgrammeTexts(visitor).streetwise(lesson);
    }

    /// The same for one theme and its streetwise lessons.
    public static void inlines(Theme theme, Consumer<ProseInline> visitor) {
        new ProgrammeTexts(visitor).theme(theme);
    }

    /// The same for all that belongs to no case.
    public static void shared(Programme programme, Consumer<ProseInline> visitor) {
        new ProgrammeTexts(visitor).ofProgramme(programme);
    }

    /// The same for what may be printed of a case.
    public static void open(Case each, Consumer<ProseInline> visitor) {
        new ProgrammeTexts(visitor, true).caseFile(each);
    }

    private void programme(Programme programme) {
        ofProgramme(programme);
        programme.cases().forEach(this::caseFile);
    }

    private void ofProgramme(Programme programme) {
        imprint(programme.imprint());
        programme.vocabulary().strategies().forEach(strategy -> strategy.text().ifPresent(this::prose));
        programme.vocabulary().glossary().forEach(term -> prose(term.text()));
        programme.themes().forEach(this::theme);
        programme.conclusions().forEach(conclusion -> prose(conclusion.text()));
        programme.prose().values().forEach(this::prose);
        programme.editions().forEach(edition -> edition.prose().values().forEach(this::prose));
    }

    private void imprint(Imprint imprint) {
        line(imprint.title());
        imprint.subtitle().ifPresent(this::line);
        imprint.lead().ifPresent(this::prose);
        imprint.citeAs().ifPresent(this::line);
        imprint.licence().ifPresent(this::prose);
        imprint.colophon().ifPresent(this::prose);
    }

    private void theme(Theme theme) {
        line(theme.title());
        theme.introduction().ifPresent(this::prose);
        theme.comparison().ifPresent(this::prose);
        theme.meaning().ifPresent(this::prose);
        theme.lessons().forEach(this::streetwise);
    }

    private void streetwise(StreetwiseLesson lesson) {
        line(lesson.title());
        prose(lesson.text());
        lesson.differs().forEach(differing -> differing.because().ifPresent(this::prose));
        lesson.recommendations().forEach(this::recommendation);
        lesson.plain().ifPresent(this::plain);
    }

    private void caseFile(Case each) {
        each.profile().ifPresent(this::prose);
        prose(each.challenge());
        each.linkages().forEach(linkage -> linkage.text().ifPresent(this::prose));
        each.approach().ifPresent(this::prose);
        each.strategies().forEach(applied -> applied.result().ifPresent(this::prose));
        each.results().forEach(result -> {
            result.target().ifPresent(this::prose);
            prose(result.reached());
        });
        each.plain().ifPresent(this::prose);
        each.lessons().stream().filter(lesson -> isWanted(lesson.visibility())).forEach(this::lesson);
        if (!openOnly || each.upkeep().anonymous().isEmpty()) {
            values(each.photos()).forEach(photo -> photo.caption().ifPresent(this::line));
        }
    }

    private void lesson(Lesson lesson) {
        line(lesson.title());
        lesson.happened().ifPresent(this::prose);
        lesson.learnt().ifPresent(this::prose);
        lesson.recommendations().forEach(this::recommendation);
        lesson.transfer().ifPresent(this::prose);
        lesson.plain().ifPresent(this::plain);
        values(lesson.quotes()).forEach(quote -> line(quote.text()));
    }

    private <T> Stream<T> values(List<Guarded<T>> guarded) {
        return guarded.stream().filter(each -> isWanted(each.visibility())).map(Guarded::value);
    }

    private boolean isWanted(Visibility visibility) {
        return !openOnly || visibility == Visibility.PUBLIC;
    }

    private void recommendation(Recommendation recommendation) {
        prose(recommendation.text());
    }

    private void plain(Plain plain) {
        plain.title().ifPresent(this::line);
        prose(plain.text());
    }

    private void prose(Prose prose) {
        Inlines.of(prose, visitor);
    }

    private void line(ProseLine line) {
        Inlines.of(line, visitor);
    }
}
