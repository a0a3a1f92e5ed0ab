package org.streetwise.know.lint;

import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.lint.HiddenNames.Hit;
import org.streetwise.know.model.Case;
import org.streetwise.know.value.Alias;
import org.streetwise.source.Span;

/// An anonymous neighbourhood has another name in print, and one forgotten word gives it away. Its real name is an
/// error wherever it would be printed, and so are its codes and coordinates; the name of its municipality is an error
/// in its own texts and beside its other name.
///
/// It is only a warning if the word may mean something else: `Centrum`, the first word of a sentence, or the name of
/// another neighbourhood. An author could not mend a false error.
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
                                Message.of("real-name.alias", "name", shown.substring(hit.start(), hit.end())))
                        .hint(Message.of("real-name.alias.hint.write"))));
    }

    private static Diagnostic fault(Hit hit, Passage passage) {
        Case owner = hit.name().owner();
        String word = passage.words().substring(hit.start(), hit.end());
        Span place = passage.place(hit.start(), hit.end());
        Diagnostic fault = Diagnostic.of(
                        Code.REAL_NAME,
                        place,
                        hit.certain()
                                ? Message.of("real-name", "word", word, "case", owner.id())
                                : Message.of("real-name.uncertain", "word", word, "case", owner.id()))
                .related(owner.upkeep().anonymous().orElseThrow().place(), Message.of("real-name.label.alias"));
        Diagnostic placed =
                passage.isExact() ? fault : fault.labelled(Message.of("real-name.label.text", "text", passage.words()));
        return hint(hit, hit.certain() ? placed : placed.at(Severity.WARNING));
    }

    private static Diagnostic hint(Hit hit, Diagnostic fault) {
        Alias alias = hit.name().owner().upkeep().anonymous().orElseThrow();
        Optional<String> instead = switch (hit.name().kind()) {
            case NEIGHBOURHOOD, PART -> Optional.of(alias.inText().orElse(alias.name()));
            case MUNICIPALITY -> alias.municipality();
            case CODE -> Optional.empty();
        };
        return fault.hint(instead.map(name -> Message.of("hint.write", "text", name))
                .orElse(Message.of("real-name.hint.leave-out")));
    }
}
