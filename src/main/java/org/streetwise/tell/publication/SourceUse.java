package org.streetwise.tell.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.streetwise.know.prose.Inlines;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedLesson;
import org.streetwise.know.selection.SelectedTheme;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.Recommendation;
import org.streetwise.know.value.SourceLink;

/// Finds the sources that a selection names anywhere.
final class SourceUse {
    private final Set<String> used = new HashSet<>();

    private SourceUse() {}

    /// Keys of references and bare addresses.
    static Set<String> of(Selection selection) {
        SourceUse use = new SourceUse();
        selection.imprint().lead().ifPresent(use::prose);
        selection.prose().values().forEach(use::prose);
        selection.themes().forEach(use::theme);
        selection.cases().forEach(use::neighbourhood);
        return use.used;
    }

    static String key(SourceLink source) {
        return switch (source) {
            case SourceLink.Key(String key, _) -> key;
            case SourceLink.Address(String address, _) -> address;
        };
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
        each.results().ifPresent(this::prose);
        sources(each.sources());
        each.lessons().forEach(this::lesson);
    }

    private void lesson(SelectedLesson lesson) {
        line(lesson.title());
        lesson.happened().ifPresent(this::prose);
        lesson.learnt().ifPresent(this::prose);
        lesson.transfer().ifPresent(this::prose);
        lesson.quotes().forEach(quote -> line(quote.text()));
        recommendations(lesson.recommendations());
        sources(lesson.sources());
    }

    private void recommendations(List<Recommendation> recommendations) {
        recommendations.forEach(recommendation -> prose(recommendation.text()));
    }

    private void sources(List<SourceLink> sources) {
        sources.forEach(source -> used.add(key(source)));
    }

    private void prose(Prose prose) {
        Inlines.of(prose, this::inline);
    }

    private void line(ProseLine line) {
        Inlines.of(line, this::inline);
    }

    private void inline(ProseInline inline) {
        if (inline instanceof ProseInline.Citation(String key, _, _)) {
            used.add(key);
        }
    }
}
