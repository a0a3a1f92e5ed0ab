package org.streetwise.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.ProseBlock;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.source.SourceMap;

/// Reads texts without any markup, which most are, with a tenth of the parser's work.
final class BareText {

    /// What may begin a block, in the first column.
    private static final String STARTS = " #-+=:";

    private final String text;
    private final SourceMap map;
    private final List<ProseBlock> blocks = new ArrayList<>();

    private BareText(String text, SourceMap map) {
        this.text = text;
        this.map = map;
    }

    /// The paragraphs of a text, exactly as the parser would read them; absent if the text may have markup.
    static Optional<List<ProseBlock>> read(String text, SourceMap map) {
        return isBare(text) ? Optional.of(new BareText(text, map).paragraphs()) : Optional.empty();
    }

    /// Whether a line has no character that means something to the parser.
    static boolean isBareLine(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\n' || isSign(line.charAt(i)) && "|>!]\t".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return !line.startsWith("#");
    }

    /// Whether a character may be markup anywhere in a text. White space other than spaces and line feeds is left to
    /// the parser.
    private static boolean isSign(char c) {
        return switch (c) {
            case '\\', '*', '_', '[', ']', '<', '>', '&', '`', '~', '!', '|' -> true;
            case '\t', '\r', '\0', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    private static boolean isBare(String text) {
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (i > 0 && text.charAt(i - 1) == ' ') {
                    return false;
                }
                first = true;
            } else if (isSign(c) || first && (STARTS.indexOf(c) >= 0 || isNumbered(text, i))) {
                return false;
            } else {
                first = false;
            }
        }
        return !text.endsWith(" ");
    }

    /// `1.` and `1)` begin list items.
    private static boolean isNumbered(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > start && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ')');
    }

    private List<ProseBlock> paragraphs() {
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '\n') {
                at++;
            } else {
                at = paragraph(at);
            }
        }
        return blocks;
    }

    /// Reads a paragraph. A line end becomes a space after the words before it.
    private int paragraph(int start) {
        List<ProseInline> lines = new ArrayList<>();
        int at = start;
        while (true) {
            int end = text.indexOf('\n', at);
            int lineEnd = end < 0 ? text.length() : end;
            boolean last = lineEnd + 1 >= text.length() || text.charAt(lineEnd + 1) == '\n';
            if (last) {
                lines.add(new ProseInline.Text(text.substring(at, lineEnd), map.span(at, lineEnd)));
                blocks.add(new ProseBlock.Paragraph(lines, map.span(start, lineEnd)));
                return lineEnd;
            }
            lines.add(new ProseInline.Text(text.substring(at, lineEnd) + " ", map.span(at, lineEnd + 1)));
            at = lineEnd + 1;
        }
    }
}
