package org.streetwise.read.shape;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.source.Source;
import org.streetwise.source.Span;

/// Finds `Ã©` where `é` was meant: UTF-8 that a program took for Windows-1252 and saved once more.
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /// What the two and three bytes of accented letters, curly quotation marks, dashes and the euro sign look like.
    private static final Pattern PATTERN =
            Pattern.compile("[ÂÃ][\\u00A0-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™˜œ“”¦¢\\u009D]|â‚¬");

    private Mojibake() {}

    /// One warning for the file, at the first place, with edits for up to 500 places. It is not an error, since
    /// somebody may mean these characters.
    static Optional<Diagnostic> find(Source source) {
        String text = source.text();
        boolean suspect = text.indexOf('Ã') >= 0 || text.indexOf('Â') >= 0 || text.indexOf('â') >= 0;
        Matcher matcher = PATTERN.matcher(text);
        if (!suspect || !matcher.find()) {
            return Optional.empty();
        }
        String meant = meant(matcher.group());
        Span first = source.span(matcher.start(), matcher.end());
        Diagnostic diagnostic = Diagnostic.of(
                        Code.NOT_UTF8, first, Message.of("not-utf8.mojibake", "seen", matcher.group(), "meant", meant))
                .at(Severity.WARNING)
                .hint(Message.of("not-utf8.mojibake.hint.write", "meant", meant));
        do {
            Span place = source.span(matcher.start(), matcher.end());
            diagnostic = diagnostic.edit(place, meant(matcher.group()));
        } while (matcher.find() && diagnostic.edits().size() < 500);
        return Optional.of(diagnostic);
    }

    private static String meant(String seen) {
        return new String(seen.getBytes(WINDOWS), StandardCharsets.UTF_8);
    }
}
