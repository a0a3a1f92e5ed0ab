package org.streetwise.know.corpus;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.source.Spanned;

/// Gives each lesson of a case the key that others refer to it by.
final class LessonKeys {
    private final Case owner;
    private final UniqueIds unique;
    private final Set<Id> written = new TreeSet<>();
    private int unnamed;

    LessonKeys(Case owner, UniqueIds unique) {
        this.owner = owner;
        this.unique = unique;
        owner.lessons().forEach(lesson -> lesson.id().ifPresent(id -> written.add(id.value())));
    }

    void assign(Index<LessonKey, CaseLesson> index) {
        for (Lesson lesson : owner.lessons()) {
            LessonKey key = new LessonKey(owner.id(), id(lesson));
            index.put(key, lesson.place(), new CaseLesson(key, owner, lesson));
            lesson.formerly()
                    .forEach(id -> index.rename(new Spanned<>(new LessonKey(owner.id(), id.value()), id.span()), key));
        }
    }

    /// The author's id; a made-up one where there is none, or another lesson has it already.
    private Id id(Lesson lesson) {
        Optional<Spanned<Id>> given = lesson.id();
        if (given.isPresent()) {
            Spanned<Id> id = given.get();
            if (unique.isFirst("lesson of " + owner.id(), id.value(), id.span(), "lesson")) {
                return id.value();
            }
        }
        Id made;
        do {
            made = new Id("-" + ++unnamed);
        } while (!written.add(made));
        return made;
    }
}
