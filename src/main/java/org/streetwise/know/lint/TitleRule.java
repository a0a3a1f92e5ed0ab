package org.streetwise.know.lint;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.Plain;
import org.streetwise.source.Language;
import org.streetwise.source.Span;

/// A lesson's title says in a sentence what was learnt, since many readers see only the titles in the table of
/// contents. A title for residents may be shorter: "Praat met elkaar".
final class TitleRule implements Lints.Rule {
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST = 100;
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)((?:les|lesson)\\s+\\d{1,3}\\b|\\d{1,3}[.:)](?=\\s))[\\s.:,;)–—-]*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String DUTCH = "Wie vroeg luistert, hoeft later minder te herstellen";
    private static final String ENGLISH = "Those who listen early have less to mend later";

    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        String example = corpus.programme().language().equals(Language.DUTCH) ? DUTCH : ENGLISH;
        corpus.lessons().forEach(lesson -> {
            check(lesson.lesson().title(), FEWEST_WORDS, example, diagnostics);
            lesson.lesson().plain().flatMap(Plain::title).ifPresent(title -> check(title, 1, example, diagnostics));
        });
        corpus.themes()
                .forEach(theme -> theme.lessons().forEach(lesson -> {
                    check(lesson.title(), FEWEST_WORDS, example, diagnostics);
                    lesson.plain().flatMap(Plain::title).ifPresent(title -> check(title, 1, example, diagnostics));
                }));
    }

    private static void check(ProseLine line, int fewest, String example, Diagnostics diagnostics) {
        String title = line.plain().strip();
        Matcher number = NUMBER.matcher(title);
        if (title.isEmpty()) {
            return;
        }
        if (number.lookingAt()) {
            diagnostics.report(numbered(line, title, number));
        } else if (SPACES.split(title, -1).length < fewest) {
            diagnostics.report(fault(line, Message.of("title-no-sentence.short", "limit", fewest))
                    .hint(Message.of("title-no-sentence.short.hint.say", "example", example)));
        } else if (title.codePointCount(0, title.length()) > LONGEST) {
            diagnostics.report(fault(line, Message.of("title-no-sentence.long", "limit", LONGEST))
                    .hint(Message.of("title-no-sentence.long.hint.heart", "example", example)));
        } else if (title.endsWith(".") && !title.endsWith("..")) {
            diagnostics.report(ended(line));
        }
    }

    private static Diagnostic fault(ProseLine title, Message message) {
        return Diagnostic.of(Code.TITLE_NO_SENTENCE, title.span(), message);
    }

    private static Diagnostic numbered(ProseLine line, String title, Matcher number) {
        Diagnostic fault = fault(line, Message.of("title-no-sentence.number"))
                .hint(Message.of("title-no-sentence.number.hint.leave-out", "number", number.group(1)));
        boolean verbatim = line.inlines().getFirst() instanceof ProseInline.Text(String text, Span span)
                && span.length() == text.length()
                && text.startsWith(number.group())
                && text.length() > number.end();
        if (!verbatim) {
            return fault;
        }
        int start = line.inlines().getFirst().span().start();
        int first = title.offsetByCodePoints(number.end(), 1);
        return fault.edit(
                new Span(line.span().source(), start, start + first),
                title.substring(number.end(), first).toUpperCase(Locale.ROOT));
    }

    private static Diagnostic ended(ProseLine line) {
        Diagnostic fault = fault(line, Message.of("title-no-sentence.full-stop"))
                .hint(Message.of("title-no-sentence.full-stop.hint.leave-out"));
        return line.inlines().getLast() instanceof ProseInline.Text(String text, Span span)
                        && span.length() == text.length()
                        && text.endsWith(".")
                ? fault.edit(new Span(span.source(), span.end() - 1, span.end()), "")
                : fault;
    }
}
