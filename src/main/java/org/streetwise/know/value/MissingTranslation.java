package org.streetwise.know.value;

import java.util.List;
import java.util.Optional;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Texts that a translation lacks, so that an edition in its language prints the original's words. Nobody needs to
/// translate what no edition prints.
///
/// @param place where to tell of it: in the translation, or in the original where that has no translation
/// @param original where the original has it, if that is elsewhere
/// @param sentence how a message begins: `the translation of this case lacks`; empty where a whole file has no
///     translation
/// @param name what is lacking, as the message goes on
/// @param texts the words that are lacking
public record MissingTranslation(Span place, Optional<Span> original, String sentence, String name, List<Text> texts) {
    public MissingTranslation {
        texts = List.copyOf(texts);
    }

    /// A file that has no translation.
    public static MissingTranslation of(SourceId file, List<Text> texts) {
        return new MissingTranslation(Span.startOf(file), Optional.empty(), "", "", texts);
    }

    /// Whether it is a whole file.
    public boolean isFile() {
        return sentence.isEmpty();
    }

    /// Words that are not translated.
    ///
    /// @param label the words themselves, if they are a short label, of which a publication does not know where they
    ///     were written
    public record Text(Span place, Optional<String> label) {
        /// All the words of a file.
        public static Text allOf(SourceId file) {
            return new Text(new Span(file, 0, Integer.MAX_VALUE), Optional.empty());
        }
    }
}
