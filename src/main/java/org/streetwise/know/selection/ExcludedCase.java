package org.streetwise.know.selection;

import java.util.Optional;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Case;
import org.streetwise.know.selection.Omission.Reason;
import org.streetwise.know.value.Alias;

/// A case that an edition would show if it had no errors, described as far as readers may know.
///
/// @param neighbourhood absent if it could not be read or must stay secret
/// @param municipality likewise
/// @param file the path of a file with errors; absent if it must stay secret
/// @param faults how many errors there are
public record ExcludedCase(
        Optional<String> neighbourhood, Optional<String> municipality, Optional<String> file, int faults) {

    /// Absent if the case is internal or not selected. It has no name that would reveal an anonymous case.
    static Optional<ExcludedCase> of(FaultyCase faulty, Corpus corpus, EditionFilter wanted) {
        Optional<Case> read = faulty.id()
                .flatMap(id -> corpus.caseOf(id).filter(found -> found.id().equals(id)));
        boolean shown = read.map(each -> wanted.omits(each).equals(Optional.of(Reason.FAULTY)))
                .orElseGet(() -> wanted.mayWant(faulty.id()));
        if (!shown) {
            return Optional.empty();
        }
        Optional<Alias> alias = read.flatMap(each -> each.upkeep().anonymous());
        if (alias.isPresent()) {
            return Optional.of(new ExcludedCase(
                    legible(alias.map(Alias::name)),
                    legible(alias.flatMap(Alias::municipality)),
                    Optional.empty(),
                    faulty.faults()));
        }
        Optional<Case> known = faulty.hides() ? Optional.empty() : read;
        return Optional.of(new ExcludedCase(
                legible(known.map(each -> each.where().name())),
                legible(known.map(each -> each.where().municipality())),
                faulty.hides() ? Optional.empty() : Optional.of(faulty.file()),
                faulty.faults()));
    }

    /// Drops a blank name: the name may be what could not be read.
    private static Optional<String> legible(Optional<String> name) {
        return name.filter(text -> !text.isBlank());
    }
}
