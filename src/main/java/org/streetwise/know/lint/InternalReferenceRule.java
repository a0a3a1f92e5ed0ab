package org.streetwise.know.lint;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.prose.ProseInline.Reference;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Span;

/// A reference without words of its own to something internal is printed as nothing: "zie ." An edition that only does
/// not show what is referred to still names it.
final class InternalReferenceRule implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        TextReader reader = TextReader.inlines(inline -> {
            if (inline instanceof Reference(Reference.Kind kind, String id, var words, Span span)
                    && words.isEmpty()
                    && isInternal(kind, id, corpus)) {
                diagnostics.report(Diagnostic.of(
                                Code.INTERNAL_REFERENCE,
                                span,
                                "`" + id + "` is internal, so that nothing is printed for this reference")
                        .labelled("a hole in the text")
                        .hint("write words of your own between the brackets, or leave the reference out"));
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
