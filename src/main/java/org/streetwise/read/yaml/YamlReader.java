package org.streetwise.read.yaml;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.source.Source;
import org.streetwise.source.Span;

/// Reads one YAML file.
public final class YamlReader {
    private static final int LONGEST = 32 * 1024 * 1024;

    private YamlReader() {}

    /// The file's root; an empty file has no fields. A file that can't be read as YAML gives nothing but one
    /// diagnostic, at its first fault; fields written twice are reported and the first of them counts.
    public static Optional<YamlNode> read(Source source, Diagnostics diagnostics) {
        if (source.text().length() > LONGEST) {
            diagnostics.report(Diagnostic.of(
                            Code.SOURCE_LIMIT,
                            Span.startOf(source.id()),
                            "this file has more than 32 million characters")
                    .hint("split it into several files"));
            return Optional.empty();
        }
        Source clean = ForbiddenCharacters.replace(source, diagnostics);
        try {
            return Optional.of(root(clean, diagnostics));
        } catch (Unreadable fault) {
            diagnostics.report(fault.diagnostic());
            return Optional.empty();
        }
    }

    private static YamlNode root(Source source, Diagnostics diagnostics) throws Unreadable {
        Events events = new Events(source);
        TreeBuilder builder = new TreeBuilder(source, events, diagnostics);
        Optional<YamlNode> root = builder.document();
        if (root.isEmpty() || root.get() instanceof YamlNode.Scalar scalar && scalar.isMissing()) {
            return new YamlNode.Mapping(List.of(), false, Span.startOf(source.id()), Optional.empty());
        }
        return root.get();
    }
}
