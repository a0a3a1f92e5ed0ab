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
import org.streetwise.tell.phrase.Speech;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.template.Phrase;

/// Live references from lesson to lesson, with the page for those who read on paper.
public final class Crossings {
    private final Synthesis synthesis;
    private final Speech speech;
    private final Targets targets;
    private final Places places;

    /// @param targets which places the publication has, that a reference can lead to
    public Crossings(Synthesis synthesis, Speech speech, Targets targets, Places places) {
        this.synthesis = synthesis;
        this.speech = speech;
        this.targets = targets;
        this.places = places;
    }

    /// `les 7 (p. 34)`.
    public List<Inline> to(NumberedLesson lesson) {
        Target target = Targets.numbered(lesson.number());
        if (!targets.has(target)) {
            return inText(lesson);
        }
        return speech.say(
                Phrase.REFERENCE,
                Filling.inlines("number", List.of(new Inline.CrossReference(target, new Inline.Form.Number())))
                        .and("page", page(target)));
    }

    /// `(les 7, p. 34)`, behind its title.
    public List<Inline> behind(NumberedLesson lesson) {
        Target target = Targets.numbered(lesson.number());
        if (!targets.has(target)) {
            return speech.say(Phrase.CITED, Filling.inlines("text", inText(lesson)));
        }
        return speech.say(
                Phrase.REFERENCE_BEHIND,
                Filling.inlines("number", List.of(new Inline.CrossReference(target, new Inline.Form.Number())))
                        .and("page", page(target)));
    }

    /// The same for a case lesson: by its number where it stands alone, otherwise by the page in its portrait.
    public List<Inline> behind(InCase lesson) {
        Optional<NumberedLesson> alone = synthesis.alone(lesson.lesson().key());
        return alone.isPresent()
                ? behind(alone.get())
                : pageBehind(Targets.inPortrait(lesson.lesson().key()));
    }

    /// The same, but nothing where the lesson is not printed here.
    public List<Inline> printed(InCase lesson) {
        Optional<NumberedLesson> alone = synthesis.alone(lesson.lesson().key());
        boolean numbered = alone.filter(each -> targets.has(Targets.numbered(each.number())))
                .isPresent();
        return numbered || alone.isEmpty() ? behind(lesson) : List.of();
    }

    /// `(p. 34)`; nothing where there is no such place.
    public List<Inline> pageBehind(Target target) {
        return targets.has(target)
                ? speech.say(
                        Phrase.CITED,
                        Filling.inlines("text", speech.say(Phrase.PAGE, Filling.inlines("page", page(target)))))
                : List.of();
    }

    /// `les 7`, without its page.
    public List<Inline> numbered(NumberedLesson lesson) {
        return targets.linked(Targets.numbered(lesson.number()), inText(lesson));
    }

    /// Only the number, `7`, for lists and tables of numbers.
    public List<Inline> number(NumberedLesson lesson) {
        List<Inline> number = List.of(new Inline.Text(Integer.toString(lesson.number())));
        Target target = Targets.numbered(lesson.number());
        return targets.linked(target, number);
    }

    private List<Inline> inText(NumberedLesson lesson) {
        return speech.say(Phrase.LESSON_IN_TEXT, Filling.text("number", Integer.toString(lesson.number())));
    }

    /// A case lesson: by its number where it stands alone, otherwise by its title, its neighbourhood and the page.
    public List<Inline> to(InCase lesson) {
        Optional<NumberedLesson> alone = synthesis.alone(lesson.lesson().key());
        if (alone.isPresent()) {
            return to(alone.get());
        }
        Target target = Targets.inPortrait(lesson.lesson().key());
        return targets.has(target)
                ? speech.say(
                        Phrase.TITLED_REFERENCE_OF,
                        Filling.inlines("title", List.of(new Inline.CrossReference(target, new Inline.Form.Title())))
                                .and("place", places.linkedName(lesson.place()))
                                .and("page", page(target)))
                : List.of();
    }

    /// A line that leads to lessons: `Zie les 7 (p. 34) en les 12 (p. 41).`; nothing where there are none.
    public List<Block> see(Phrase phrase, List<NumberedLesson> lessons) {
        return lessons.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(
                        Attributes.of(Role.SMALL_PRINT),
                        speech.say(
                                phrase,
                                Filling.inlines(
                                        "reference",
                                        speech.list(
                                                lessons.stream().map(this::to).toList())))));
    }

    /// Where a case lesson is printed in full.
    Target home(LessonKey key) {
        return synthesis
                .alone(key)
                .map(lesson -> Targets.numbered(lesson.number()))
                .orElseGet(() -> Targets.inPortrait(key));
    }

    /// The page of a place.
    public static List<Inline> page(Target target) {
        return List.of(new Inline.CrossReference(target, new Inline.Form.Page()));
    }
}
