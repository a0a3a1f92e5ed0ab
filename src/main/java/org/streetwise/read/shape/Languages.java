package org.streetwise.read.shape;

import java.util.Optional;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Language;

/// The languages of one reading.
///
/// @param wanted the language in which texts are to be read
/// @param written the language in which the files are written
public record Languages(Language wanted, Language written) {
    /// For files that are read in their own language.
    public static Languages only(Language written) {
        return new Languages(written, written);
    }

    /// Whether texts have to be translated. They don't if only the region differs.
    public boolean differ() {
        return !wanted.primary().equals(written.primary());
    }

    /// Reads a field's name as the tag of a language; absent if it isn't one.
    static Optional<Language> named(YamlNode.Scalar key) {
        String tag = key.value().strip();
        return Language.isWellFormed(tag)
                ? Optional.of(new Language(tag))
                        .filter(language -> language.primary().length() == 2)
                : Optional.empty();
    }
}
