package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseBlock;
import org.streetwise.know.prose.ProseInline;

/// The beginning of a text, for a publication that has no room for all of it.
///
/// A sentence ends with a full stop, question mark, exclamation mark or ellipsis, with what closes quotations and
/// parentheses behind it, before a space and a capital. A stop behind an initial or an abbreviation ends nothing.
final class Gist {
    private static final String ENDS = ".?!…";
    private static final String CLOSING = "’”'\")]";
    private static final String OPENING = "‘“'\"([";

    private final Abbreviations abbreviations;

    /// @param abbreviations that sentences go on behind, with their stops
    Gist(List<String> abbreviations) {
        this.abbreviations = new Abbreviations(abbreviations);
    }

    /// The first sentences of the first paragraph, or all of these if there are fewer. A list before it is passed over.
    Prose of(Prose text, int sentences) {
        return new Prose(
                text.blocks().stream()
                        .filter(ProseBlock.Paragraph.class::isInstance)
                        .map(ProseBlock.Paragraph.class::cast)
                        .limit(1)
                        .map(paragraph -> (ProseBlock)
                                new ProseBlock.Paragraph(first(paragraph.inlines(), sentences), paragraph.span()))
                        .toList(),
                text.span());
    }

    private List<ProseInline> first(List<ProseInline> inlines, int sentences) {
        StringBuilder words = new StringBuilder();
        inlines.forEach(inline -> inline.appendPlain(words));
        int end = end(words.toString(), sentences);
        List<ProseInline> kept = new ArrayList<>();
        int from = 0;
        for (ProseInline inline : inlines) {
            StringBuilder own = new StringBuilder();
            inline.appendPlain(own);
            int to = from + own.length();
            // A citation or a note behind the last sentence belongs to it, though it has no words of its own.
            if (from > end || (from == end && !own.isEmpty())) {
                break;
            }
            if (to > end && inline instanceof ProseInline.Text(String text, var span)) {
                kept.add(new ProseInline.Text(text.substring(0, end - from), span));
                break;
            }
            kept.add(inline);
            from = to;
        }
        return kept;
    }

    /// Where the sentence of that number ends.
    private int end(String words, int sentences) {
        int left = sentences;
        for (int i = 0; i < words.length(); i++) {
            if (ENDS.indexOf(words.charAt(i)) >= 0) {
                int behind = i + 1;
                while (behind < words.length() && (CLOSING + ENDS).indexOf(words.charAt(behind)) >= 0) {
                    behind++;
                }
                if (isEnd(words, i, behind)) {
                    left--;
                    if (left == 0) {
                        return behind;
                    }
                }
                i = behind - 1;
            }
        }
        return words.length();
    }

    private boolean isEnd(String words, int stop, int behind) {
        int next = behind;
        while (next < words.length() && Character.isWhitespace(words.charAt(next))) {
            next++;
        }
        while (next < words.length() && OPENING.indexOf(words.charAt(next)) >= 0) {
            next++;
        }
        if (next == behind || next == words.length() || !Character.isUpperCase(words.codePointAt(next))) {
            return false;
        }
        return words.charAt(stop) != '.' || !goesOn(words.substring(0, stop + 1));
    }

    private boolean goesOn(String words) {
        String last = Abbreviations.lastWord(words);
        boolean initial = last.codePointCount(0, last.length()) == 2 && Character.isUpperCase(last.codePointAt(0));
        return initial || abbreviations.end(words);
    }
}
