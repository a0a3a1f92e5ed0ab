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
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.source.SourceMap;

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

    /// The parser tries the kinds of blocks in the set's order: a heading must come before the rule that underlines it.
    private static Set<Class<? extends Block>> inOrder(List<Class<? extends Block>> types) {
        return new LinkedHashSet<>(types);
    }

    /// A text of several paragraphs.
    ///
    /// @param map where the parts of the text stand
    public static Prose prose(String text, SourceMap map, Diagnostics diagnostics) {
        int end = text.stripTrailing().length();
        Faults faults = new Faults(diagnostics);
        BlockReader blocks = new BlockReader(new Places(text, map, 0), faults);
        return new Prose(blocks.document(PROSE.parse(text)), map.span(0, end));
    }

    /// A text of one line.
    ///
    /// @param map where the parts of the text stand
    public static ProseLine line(String text, SourceMap map, Diagnostics diagnostics) {
        String line = text.strip();
        int start = line.isEmpty() ? 0 : text.indexOf(line);
        var span = map.span(start, start + line.length());
        if (isBare(line)) {
            return new ProseLine(line.isEmpty() ? List.of() : List.of(new ProseInline.Text(line, span)), span);
        }
        Faults faults = new Faults(diagnostics);
        LineReader reader = new LineReader(new Places(line, map, start), faults);
        return new ProseLine(reader.read(LINE.parse(line)), span);
    }

    /// Most titles hold no sign that Markdown knows.
    private static boolean isBare(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("\\*_[<&`~\n\r\u2028\u2029\u0000".indexOf(line.charAt(i)) >= 0) {
                return false;
            }
        }
        return !line.startsWith("#");
    }
}
