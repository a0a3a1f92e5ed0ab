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
    private YamlReader() {}

    /// The file's root; an empty file has no fields. A file that can't be read as YAML has no root. Then only its first
    /// fault is reported, apart from characters that can't be printed. If a field is written twice, that is reported,
    /// and the first one counts.
    public static Optional<YamlNode> read(Source source, Diagnostics diagnostics) {
        Optional<Span> endless = endlessWord(source);
        if (endless.isPresent()) {
            diagnostics.report(Limits.text(endless.get()));
            return Optional.empty();
        }
        Source clean = ForbiddenCharacters.replace(source, diagnostics);
        Diagnostics found = new Diagnostics();
        try {
            YamlNode root = root(clean, found);
            found.all().forEach(diagnostics::report);
            return Optional.of(root);
        } catch (Unreadable fault) {
            diagnostics.report(Mend.checked(clean, fault.diagnostic(), fault.at()));
            return Optional.empty();
        }
    }

    /// A word that is longer than a text may be. The parser's time grows with the square of a word's length.
    private static Optional<Span> endlessWord(Source source) {
        String text = source.text();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) <= ' ') {
                start = at + 1;
            } else if (at - start >= Limits.TEXT) {
                return Optional.of(source.span(start, at));
            }
        }
        return Optional.empty();
    }

    /// How far a file can be read without a fault, in UTF-16 offsets; the largest number if all of it can.
    static int reach(Source source) {
        Diagnostics found = new Diagnostics();
        int reached;
        try {
            root(source, found);
            reached = Integer.MAX_VALUE;
        } catch (Unreadable fault) {
            reached = fault.at();
        }
        for (Diagnostic diagnostic : found.all()) {
            if (diagnostic.code() == Code.DUPLICATE_FIELD) {
                return Math.min(reached, diagnostic.primary().span().start());
            }
        }
        return reached;
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
