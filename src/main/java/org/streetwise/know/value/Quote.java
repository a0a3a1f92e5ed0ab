package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Somebody's words.
///
/// @param speaker the role, not the name: `bewoner`
/// @param consent when the speaker agreed to print; without it the quote is not printed
/// @param place where it stands in its file
public record Quote(ProseLine text, Optional<Spanned<String>> speaker, Optional<PartialDate> consent, Span place) {
    /// Shows its words.
    public void read(TextReader reader) {
        reader.line(AuthoredText.QUOTE, text);
        speaker.ifPresent(role -> reader.words(AuthoredText.SPEAKER, role.value(), role.span()));
    }
}
