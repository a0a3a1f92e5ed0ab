package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// A picture of a neighbourhood.
///
/// @param file its path from the programme's folder
/// @param alternative the text for those who can't see it; without it the photo is not printed
/// @param credit who made it
/// @param licence under what terms it may be used
/// @param consent whether those shown agreed; without it the photo is not printed
/// @param place where it stands in its case's file
public record Photo(
        Spanned<String> file,
        Optional<Alternative> alternative,
        Optional<ProseLine> caption,
        Optional<Spanned<String>> credit,
        Optional<Spanned<String>> licence,
        Optional<Consent> consent,
        Span place) {

    /// Passes its words to a reader.
    public void read(TextReader reader) {
        reader.mention(AuthoredText.PHOTO, file.value(), file.span());
        if (alternative.isPresent() && alternative.get() instanceof Alternative.Described(Spanned<String> told)) {
            reader.words(AuthoredText.PHOTO_ALTERNATIVE, told.value(), told.span());
        }
        caption.ifPresent(line -> reader.line(AuthoredText.CAPTION, line));
        credit.ifPresent(maker -> reader.words(AuthoredText.CREDIT, maker.value(), maker.span()));
        licence.ifPresent(terms -> reader.words(AuthoredText.PHOTO_LICENCE, terms.value(), terms.span()));
    }

    /// What replaces a picture for those who can't see it.
    public sealed interface Alternative {
        record Described(Spanned<String> text) implements Alternative {}

        /// The picture tells nothing that the text does not.
        record Decorative() implements Alternative {}
    }

    /// Whether those who can be recognised agreed to be shown.
    public sealed interface Consent {
        record Given(PartialDate date) implements Consent {}

        /// Nobody can be recognised.
        record NobodyShown() implements Consent {}
    }
}
