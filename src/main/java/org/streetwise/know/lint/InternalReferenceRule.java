package org.streetwise.know.lint;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.prose.ProseInline.Reference;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Span;

/// A reference to something internal prints nothing unless it has words of its own: "zie ." A reference to something
/// that an edition merely leaves out still prints its name.
final class InternalReferenceRule implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        TextReader reader = TextReader.inlines(inline -> {
            if (inline instanceof Reference(Reference.Kind kind, String id, var words, Span span)
                    && words.isEmpty()
                    && isInternal(kind, id, corpus)) {
                diagnostics.report(
                        Diagnostic.of(Code.INTERNAL_REFERENCE, span, Message.of("internal-reference", "id", id))
                                .labelled(Message.of("internal-reference.label.hole"))
                                .hint(Message.of("internal-reference.hint.words")));
            }
        });
        corpus.programme().readShared(reader);
        OpenCases.of(corpus).forEach(each -> each.open().read(reader));
    }

    private static boolean isInternal(Reference.Kind kind, String id, Corpus corpus) {
        return switch (kind) {
            case CASE ->
                Id.read(id)
                        .flatMap(corpus::caseOf)
                        .filter(each -> each.upkeep().visibility() == Visibility.INTERNAL)
                        .isPresent();
            case LESSON ->
                LessonKey.read(id)
                        .flatMap(corpus::lesson)
                        .filter(each -> each.lesson().visibility() == Visibility.INTERNAL
                                || each.owner().upkeep().visibility() == Visibility.INTERNAL)
                        .isPresent();
            case TABLE, FIGURE, TERM -> false;
        };
    }
}
