package org.streetwise.tell.publication.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedLesson;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.InCase;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.publication.count.OutcomeWriter;
import org.streetwise.tell.publication.lesson.LessonWriter;
import org.streetwise.tell.publication.text.LessonReferences;
import org.streetwise.tell.publication.text.SmallPrint;
import org.streetwise.tell.template.LessonPart;
import org.streetwise.tell.template.Phrase;

/// Writes the lessons of a neighbourhood in its portrait.
public record CaseLessons(
        Synthesis synthesis, SentenceWriter sentences, LessonReferences references, LessonWriter lessons) {
    /// Prints lessons that a streetwise lesson gathers in full, and lessons that stand alone as references to their
    /// chapter.
    List<Block> write(SelectedCase place, List<LessonPart> parts) {
        List<Block> blocks = new ArrayList<>();
        List<List<Block>> elsewhere = new ArrayList<>();
        boolean judged = false;
        for (SelectedLesson lesson : place.lessons()) {
            InCase inCase = new InCase(place, lesson);
            Optional<NumberedLesson> alone = synthesis.alone(lesson.key());
            if (alone.isPresent()) {
                elsewhere.add(List.of(new Block.Paragraph(lessons.listed(alone.get()))));
            } else {
                blocks.add(carried(inCase, parts, !judged));
                judged |= OutcomeWriter.isJudged(lesson);
            }
        }
        if (!elsewhere.isEmpty()) {
            blocks.addFirst(new Block.BulletList(Attributes.of(Role.OVERVIEW), elsewhere));
        }
        return blocks;
    }

    /// The lessons that the portrait prints in full.
    public Stream<SelectedLesson> carried(SelectedCase place) {
        return place.lessons().stream()
                .filter(lesson -> synthesis.alone(lesson.key()).isEmpty());
    }

    /// @param first whether no lesson before it in the portrait says who judges what worked
    private Block carried(InCase lesson, List<LessonPart> parts, boolean first) {
        Attributes attributes = Attributes.NONE
                .with(Targets.inPortrait(lesson.lesson().key()))
                .at(lesson.lesson().title().span());
        List<Block> blocks = new ArrayList<>(lessons.parts(lesson, parts, first));
        blocks.addAll(see(lesson));
        return new Block.Section(
                attributes,
                new Block.Numbering.None(),
                lessons.title(lesson.lesson().title()),
                SmallPrint.together(blocks));
    }

    /// The titles of the first lessons, as a list.
    List<Block> titles(SelectedCase place, long atMost) {
        List<List<Block>> items = place.lessons().stream()
                .limit(atMost)
                .map(lesson -> lessons.brief(new InCase(place, lesson)))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Block.BulletList(Attributes.NONE, items));
    }

    /// The reference in small print under a lesson to the streetwise lessons that rest on it.
    private List<Block> see(InCase lesson) {
        List<List<Inline>> gathered = synthesis.restingOn(lesson.lesson().key()).stream()
                .map(each -> references.to((NumberedLesson) each))
                .toList();
        return gathered.isEmpty()
                ? List.of()
                : SmallPrint.of(sentences.say(Phrase.SEE, Filling.inlines("reference", sentences.list(gathered))));
    }
}
