package org.streetwise.know.lint;

import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.lint.HiddenNames.Hit;
import org.streetwise.know.lint.HiddenNames.Kind;
import org.streetwise.know.model.Case;
import org.streetwise.know.value.Alias;
import org.streetwise.source.Span;

/// A neighbourhood that does not want to be known is called something else in print, and one forgotten word undoes it.
/// Its name is an error wherever it would be printed, its municipality's in its own texts.
///
/// Where a word may well be another, as `Centrum`, the first word of a sentence, or the name of another neighbourhood,
/// it is a warning: an error that is none could not be mended.
final class RealNameRule implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        HiddenNames names = HiddenNames.of(corpus);
        if (!names.isEmpty()) {
            OpenCases.of(corpus)
                    .forEach(each ->
                            each.upkeep().anonymous().ifPresent(alias -> checkAlias(alias, each, names, diagnostics)));
            new PrintedTexts(
                            corpus,
                            (passage, owner, isAddress) -> names.in(passage.words(), owner, isAddress)
                                    .forEach(hit -> diagnostics.report(fault(hit, passage))))
                    .run();
        }
    }

    private static void checkAlias(Alias alias, Case each, HiddenNames names, Diagnostics diagnostics) {
        String shown = String.join(
                " | ",
                alias.name(),
                alias.inText().orElse(""),
                alias.municipality().orElse(""));
        names.in(shown, Optional.of(each), false).stream()
                .filter(hit -> hit.name().owner().equals(each) && hit.certain())
                .findFirst()
                .ifPresent(hit -> diagnostics.report(Diagnostic.of(
                                Code.REAL_NAME,
                                alias.place(),
                                "the name that hides this neighbourhood contains the real name `"
                                        + shown.substring(hit.start(), hit.end()) + "`")
                        .hint("write a name that tells nothing: `anonymous: Wijk A`")));
    }

    private static Diagnostic fault(Hit hit, Passage passage) {
        Case owner = hit.name().owner();
        String word = passage.words().substring(hit.start(), hit.end());
        Span place = passage.place(hit.start(), hit.end());
        Diagnostic fault = Diagnostic.of(
                        Code.REAL_NAME,
                        place,
                        "`" + word + "` " + (hit.certain() ? "tells" : "may tell") + " where the anonymous case `"
                                + owner.id() + "` is")
                .related(owner.upkeep().anonymous().orElseThrow().place(), "what the case is called in print");
        Diagnostic placed = passage.isExact() ? fault : fault.labelled("in `" + passage.words() + "`");
        return hint(hit, hit.certain() ? placed : placed.at(Severity.WARNING));
    }

    private static Diagnostic hint(Hit hit, Diagnostic fault) {
        Alias alias = hit.name().owner().upkeep().anonymous().orElseThrow();
        Optional<String> instead = hit.name().kind() == Kind.MUNICIPALITY
                ? alias.municipality()
                : Optional.of(alias.inText().orElse(alias.name()));
        return instead.map(name -> fault.hint("write `" + name + "`")).orElseGet(() -> fault.hint("leave it out"));
    }
}
