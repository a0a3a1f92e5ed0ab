package org.streetwise.read.shape;

import java.util.Optional;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Language;

/// The languages of one reading.
///
/// @param wanted in which the texts are to be read
/// @param written in which the files are written
public record Languages(Language wanted, Language written) {
    /// Files that are read as they are written.
    public static Languages only(Language written) {
        return new Languages(written, written);
    }

    /// Whether a text has to be translated: what differs in region alone need not be.
    public boolean differ() {
        return !wanted.primary().equals(written.primary());
    }

    /// The language that a field's name is the tag of.
    static Optional<Language> named(YamlNode.Scalar key) {
        String tag = key.value().strip();
        return Language.isWellFormed(tag)
                ? Optional.of(new Language(tag))
                        .filter(language -> language.primary().length() == 2)
                : Optional.empty();
    }
}
