package org.streetwise.know.selection;

import java.util.Optional;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Case;
import org.streetwise.know.selection.Omission.Reason;
import org.streetwise.know.value.Alias;

/// A case that an edition would show if it had no errors, as readers may be told of it.
///
/// @param neighbourhood where its file could be read, and unless it would tell what is not to be known
/// @param municipality likewise
/// @param file the path of one that has errors, likewise
/// @param faults how many there are
public record LeftOut(
        Optional<String> neighbourhood, Optional<String> municipality, Optional<String> file, int faults) {

    /// Nothing where it is internal or not selected; and no name that tells which case does not want to be known.
    static Optional<LeftOut> of(Faulty faulty, Corpus corpus, EditionFilter wanted) {
        Optional<Case> read = faulty.id()
                .flatMap(id -> corpus.caseOf(id).filter(found -> found.id().equals(id)));
        boolean shown = read.map(each -> wanted.omits(each).equals(Optional.of(Reason.FAULTY)))
                .orElseGet(() -> wanted.mayWant(faulty.id()));
        if (!shown) {
            return Optional.empty();
        }
        Optional<Alias> alias = read.flatMap(each -> each.upkeep().anonymous());
        if (alias.isPresent()) {
            return Optional.of(new LeftOut(
                    legible(alias.map(Alias::name)),
                    legible(alias.flatMap(Alias::municipality)),
                    Optional.empty(),
                    faulty.faults()));
        }
        Optional<Case> known = faulty.hides() ? Optional.empty() : read;
        return Optional.of(new LeftOut(
                legible(known.map(each -> each.where().name())),
                legible(known.map(each -> each.where().municipality())),
                faulty.hides() ? Optional.empty() : Optional.of(faulty.file()),
                faulty.faults()));
    }

    /// A name may be just what could not be read.
    private static Optional<String> legible(Optional<String> name) {
        return name.filter(text -> !text.isBlank());
    }
}
