package org.streetwise.tell.publication.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.prose.ProseWalk;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.CountingUnit;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Language;
import org.streetwise.source.Span;

/// Checks texts for residents of several neighbourhoods: they must be true for all of them, but "in uw wijk" speaks of
/// one.
///
/// @param diagnostics takes the faults
public record ResidentsCheck(Selection selection, Synthesis synthesis, Diagnostics diagnostics) {
    private static final Set<AuthoredText> TOLD = EnumSet.of(
            AuthoredText.CASE_PLAIN,
            AuthoredText.LESSON_PLAIN_TITLE,
            AuthoredText.LESSON_PLAIN,
            AuthoredText.STREETWISE_PLAIN_TITLE,
            AuthoredText.STREETWISE_PLAIN);

    /// Reports each text that addresses the residents of a single neighbourhood.
    public void report() {
        Optional<Pattern> yours = yours();
        if (synthesis.cases().size() < 2 || yours.isEmpty()) {
            return;
        }
        Reader reader = new Reader(yours.get());
        selection.themes().forEach(theme -> theme.lessons().forEach(lesson -> lesson.read(reader)));
        selection.cases().forEach(place -> {
            place.readOwn(reader);
            place.lessons().forEach(lesson -> lesson.read(reader));
        });
    }

    private final class Reader implements TextReader {
        private final Pattern yours;

        private Reader(Pattern yours) {
            this.yours = yours;
        }

        @Override
        public void prose(AuthoredText field, Prose text) {
            check(field, ProseWalk.words(text), text.span());
        }

        @Override
        public void line(AuthoredText field, ProseLine text) {
            check(field, text.plain(), text.span());
        }

        @Override
        public void words(AuthoredText field, String words, Span place) {}

        private void check(AuthoredText field, String words, Span place) {
            Matcher matcher = yours.matcher(words);
            if (TOLD.contains(field) && matcher.find()) {
                diagnostics.report(fault(matcher.group(), place));
            }
        }
    }

    /// The words that refer to where the reader lives, in the languages for which they are known.
    private Optional<Pattern> yours() {
        String unit = selection
                .imprint()
                .unit()
                .map(CountingUnit::one)
                .map(Pattern::quote)
                .orElse("wijk");
        return switch (selection.language().primary()) {
            case "nl" ->
                Optional.of(Pattern.compile(
                        "(?iu)\\b(?:uw|jouw|je|jullie)\\s+(?:eigen\\s+)?(?:wijk|buurt|" + unit + ")\\b"));
            case "en" -> Optional.of(Pattern.compile("(?iu)\\byour\\s+(?:own\\s+)?(?:neighbourhood|" + unit + ")\\b"));
            default -> Optional.empty();
        };
    }

    private Diagnostic fault(String yours, Span place) {
        return Diagnostic.of(
                        Code.YOUR_NEIGHBOURHOOD,
                        place,
                        Message.of(
                                "your-neighbourhood",
                                "words",
                                yours,
                                "count",
                                synthesis.cases().size()))
                .hint(
                        selection.language().equals(Language.DUTCH)
                                ? Message.of("your-neighbourhood.hint.name-in-dutch")
                                : Message.of("your-neighbourhood.hint.name"));
    }
}
