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
import org.streetwise.know.selection.Faulty;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.house.House;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Workspace;

/// Writes editions; a draft that keeps going without the cases that have errors, and again without those in which
/// errors turn up only when it is written, until none does. Each round has fewer cases, so that this ends.
final class EditionRounds {
    private final Workspace workspace;
    private final List<Corpus> corpora;
    private final Request request;
    private final FontLibrary fonts;
    private final Function<Edition, Optional<House>> houses;
    private final Function<SourceId, Optional<Source>> texts;

    /// @param corpora the programme as it is written, then in its other languages
    /// @param houses the reference document of an edition
    /// @param texts those that were read
    EditionRounds(
            Workspace workspace,
            List<Corpus> corpora,
            Request request,
            FontLibrary fonts,
            Function<Edition, Optional<House>> houses,
            Function<SourceId, Optional<Source>> texts) {
        this.houses = houses;
        this.workspace = workspace;
        this.corpora = corpora;
        this.request = request;
        this.fonts = fonts;
        this.texts = texts;
    }

    /// Whether there is anything to write, with these faults.
    boolean isSound(List<Diagnostic> found) {
        return request.keepsGoing()
                ? faulty(found).isPresent()
                : found.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /// Whether it may be published with these faults, as bad as the request takes them to be. Only publishing asks
    /// that: a warning that the request makes an error keeps no phase from finding more.
    boolean isPublishable(List<Diagnostic> found) {
        return request.keepsGoing() ? faulty(found).isPresent() : errors(found).isEmpty();
    }

    /// Whether it may still be once it is rendered: a case in which that finds an error can't be left out any more.
    ///
    /// @param before the faults with which it was rendered
    boolean isPublishable(List<Diagnostic> found, List<Diagnostic> before) {
        return isPublishable(found) && errors(found).size() == errors(before).size();
    }

    /// The edition with the texts of a corpus in its language.
    ///
    /// @param found the faults that are known before it is written
    /// @param diagnostics takes those that come up then
    Optional<Manuscript> write(Edition edition, Corpus corpus, List<Diagnostic> found, Diagnostics diagnostics) {
        List<Diagnostic> known = new ArrayList<>(found);
        while (true) {
            Diagnostics own = new Diagnostics();
            Optional<Manuscript> manuscript = new EditionPhases(workspace, corpus, isSound(known), fonts, houses, own)
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

    /// Whether errors lie in cases that are not left out yet, and nowhere else.
    private boolean faultier(List<Diagnostic> known, List<Diagnostic> errors, Corpus corpus) {
        List<Diagnostic> all = new ArrayList<>(known);
        all.addAll(errors);
        return !errors.isEmpty()
                && isSound(all)
                && missing(all, corpus).size() > missing(known, corpus).size();
    }

    private List<Faulty> missing(List<Diagnostic> found, Corpus corpus) {
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
    Set<SourceId> leftOut(List<Diagnostic> found) {
        return request.keepsGoing() ? faulty(found).map(FaultyCases::files).orElse(Set.of()) : Set.of();
    }

    private List<Diagnostic> errors(List<Diagnostic> found) {
        return request.levels().applied(found).stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }
}
