package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Somebody's words.
///
/// @param speaker the role, not the name: `bewoner`
/// @param consent when the speaker agreed to print
/// @param source where it has been published, which stands in for consent; without either it is not printed
/// @param place where it stands in its file
public record Quote(
        ProseLine text,
        Optional<Spanned<String>> speaker,
        Optional<PartialDate> consent,
        Optional<NamedSource> source,
        Span place) {
    /// Whether it may be printed: its speaker agreed, or it has been published already.
    public boolean isCleared() {
        return consent.isPresent() || source.isPresent();
    }

    /// The same quote without the source, which would tell where it was said.
    public Quote withoutTraces() {
        return new Quote(text, speaker, consent, Optional.empty(), place);
    }

    /// Passes the words of a case's own quote to a reader.
    public void readOfCase(TextReader reader) {
        read(AuthoredText.CASE_QUOTE, AuthoredText.CASE_SPEAKER, AuthoredText.CASE_QUOTE_SOURCE, reader);
    }

    /// Passes the words of a lesson's quote to a reader.
    public void readOfLesson(TextReader reader) {
        read(AuthoredText.QUOTE, AuthoredText.SPEAKER, AuthoredText.QUOTE_SOURCE, reader);
    }

    private void read(AuthoredText words, AuthoredText said, AuthoredText published, TextReader reader) {
        reader.line(words, text);
        speaker.ifPresent(role -> reader.words(said, role.value(), role.span()));
        source.ifPresent(each -> each.read(published, reader));
    }
}
