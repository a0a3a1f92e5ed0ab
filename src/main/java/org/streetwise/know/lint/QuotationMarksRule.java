package org.streetwise.know.lint;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.Quote;
import org.streetwise.source.Span;

/// Print puts a quote between the quotation marks of its language, so a quote that already has marks gets them twice.
final class QuotationMarksRule implements Lints.Rule {
    private static final String OPENING = "'\"‘’“”‚„«»";

    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        OpenCases.of(corpus)
                .flatMap(OpenCases::lessons)
                .flatMap(lesson -> Guarded.openValues(lesson.quotes()).stream())
                .map(Quote::text)
                .filter(QuotationMarksRule::isMarked)
                .forEach(quote -> diagnostics.report(mended(
                        quote,
                        Diagnostic.of(Code.QUOTATION_MARKS_TWICE, quote.span(), Message.of("quotation-marks-twice"))
                                .hint(Message.of("quotation-marks-twice.hint.leave-out")))));
    }

    /// Whether the quote's first and last characters are one pair of marks, unlike `'t is goed' – 'zeker'`.
    private static boolean isMarked(ProseLine quote) {
        String text = quote.plain().strip();
        if (text.length() < 2) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        String within = text.substring(1, text.length() - 1);
        return OPENING.indexOf(first) >= 0
                && closes(first, last)
                && within.indexOf(first) < 0
                && (within.indexOf(last) < 0 || last == '’');
    }

    private static boolean closes(char first, char last) {
        return switch (first) {
            case '‘', '‚' -> last == '’' || last == '‘';
            case '“', '„' -> last == '”' || last == '“';
            case '«' -> last == '»';
            case '»' -> last == '«';
            default -> last == first;
        };
    }

    private static Diagnostic mended(ProseLine quote, Diagnostic fault) {
        boolean verbatim = quote.inlines().size() == 1
                && quote.inlines().getFirst() instanceof ProseInline.Text(String text, Span span)
                && span.length() == text.length()
                && text.equals(text.strip());
        if (!verbatim) {
            return fault;
        }
        Span span = quote.inlines().getFirst().span();
        return fault.edit(new Span(span.source(), span.start(), span.start() + 1), "")
                .edit(new Span(span.source(), span.end() - 1, span.end()), "");
    }
}
