package org.streetwise.know.value;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Texts that a translation lacks, so that an edition in its language prints the original's words. Nobody needs to
/// translate what no edition prints.
///
/// @param place where to report it: in the translation, or in the original if there is no translation
/// @param original where the original has it, if that is elsewhere
/// @param holder what lacks the texts
/// @param name the name of the missing texts in messages
/// @param texts the words that are missing
public record MissingTranslation(Span place, Optional<Span> original, Holder holder, Message name, List<Text> texts) {
    public MissingTranslation {
        texts = List.copyOf(texts);
    }

    /// A file that has no translation.
    public static MissingTranslation of(SourceId file, List<Text> texts) {
        return new MissingTranslation(
                Span.startOf(file), Optional.empty(), new Holder.OfFile(), Message.verbatim(file.path()), texts);
    }

    /// Whether it is a whole file.
    public boolean isFile() {
        return holder instanceof Holder.OfFile;
    }

    /// What lacks texts in a translation.
    public sealed interface Holder {
        /// A whole file, which has no translation.
        record OfFile() implements Holder {}

        /// @param noun what messages call the record, without its article
        record OfRecord(Message noun) implements Holder {}

        /// A list, or named values.
        record OfValues(Message field) implements Holder {}

        /// A text for each of several languages.
        record OfLanguages(Message field) implements Holder {}
    }

    /// Words that are not translated.
    ///
    /// @param label the words themselves, if they are a short label: a publication does not know where those were
    ///     written
    public record Text(Span place, Optional<String> label) {
        /// All the words of a file.
        public static Text allOf(SourceId file) {
            return new Text(new Span(file, 0, Integer.MAX_VALUE), Optional.empty());
        }
    }
}
