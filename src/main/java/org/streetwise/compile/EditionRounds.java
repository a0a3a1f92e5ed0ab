package org.streetwise.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Edition;
import org.streetwise.know.selection.FaultyCase;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.house.House;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Workspace;

/// Writes editions. A draft that keeps going leaves out cases with errors. If writing it finds errors in more cases, it
/// is written again without those, until no new ones turn up. Each round has fewer cases, so this ends.
///
/// @param corpora the programme in its own language, then in the others
/// @param references the reference document of an edition
/// @param texts the texts that were read
record EditionRounds(
        Workspace workspace,
        List<Corpus> corpora,
        Request request,
        FontLibrary fonts,
        Function<Edition, Optional<House>> references,
        Function<SourceId, Optional<Source>> texts) {

    /// Whether there is anything to write despite these faults.
    boolean isSound(List<Diagnostic> found) {
        return request.keepsGoing()
                ? faulty(found).isPresent()
                : found.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /// Whether the editions may be published despite these faults, with the severities that the request sets. Unless a
    /// draft keeps going, writing goes by the codes' own severities, so that a warning made an error keeps no phase
    /// from finding more.
    boolean isPublishable(List<Diagnostic> found) {
        return request.keepsGoing() ? faulty(found).isPresent() : errors(found).isEmpty();
    }

    /// Whether the editions may still be published after rendering. If rendering finds an error in a case, it is too
    /// late to leave the case out.
    ///
    /// @param before the faults known before rendering
    boolean isPublishable(List<Diagnostic> found, List<Diagnostic> before) {
        return isPublishable(found) && errors(found).size() == errors(before).size();
    }

    /// Writes an edition with the texts of the corpus in its language.
    ///
    /// @param found the faults known before writing
    /// @param diagnostics takes the faults found while writing
    Optional<Manuscript> write(Edition edition, Corpus corpus, List<Diagnostic> found, Diagnostics diagnostics) {
        List<Diagnostic> known = new ArrayList<>(found);
        while (true) {
            Diagnostics own = new Diagnostics();
            Optional<Manuscript> manuscript = new EditionPhases(
                            workspace, corpus, isSound(known), fonts, references, own)
                    .write(edition, request.draft(), missing(known, corpus));
            List<Diagnostic> errors = errors(own.all());
            boolean again = request.keepsGoing() && faultier(known, errors, corpus);
            (again ? errors : own.all()).forEach(diagnostics::report);
            if (!again) {
                return manuscript;
            }
            known.addAll(errors);
        }
    }

    /// Whether there are errors, all in cases, and at least one of these cases is not left out yet.
    private boolean faultier(List<Diagnostic> known, List<Diagnostic> errors, Corpus corpus) {
        List<Diagnostic> all = new ArrayList<>(known);
        all.addAll(errors);
        return !errors.isEmpty()
                && isSound(all)
                && missing(all, corpus).size() > missing(known, corpus).size();
    }

    private List<FaultyCase> missing(List<Diagnostic> found, Corpus corpus) {
        return request.keepsGoing()
                ? faulty(found)
                        .map(cases -> cases.in(corpus.programme().language()))
                        .orElse(List.of())
                : List.of();
    }

    private Optional<FaultyCases> faulty(List<Diagnostic> found) {
        return FaultyCases.of(errors(found), corpora, texts);
    }

    /// The files of cases that are left out for these faults.
    Set<SourceId> excluded(List<Diagnostic> found) {
        return request.keepsGoing() ? faulty(found).map(FaultyCases::files).orElse(Set.of()) : Set.of();
    }

    private List<Diagnostic> errors(List<Diagnostic> found) {
        return request.levels().applied(found).stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }
}
