package org.streetwise.read.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseBlock;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.source.SourceMap;
import org.streetwise.source.Span;

/// Reads Markdown: CommonMark with tables, strikethrough and footnotes, and three forms of our own.
///
/// `[@key, p. 3]` cites, `[words]{lang=en}` is in another language, `[words](lesson:id)` and `[words](case:id)` refer
/// within the programme. What print can't hold (headings, HTML, images, links to nowhere) is reported and its words are
/// kept. Lines that are indented are text, not code.
public final class MarkdownReader {
    private static final Extension STRIKETHROUGH = StrikethroughExtension.create();
    private static final Parser PROSE = parser().extensions(
                    List.of(STRIKETHROUGH, TablesExtension.create(), FootnotesExtension.create()))
            .enabledBlockTypes(inOrder(List.of(
                    BlockQuote.class,
                    Heading.class,
                    FencedCodeBlock.class,
                    HtmlBlock.class,
                    ThematicBreak.class,
                    ListBlock.class)))
            .linkProcessor(new Brackets())
            .build();
    private static final Parser LINE = parser().extensions(List.of(STRIKETHROUGH))
            .enabledBlockTypes(inOrder(List.of(Heading.class, HtmlBlock.class)))
            .linkProcessor(new Brackets())
            .build();

    private MarkdownReader() {}

    private static Parser.Builder parser() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(40);
    }

    /// The parser tries the kinds of blocks in the set's order. Headings must come before thematic breaks, which may
    /// look like the line under a heading.
    private static Set<Class<? extends Block>> inOrder(List<Class<? extends Block>> types) {
        return new LinkedHashSet<>(types);
    }

    /// A text of several paragraphs.
    ///
    /// @param map where the parts of the text stand
    public static Prose prose(String text, SourceMap map, Diagnostics diagnostics) {
        Span span = map.span(0, text.stripTrailing().length());
        Faults faults = new Faults(diagnostics);
        return new Prose(
                MarkdownLimits.isInLines(text, map, faults)
                        ? List.of()
                        : BareText.read(text, map).orElseGet(() -> parsed(text, map, faults)),
                span);
    }

    /// The blocks as the parser reads them, even if the text has no markup.
    static List<ProseBlock> parsed(String text, SourceMap map, Faults faults) {
        if (MarkdownLimits.isIn(text, map, 0, faults)) {
            return List.of();
        }
        return new BlockReader(new MarkdownPositions(text, map, 0), faults).document(PROSE.parse(text));
    }

    /// A text of one line.
    ///
    /// @param map where the parts of the text stand
    public static ProseLine line(String text, SourceMap map, Diagnostics diagnostics) {
        String line = text.strip();
        int start = line.isEmpty() ? 0 : text.indexOf(line);
        Span span = map.span(start, start + line.length());
        if (BareText.isBareLine(line)) {
            return new ProseLine(line.isEmpty() ? List.of() : List.of(new ProseInline.Text(line, span)), span);
        }
        Faults faults = new Faults(diagnostics);
        if (MarkdownLimits.isIn(line, map, start, faults)) {
            return new ProseLine(List.of(), span);
        }
        LineReader reader = new LineReader(new MarkdownPositions(line, map, start), faults);
        return new ProseLine(reader.read(LINE.parse(line)), span);
    }
}
