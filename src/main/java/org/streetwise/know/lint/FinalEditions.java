package org.streetwise.know.lint;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Edition;
import org.streetwise.know.selection.EditionFilter;

/// The final editions of a programme.
record FinalEditions(List<Final> editions) {

    private record Final(Edition edition, EditionFilter wanted) {}

    static FinalEditions of(Corpus corpus) {
        return new FinalEditions(corpus.programme().editions().stream()
                .filter(Edition::last)
                .map(edition -> new Final(edition, new EditionFilter(corpus, edition)))
                .toList());
    }

    /// The first one that shows a case.
    Optional<Edition> showing(Case each) {
        return editions.stream()
                .filter(edition -> edition.wanted().omits(each).isEmpty())
                .map(Final::edition)
                .findFirst();
    }

    /// The first one that shows a lesson of a case.
    Optional<Edition> showing(CaseLesson lesson) {
        return editions.stream()
                .filter(edition -> edition.wanted().omits(lesson.owner()).isEmpty()
                        && edition.wanted().omits(lesson).isEmpty())
                .map(Final::edition)
                .findFirst();
    }
}
