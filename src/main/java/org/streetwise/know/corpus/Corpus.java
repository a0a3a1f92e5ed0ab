package org.streetwise.know.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.Programme;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.model.Theme;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Reference;

/// A programme in which everything can be found by name, for example the lessons of cases by key.
///
/// Made only by [#of]. A reference that leads nowhere was reported then and is simply not found here. A former id leads
/// to the same thing as the present one, and the id of a merged lesson to the lesson that it was merged into.
public final class Corpus {
    private final Programme programme;
    private final Names names;
    private final LessonNumbers numbers;

    /// A lesson with the case that learnt it.
    ///
    /// @param key the author's id, or a made-up one that nothing can refer to
    public record CaseLesson(LessonKey key, Case owner, Lesson lesson) {
        /// Whether others can refer to it by its key.
        public boolean isNamed() {
            return lesson.id().filter(id -> id.value().equals(key.lesson())).isPresent();
        }
    }

    private Corpus(Programme programme, Names names, LessonNumbers numbers) {
        this.programme = programme;
        this.names = names;
        this.numbers = numbers;
    }

    /// Gives every lesson its key and number, and reports what does not fit together: duplicate ids, references to
    /// nothing, streetwise lessons that nothing carries.
    public static Corpus of(Programme programme, Diagnostics diagnostics) {
        Names names = Names.of(programme, diagnostics);
        new ReferenceCheck(programme, names, diagnostics).run();
        return new Corpus(programme, names, LessonNumbers.of(names, diagnostics));
    }

    public Programme programme() {
        return programme;
    }

    /// The themes in the programme's order.
    public List<Theme> themes() {
        return List.copyOf(names.themes().all());
    }

    /// The cases by file name.
    public List<Case> cases() {
        return List.copyOf(names.cases().all());
    }

    /// All case lessons, by case, in their authors' order.
    public Collection<CaseLesson> lessons() {
        return names.lessons().all();
    }

    public Optional<Theme> theme(Id id) {
        return names.themes().find(id);
    }

    public Optional<Case> caseOf(Id id) {
        return names.cases().find(id);
    }

    /// The lesson with this key, or the one that it was merged into.
    public Optional<CaseLesson> lesson(LessonKey key) {
        return names.lessons().find(names.present(key));
    }

    /// The streetwise lesson with this id, or the one that it was merged into.
    public Optional<StreetwiseLesson> streetwise(Id id) {
        return names.streetwise().find(names.presentStreetwise(id));
    }

    public Optional<Audience> audience(Id id) {
        return names.audiences().find(id);
    }

    public Optional<Reference> reference(String key) {
        return names.references().find(key);
    }

    /// Follows former ids and merged lessons to the present key. Returns the same key if it leads nowhere.
    public LessonKey present(LessonKey key) {
        return names.present(key);
    }

    /// Follows former ids and merged lessons to the present id.
    public Id presentStreetwise(Id id) {
        return names.presentStreetwise(id);
    }

    /// The numbers of lessons, the same in every edition.
    public LessonNumbers numbers() {
        return numbers;
    }
}
