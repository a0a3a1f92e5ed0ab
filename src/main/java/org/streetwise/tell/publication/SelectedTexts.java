package org.streetwise.tell.publication;

import java.util.List;
import java.util.function.Consumer;
import org.streetwise.know.prose.Inlines;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedLesson;
import org.streetwise.know.selection.SelectedTheme;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.Recommendation;

/// The texts of a selection that a publication prints, in their order.
final class SelectedTexts {
    private final Consumer<ProseInline> visitor;

    private SelectedTexts(Consumer<ProseInline> visitor) {
        this.visitor = visitor;
    }

    /// Shows each inline of each text to a visitor, those within others too.
    static void inlines(Selection selection, Consumer<ProseInline> visitor) {
        SelectedTexts texts = new SelectedTexts(visitor);
        selection.prose().values().forEach(texts::prose);
        selection.imprint().lead().ifPresent(texts::prose);
        selection.imprint().licence().ifPresent(texts::prose);
        selection.imprint().colophon().ifPresent(texts::prose);
        selection.conclusions().forEach(conclusion -> texts.prose(conclusion.text()));
        selection.vocabulary().strategies().forEach(strategy -> strategy.text().ifPresent(texts::prose));
        selection.vocabulary().glossary().forEach(term -> texts.prose(term.text()));
        selection.themes().forEach(texts::theme);
        selection.cases().forEach(texts::neighbourhood);
    }

    private void theme(SelectedTheme theme) {
        theme.introduction().ifPresent(this::prose);
        theme.comparison().ifPresent(this::prose);
        theme.meaning().ifPresent(this::prose);
        for (SelectedTheme.Gathered lesson : theme.lessons()) {
            line(lesson.title());
            prose(lesson.text());
            lesson.differs().forEach(differing -> differing.because().ifPresent(this::prose));
            recommendations(lesson.recommendations());
        }
    }

    private void neighbourhood(SelectedCase each) {
        each.profile().ifPresent(this::prose);
        prose(each.challenge());
        each.approach().ifPresent(this::prose);
        each.linkages().forEach(linkage -> linkage.text().ifPresent(this::prose));
        each.strategies().forEach(applied -> applied.result().ifPresent(this::prose));
        each.results().forEach(result -> {
            result.target().ifPresent(this::prose);
            prose(result.reached());
        });
        each.lessons().forEach(this::lesson);
    }

    private void lesson(SelectedLesson lesson) {
        line(lesson.title());
        lesson.happened().ifPresent(this::prose);
        lesson.learnt().ifPresent(this::prose);
        lesson.transfer().ifPresent(this::prose);
        lesson.quotes().forEach(quote -> line(quote.text()));
        recommendations(lesson.recommendations());
    }

    private void recommendations(List<Recommendation> recommendations) {
        recommendations.forEach(recommendation -> prose(recommendation.text()));
    }

    private void prose(Prose prose) {
        Inlines.of(prose, visitor);
    }

    private void line(ProseLine line) {
        Inlines.of(line, visitor);
    }
}
