package org.streetwise.know.corpus;

import java.util.Map;
import java.util.Optional;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.Case;
import org.streetwise.know.value.Id;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.value.LessonKey;
import org.streetwise.source.Spanned;

/// Gives each lesson of a case the key that others refer to it by.
final class LessonKeys {
    private final Case owner;
    private final UniqueIds unique;

    LessonKeys(Case owner, UniqueIds unique) {
        this.owner = owner;
        this.unique = unique;
    }

    void assign(Map<LessonKey, CaseLesson> index) {
        for (int i = 0; i < owner.lessons().size(); i++) {
            Lesson lesson = owner.lessons().get(i);
            LessonKey key = new LessonKey(owner.id(), id(lesson, i));
            index.putIfAbsent(key, new CaseLesson(key, owner, lesson));
        }
    }

    /// Ids with two dashes at their start are ours: authors' lessons without an id, or with one that is taken.
    private Id id(Lesson lesson, int position) {
        Optional<Spanned<Id>> given = lesson.id();
        if (given.isPresent()) {
            Spanned<Id> id = given.get();
            if (unique.isFirst("lesson of " + owner.id(), id.value(), id.span(), "lesson")) {
                return id.value();
            }
        }
        return new Id("--" + (position + 1));
    }
}
