package org.streetwise.tell.publication;

import java.util.List;
import org.streetwise.know.selection.SelectedTheme;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.source.Spanned;
import org.streetwise.tell.publication.lesson.PlainWriter;
import org.streetwise.tell.template.Part;
import org.streetwise.tell.template.Part.Condition;
import org.streetwise.tell.template.Part.Items;

/// The facts about a publication that decide which parts of an outline are printed.
record Conditions(Selection selection, Synthesis synthesis, Repetition repetition) {

    /// Whether the part is printed.
    boolean hold(Part.Conditional part) {
        return part.when().stream().allMatch(this::isSo)
                && part.unless().stream().noneMatch(this::isSo);
    }

    /// Whether the outline prints a text that says for all neighbourhoods that they are known from public sources.
    boolean tellOfPublicSources(List<Spanned<Part>> outline) {
        return outline.stream()
                .map(Spanned::value)
                .anyMatch(part -> part instanceof Part.Conditional conditional
                                && conditional.part() instanceof Part.StandingText
                                && conditional.when().contains(Condition.ALL_PUBLIC)
                                && hold(conditional)
                        || tellOfPublicSources(part.inner()));
    }

    private boolean isSo(Condition condition) {
        return switch (condition) {
            case THEMES -> repetition.has(Items.THEMES);
            case CASES -> repetition.has(Items.CASES);
            case LINKAGES -> repetition.has(Items.LINKAGES);
            case STRATEGIES -> repetition.has(Items.STRATEGIES);
            case AUDIENCES -> repetition.has(Items.AUDIENCES);
            case CONCLUSIONS -> !selection.conclusions().isEmpty();
            case AUTHORS_LESSONS ->
                selection.themes().stream()
                        .flatMap(theme -> theme.lessons().stream())
                        .anyMatch(SelectedTheme.Gathered::isOfAuthors);
            case BY_AUDIENCE -> !selection.excerpt().audiences().isEmpty();
            case LITERATURE_LESSONS ->
                selection.themes().stream()
                        .flatMap(theme -> theme.lessons().stream())
                        .anyMatch(lesson ->
                                lesson.isOfLiterature() && lesson.carriedBy().isEmpty());
            case EXCERPT -> synthesis.numbered().size() < selection.excerpt().lessons();
            case EXCERPT_OF_CASES -> selection.isOfSomeCases();
            case UNTOLD_CASES ->
                PlainWriter.toldCases(synthesis) < synthesis.cases().size();
            case UNTOLD_LESSONS ->
                PlainWriter.toldLessons(synthesis) < synthesis.numbered().size();
            case SOME_PUBLIC ->
                synthesis.publicCases() > 0
                        && synthesis.publicCases() < synthesis.cases().size();
            case ALL_PUBLIC ->
                synthesis.publicCases() > 0
                        && synthesis.publicCases() == synthesis.cases().size();
        };
    }
}
