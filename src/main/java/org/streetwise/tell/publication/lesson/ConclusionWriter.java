package org.streetwise.tell.publication.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.streetwise.know.selection.SelectedConclusion;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.tell.citation.SourceWords;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.publication.text.LessonReferences;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.publication.text.SmallPrint;
import org.streetwise.tell.template.Phrase;

/// Writes what the programme as a whole has shown, and what this rests on.
public record ConclusionWriter(
        Synthesis synthesis,
        SentenceWriter sentences,
        LessonReferences references,
        SourceWords sources,
        ProseWriter prose) {
    /// The conclusions in order, each with the lessons and sources that it rests on.
    public List<Block> write(List<SelectedConclusion> conclusions) {
        List<List<Block>> items = conclusions.stream().map(this::conclusion).toList();
        return items.size() < 2
                ? items.stream().flatMap(List::stream).toList()
                : List.of(new Block.OrderedList(Attributes.NONE, 1, items));
    }

    private List<Block> conclusion(SelectedConclusion conclusion) {
        SortedMap<Integer, List<Inline>> lessons = new TreeMap<>();
        conclusion.numbers().forEach(number -> lessons.put(number, Inline.text(number.toString())));
        conclusion.lessons().stream()
                .flatMap(name -> synthesis.numbered(name).stream())
                .forEach(lesson -> lessons.put(lesson.number(), references.number(lesson)));
        List<Block> text = prose.blocks(conclusion.text());
        if (!conclusion.sources().isEmpty()) {
            List<Block> quoted = new ArrayList<>(text);
            quoted.add(new Block.Paragraph(sources.line(conclusion.sources())));
            text = List.of(new Block.BlockQuote(Attributes.NONE, quoted));
        }
        if (lessons.isEmpty()) {
            return text;
        }
        List<Block> blocks = new ArrayList<>(text);
        blocks.addAll(SmallPrint.of(restsOn(List.copyOf(lessons.values()))));
        return blocks;
    }

    /// The lessons that a conclusion rests on: `Steunt op les 3, 7 en 12.` Lessons that this publication does not show
    /// have the same numbers in others.
    private List<Inline> restsOn(List<List<Inline>> numbers) {
        List<Inline> named = sentences.say(
                Phrase.LESSONS_IN_TEXT,
                Filling.inlines("numbers", sentences.list(numbers)).and("count", numbers.size()));
        return sentences.say(Phrase.RESTS_ON, Filling.inlines("lessons", named));
    }
}
