package org.streetwise.read.markdown;

import java.util.List;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.source.SourceMap;

/// Reads Markdown.
public final class MarkdownReader {
    private MarkdownReader() {}

    public static Prose prose(String text, SourceMap map, Diagnostics diagnostics) {
        return new Prose(List.of(), map.span());
    }

    public static ProseLine line(String text, SourceMap map, Diagnostics diagnostics) {
        return new ProseLine(List.of(), map.span());
    }
}
