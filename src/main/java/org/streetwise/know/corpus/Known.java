package org.streetwise.know.corpus;

import java.util.Optional;
import java.util.TreeSet;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.know.model.Gaps;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Tells whether there is what a reference names, and reports where there is not.
final class Known {
    private final Corpus corpus;
    private final Diagnostics diagnostics;

    Known(Corpus corpus, Diagnostics diagnostics) {
        this.corpus = corpus;
        this.diagnostics = diagnostics;
    }

    void id(Code code, Index<Id, ?> index, Spanned<Id> id) {
        if (index.find(id.value()).isEmpty()) {
            unknown(code, index, id.value().value(), id.span());
        }
    }

    void text(Code code, Index<String, ?> index, String key, Span place) {
        if (index.find(key).isEmpty()) {
            unknown(code, index, key, place);
        }
    }

    void lesson(Spanned<LessonKey> key) {
        if (corpus.lesson(key.value()).isEmpty()) {
            unknown(Code.UNKNOWN_LESSON, corpus.lessonIndex(), key.value().toString(), key.span());
        }
    }

    /// Reports a name that leads nowhere, unless it may be one of those that could not be read: that fault is reported
    /// already.
    void unknown(Code code, Index<?, ?> index, String id, Span place) {
        if (mayBeMissing(code, id)) {
            return;
        }
        Diagnostic fault = Diagnostic.of(code, place, "unknown " + index.kind() + " `" + id + "`")
                .labelled("no " + index.kind() + " has this id");
        Optional<String> near = Nearest.to(id, new TreeSet<>(index.places().keySet()));
        Optional<Span> declared = near.map(index.places()::get);
        if (near.isPresent() && declared.isPresent()) {
            diagnostics.report(fault.related(declared.get(), "a similar id is declared here")
                    .hint("write `" + near.get() + "`"));
        } else {
            diagnostics.report(
                    index.places().isEmpty()
                            ? fault.hint("the programme declares no " + index.kind() + " yet")
                            : fault);
        }
    }

    private boolean mayBeMissing(Code code, String id) {
        Gaps gaps = corpus.programme().gaps();
        return switch (code) {
            case UNKNOWN_THEME -> gaps.kinds().contains(Gaps.Kind.THEME);
            case UNKNOWN_AUDIENCE -> gaps.kinds().contains(Gaps.Kind.AUDIENCE);
            case UNKNOWN_TASK -> gaps.kinds().contains(Gaps.Kind.TASK);
            case UNKNOWN_PHASE -> gaps.kinds().contains(Gaps.Kind.PHASE);
            case UNKNOWN_STRATEGY -> gaps.kinds().contains(Gaps.Kind.STRATEGY);
            case UNKNOWN_INDICATOR -> gaps.kinds().contains(Gaps.Kind.INDICATOR);
            case UNKNOWN_TERM -> gaps.kinds().contains(Gaps.Kind.TERM);
            case UNKNOWN_SOURCE -> gaps.kinds().contains(Gaps.Kind.REFERENCE);
            case UNKNOWN_CASE -> isGap(id);
            case UNKNOWN_LESSON -> {
                int slash = id.indexOf('/');
                yield slash < 0 ? gaps.kinds().contains(Gaps.Kind.THEME) : isGap(id.substring(0, slash));
            }
            default -> false;
        };
    }

    private boolean isGap(String caseId) {
        return Id.isWellFormed(caseId) && corpus.programme().gaps().cases().contains(new Id(caseId));
    }
}
