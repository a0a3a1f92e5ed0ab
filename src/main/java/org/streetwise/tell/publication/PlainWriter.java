package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.synthesis.NumberedLesson.InCase;
import org.streetwise.know.value.Plain;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.template.Phrase;

/// Prints lessons as they are told to residents. A lesson that is not told so is passed over, never told in other
/// words.
final class PlainWriter {
    private final Tools tools;

    PlainWriter(Tools tools) {
        this.tools = tools;
    }

    /// The lesson as a section; absent where it is not told to residents.
    Optional<Block> write(NumberedLesson lesson) {
        return told(lesson).map(plain -> section(lesson, plain));
    }

    /// A lesson's text for residents.
    static Optional<Plain> told(NumberedLesson lesson) {
        return switch (lesson) {
            case Gathered gathered -> gathered.lesson().plain();
            case Alone(_, InCase alone) -> alone.lesson().plain();
        };
    }

    private Block section(NumberedLesson lesson, Plain plain) {
        ProseLine title = plain.title().orElse(lesson.title());
        List<Block> blocks = new ArrayList<>(tools.marks().of(lesson));
        blocks.addAll(tools.prose().blocks(plain.text()));
        blocks.addAll(example(lesson));
        return new Block.Section(
                Attributes.NONE.at(title.span()),
                new Block.Numbering.None(),
                tools.prose().line(title),
                blocks);
    }

    /// The first neighbourhood that tells its own lesson to residents, or where a lesson that stands alone is from.
    private List<Block> example(NumberedLesson lesson) {
        return switch (lesson) {
            case Gathered gathered ->
                gathered.carriers().stream()
                        .flatMap(this::example)
                        .limit(1)
                        .flatMap(List::stream)
                        .toList();
            case Alone(_, InCase alone) ->
                List.of(new Block.Paragraph(Attributes.NONE, said(Phrase.PLAIN_FROM, alone.place())));
        };
    }

    private Stream<List<Block>> example(InCase carrier) {
        return carrier.lesson().plain().stream()
                .map(plain -> tools.prose().runIn(said(Phrase.PLAIN_EXAMPLE, carrier.place()), plain.text()));
    }

    private List<Inline> said(Phrase phrase, SelectedCase place) {
        return tools.speech()
                .say(phrase, Filling.inlines("place", tools.places().inText(place)));
    }
}
