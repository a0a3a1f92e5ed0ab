package org.streetwise.read.shape;

import java.util.Optional;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.prose.Prose;
import org.streetwise.read.markdown.MarkdownReader;
import org.streetwise.read.yaml.ForbiddenCharacters;
import org.streetwise.read.yaml.YamlReader;
import org.streetwise.source.Source;
import org.streetwise.source.SourceMap;

/// Reads files by the shape that they should have. All faults of a file are reported in one go; a file that is no YAML
/// has one.
public final class Decoder {
    private final SourceFiles files;
    private final Diagnostics diagnostics;

    /// @param files for texts that stand in a file of their own
    public Decoder(SourceFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /// The record that a YAML file holds; absent if it is no YAML or a required value is broken for which nothing can
    /// stand in.
    public <T> Optional<T> decode(Source source, Shape<T> shape) {
        return decode(source, new Nested<>(shape));
    }

    /// The same for a file that holds another kind of value, such as a list.
    public <T> Optional<T> decode(Source source, Type<T> type) {
        return YamlReader.read(source, diagnostics).flatMap(root -> type.read(root, new Reading(files, diagnostics)));
    }

    /// The text of a Markdown file.
    public Prose prose(Source source) {
        return prose(source, diagnostics);
    }

    static Prose prose(Source source, Diagnostics diagnostics) {
        Source clean = ForbiddenCharacters.replace(source, diagnostics);
        int length = clean.text().length();
        return MarkdownReader.prose(clean.text(), SourceMap.verbatim(clean.id(), 0, length), diagnostics);
    }
}
