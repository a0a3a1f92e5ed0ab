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
import org.streetwise.tell.phrase.Speech;
import org.streetwise.tell.publication.text.Marks;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.template.Phrase;

/// Prints lessons as they are told to residents: a streetwise lesson in its own words, or else as its neighbourhoods
/// tell theirs. A lesson that has no title for residents is passed over, never told in other words.
public record PlainWriter(Synthesis synthesis, Speech speech, Places places, ProseWriter prose, Marks marks) {
    /// What residents are told of a lesson.
    ///
    /// @param place the one neighbourhood that it was learnt in; absent where several learnt it
    public record Told(ProseLine title, Plain plain, Optional<SelectedCase> place) {}

    /// All that residents are told of a lesson; nothing where it has no words for them.
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

    /// How many lessons are told to residents.
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

    /// A neighbourhood's lesson that several gather is told once, with the first of them that has no words of its own.
    private static boolean isToldWith(Gathered lesson, InCase carrier, Synthesis synthesis) {
        return synthesis.carriedBy(carrier.lesson().key()).stream()
                .filter(each -> own(each).isEmpty())
                .min(Comparator.comparingInt(NumberedLesson::number))
                .filter(first -> first.number() == lesson.number())
                .isPresent();
    }

    /// A section for each telling.
    List<Block> write(NumberedLesson lesson) {
        return told(lesson, synthesis).stream()
                .map(told -> section(lesson, told))
                .toList();
    }

    private Block section(NumberedLesson lesson, Told told) {
        List<Block> blocks = new ArrayList<>(marks.of(lesson));
        blocks.addAll(prose.blocks(told.plain().text()));
        blocks.addAll(told.place().map(this::learntThere).orElseGet(() -> origin(lesson)));
        return new Block.Section(
                Attributes.NONE.at(told.title().span()), new Block.Numbering.None(), prose.line(told.title()), blocks);
    }

    /// `Dit leerden we op het Fabrieksplein.`
    private List<Block> learntThere(SelectedCase place) {
        List<Inline> said = speech.say(Phrase.PLAIN_LEARNT, Filling.inlines("where", places.where(place)));
        return List.of(new Block.Paragraph(Attributes.NONE, said));
    }

    /// The first neighbourhood that tells its own lesson to residents; or that the lesson is from the literature.
    private List<Block> origin(NumberedLesson lesson) {
        return switch (lesson) {
            case Gathered gathered
            when gathered.carriers().isEmpty() && gathered.lesson().isOfLiterature() ->
                List.of(new Block.Paragraph(Attributes.NONE, speech.say(Phrase.PLAIN_FROM_LITERATURE)));
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
                        speech.say(Phrase.PLAIN_EXAMPLE, Filling.inlines("place", places.inText(carrier.place()))),
                        plain.text()));
    }
}
