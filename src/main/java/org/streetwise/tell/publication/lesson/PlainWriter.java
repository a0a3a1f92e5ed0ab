package org.streetwise.tell.publication.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.synthesis.NumberedLesson.InCase;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Plain;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.publication.text.OriginMarks;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.template.Phrase;

/// Writes lessons in words for residents: a streetwise lesson's own words, or else those of the lessons that it
/// gathers. A lesson without a title for residents is left out, because no other words may stand in.
public record PlainWriter(
        Synthesis synthesis, SentenceWriter sentences, Places places, ProseWriter prose, OriginMarks origin) {
    /// The words of a lesson for residents.
    ///
    /// @param place the single neighbourhood where it was learnt; absent if several learnt it
    public record Told(ProseLine title, Plain plain, Optional<SelectedCase> place) {}

    /// The words of a lesson for residents; empty if it has none.
    public static List<Told> told(NumberedLesson lesson, Synthesis synthesis) {
        return switch (lesson) {
            case Gathered gathered -> {
                Optional<Told> own = own(gathered);
                yield own.isPresent()
                        ? List.of(own.get())
                        : gathered.carriers().stream()
                                .filter(carrier -> isToldWith(gathered, carrier, synthesis))
                                .flatMap(carrier -> told(carrier).stream())
                                .toList();
            }
            case Alone(_, InCase alone) -> told(alone).stream().toList();
        };
    }

    /// How many neighbourhoods have a text for residents.
    public static int toldCases(Synthesis synthesis) {
        return (int) synthesis.cases().stream()
                .filter(place -> place.text(AuthoredText.CASE_PLAIN).isPresent())
                .count();
    }

    /// How many lessons have words for residents.
    public static int toldLessons(Synthesis synthesis) {
        return (int) synthesis.numbered().stream()
                .filter(lesson -> !told(lesson, synthesis).isEmpty())
                .count();
    }

    private static Optional<Told> own(Gathered lesson) {
        return lesson.lesson()
                .plain()
                .flatMap(plain -> plain.title().map(title -> new Told(title, plain, Optional.empty())));
    }

    private static Optional<Told> told(InCase lesson) {
        return lesson.lesson()
                .plain()
                .flatMap(plain -> plain.title().map(title -> new Told(title, plain, Optional.of(lesson.place()))));
    }

    /// Whether a streetwise lesson prints the words of a case lesson. If several gather that case lesson, only the
    /// first without words of its own prints them.
    private static boolean isToldWith(Gathered lesson, InCase carrier, Synthesis synthesis) {
        return synthesis.restingOn(carrier.lesson().key()).stream()
                .filter(each -> own(each).isEmpty())
                .min(Comparator.comparingInt(NumberedLesson::number))
                .filter(first -> first.number() == lesson.number())
                .isPresent();
    }

    /// A section for each wording of a lesson.
    List<Block> write(NumberedLesson lesson) {
        return told(lesson, synthesis).stream()
                .map(told -> section(lesson, told))
                .toList();
    }

    private Block section(NumberedLesson lesson, Told told) {
        List<Block> blocks = new ArrayList<>(origin.of(lesson));
        blocks.addAll(prose.blocks(told.plain().text()));
        blocks.addAll(told.place().map(this::learntThere).orElseGet(() -> origin(lesson)));
        return new Block.Section(
                Attributes.NONE.at(told.title().span()), new Block.Numbering.None(), prose.line(told.title()), blocks);
    }

    /// Where a lesson was learnt: `Dit leerden we op het Fabrieksplein.`
    private List<Block> learntThere(SelectedCase place) {
        List<Inline> said = sentences.say(Phrase.PLAIN_LEARNT, Filling.inlines("where", places.where(place)));
        return List.of(new Block.Paragraph(said));
    }

    /// An example from the first neighbourhood with words for residents, or a sentence that says that the lesson comes
    /// from the literature.
    private List<Block> origin(NumberedLesson lesson) {
        return switch (lesson) {
            case Gathered gathered
            when gathered.carriers().isEmpty() && gathered.lesson().isOfLiterature() ->
                List.of(new Block.Paragraph(sentences.say(Phrase.PLAIN_FROM_LITERATURE)));
            case Gathered gathered ->
                gathered.carriers().stream()
                        .flatMap(this::example)
                        .limit(1)
                        .flatMap(List::stream)
                        .toList();
            case Alone _ -> List.of();
        };
    }

    private Stream<List<Block>> example(InCase carrier) {
        return carrier.lesson().plain().stream()
                .map(plain -> prose.runIn(
                        sentences.say(Phrase.PLAIN_EXAMPLE, Filling.inlines("place", places.inText(carrier.place()))),
                        plain.text()));
    }
}
