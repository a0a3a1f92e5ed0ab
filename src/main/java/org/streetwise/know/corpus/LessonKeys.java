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
    private final Index<LessonKey, CaseLesson> index;
    private final Set<Id> written = new TreeSet<>();
    private int unnamed;

    LessonKeys(Case owner, Index<LessonKey, CaseLesson> index) {
        this.owner = owner;
        this.index = index;
        owner.lessons().forEach(lesson -> lesson.id().ifPresent(id -> written.add(id.value())));
    }

    void assign() {
        for (Lesson lesson : owner.lessons()) {
            Optional<Spanned<LessonKey>> named =
                    lesson.id().map(id -> new Spanned<>(new LessonKey(owner.id(), id.value()), id.span()));
            boolean first = named.isPresent()
                    && index.add(named.get(), new CaseLesson(named.get().value(), owner, lesson));
            if (!first) {
                LessonKey made = new LessonKey(owner.id(), made());
                index.addUnnamed(made, new CaseLesson(made, owner, lesson));
            }
        }
        for (Lesson lesson : owner.lessons()) {
            lesson.id()
                    .map(id -> new LessonKey(owner.id(), id.value()))
                    .ifPresent(now -> lesson.formerly()
                            .forEach(id -> index.rename(
                                    new Spanned<>(new LessonKey(owner.id(), id.value()), id.span()), now)));
        }
    }

    /// An id that nothing can refer to, for a lesson without an id or with one that another lesson has.
    private Id made() {
        Id made;
        do {
            made = new Id("-" + ++unnamed);
        } while (!written.add(made));
        return made;
    }
}
