package org.streetwise.know.lint;

import java.util.stream.Stream;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.value.Photo;

/// The parts of a programme that may be printed. Nobody needs advice on internal ones.
final class OpenCases {
    private OpenCases() {}

    static Stream<Case> of(Corpus corpus) {
        return corpus.cases().stream().filter(each -> each.upkeep().visibility() == Visibility.PUBLIC);
    }

    static Stream<Lesson> lessons(Case each) {
        return each.lessons().stream()
                .filter(lesson -> lesson.visibility() == Visibility.PUBLIC
                        && lesson.replacedBy().isEmpty());
    }

    /// The photos that may be printed. An anonymous neighbourhood has none.
    static Stream<Photo> photos(Case each) {
        return each.upkeep().anonymous().isPresent() ? Stream.empty() : Guarded.openValues(each.photos()).stream();
    }
}
