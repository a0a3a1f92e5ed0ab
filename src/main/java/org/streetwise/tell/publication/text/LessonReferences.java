package org.streetwise.tell.publication.text;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.InCase;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.LessonKey;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.template.Phrase;

/// Writes live references to lessons, with page numbers for readers on paper.
///
/// @param targets the places in the publication that references can lead to
public record LessonReferences(Synthesis synthesis, SentenceWriter sentences, Targets targets, Places places) {

    /// A reference in a sentence: `les 7 (p. 34)`.
    public List<Inline> to(NumberedLesson lesson) {
        Target target = Targets.numbered(lesson.number());
        if (!targets.has(target)) {
            return inText(lesson);
        }
        return sentences.say(
                Phrase.REFERENCE,
                Filling.inlines("number", List.of(new Inline.CrossReference(target, new Inline.Form.Number())))
                        .and("page", page(target)));
    }

    /// A reference that follows a lesson's title: `(les 7, p. 34)`.
    public List<Inline> behind(NumberedLesson lesson) {
        Target target = Targets.numbered(lesson.number());
        if (!targets.has(target)) {
            return sentences.say(Phrase.CITED, Filling.inlines("text", inText(lesson)));
        }
        return sentences.say(
                Phrase.REFERENCE_BEHIND,
                Filling.inlines("number", List.of(new Inline.CrossReference(target, new Inline.Form.Number())))
                        .and("page", page(target)));
    }

    /// A reference that follows a case lesson's title: by number if the lesson stands alone, otherwise by its page in
    /// the portrait.
    public List<Inline> behind(InCase lesson) {
        Optional<NumberedLesson> alone = synthesis.alone(lesson.lesson().key());
        return alone.isPresent()
                ? behind(alone.get())
                : pageBehind(Targets.inPortrait(lesson.lesson().key()));
    }

    /// The same reference, or nothing if this publication does not print the lesson.
    public List<Inline> printed(InCase lesson) {
        Optional<NumberedLesson> alone = synthesis.alone(lesson.lesson().key());
        boolean numbered = alone.filter(each -> targets.has(Targets.numbered(each.number())))
                .isPresent();
        return numbered || alone.isEmpty() ? behind(lesson) : List.of();
    }

    /// The page of a target: `(p. 34)`; empty if there is no such target.
    public List<Inline> pageBehind(Target target) {
        return targets.has(target)
                ? sentences.say(
                        Phrase.CITED,
                        Filling.inlines("text", sentences.say(Phrase.PAGE, Filling.inlines("page", page(target)))))
                : List.of();
    }

    /// A reference without a page: `les 7`.
    public List<Inline> numbered(NumberedLesson lesson) {
        return targets.linked(Targets.numbered(lesson.number()), inText(lesson));
    }

    /// A reference that prints only the number, `7`, for lists and tables of numbers.
    public List<Inline> number(NumberedLesson lesson) {
        List<Inline> number = Inline.text(Integer.toString(lesson.number()));
        Target target = Targets.numbered(lesson.number());
        return targets.linked(target, number);
    }

    private List<Inline> inText(NumberedLesson lesson) {
        return sentences.say(Phrase.LESSON_IN_TEXT, Filling.text("number", Integer.toString(lesson.number())));
    }

    /// A reference to a case lesson: by number if it stands alone, otherwise by its title, its neighbourhood and the
    /// page.
    public List<Inline> to(InCase lesson) {
        Optional<NumberedLesson> alone = synthesis.alone(lesson.lesson().key());
        if (alone.isPresent()) {
            return to(alone.get());
        }
        Target target = Targets.inPortrait(lesson.lesson().key());
        return targets.has(target)
                ? sentences.say(
                        Phrase.TITLED_REFERENCE_OF,
                        Filling.inlines("title", List.of(new Inline.CrossReference(target, new Inline.Form.Title())))
                                .and("place", places.linkedName(lesson.place()))
                                .and("page", page(target)))
                : List.of();
    }

    /// A line of references: `Zie les 7 (p. 34) en les 12 (p. 41).`; empty if there are no lessons.
    public List<Block> see(Phrase phrase, List<NumberedLesson> lessons) {
        return lessons.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(
                        Attributes.of(Role.SMALL_PRINT),
                        sentences.say(
                                phrase,
                                Filling.inlines(
                                        "reference",
                                        sentences.list(
                                                lessons.stream().map(this::to).toList())))));
    }

    /// The target where a case lesson is printed in full.
    Target home(LessonKey key) {
        return synthesis
                .alone(key)
                .map(lesson -> Targets.numbered(lesson.number()))
                .orElseGet(() -> Targets.inPortrait(key));
    }

    /// The page number of a target.
    public static List<Inline> page(Target target) {
        return List.of(new Inline.CrossReference(target, new Inline.Form.Page()));
    }
}
