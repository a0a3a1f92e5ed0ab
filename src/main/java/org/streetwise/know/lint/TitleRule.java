package org.streetwise.know.lint;

import java.util.Optional;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.prose.ProseLine;

/// A lesson's title says in a sentence what was learnt. Readers see little else of most lessons: the list of contents
/// is made of titles.
final class TitleRule implements Lints.Rule {
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST = 100;
    private static final Pattern NUMBERED = Pattern.compile("(?i)(les|lesson)\\s+\\d+\\b.*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        corpus.lessons().forEach(lesson -> check(lesson.lesson().title(), diagnostics));
        corpus.themes().forEach(theme -> theme.lessons().forEach(lesson -> check(lesson.title(), diagnostics)));
    }

    private static void check(ProseLine title, Diagnostics diagnostics) {
        fault(title.plain().strip())
                .ifPresent(
                        fault -> diagnostics.report(
                                Diagnostic.of(Code.TITLE_NO_SENTENCE, title.span(), fault)
                                        .hint(
                                                "say in one sentence what was learnt: `Wie vroeg luistert, hoeft later minder te herstellen`")));
    }

    private static Optional<String> fault(String title) {
        if (title.isEmpty()) {
            return Optional.empty();
        }
        if (NUMBERED.matcher(title).matches()) {
            return Optional.of("this title begins with a number, which the report gives itself");
        }
        if (SPACES.split(title, -1).length < FEWEST_WORDS) {
            return Optional.of("this title names a subject, not what was learnt");
        }
        if (title.codePointCount(0, title.length()) > LONGEST) {
            return Optional.of("this title is longer than " + LONGEST + " characters");
        }
        return title.endsWith(".") ? Optional.of("this title ends with a full stop") : Optional.empty();
    }
}
