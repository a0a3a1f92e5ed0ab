package org.streetwise.know.lint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// A text as names are looked for in it: without soft hyphens and other marks that nobody sees, without accents, and in
/// an address without percent-encoding (RFC 3986, 2.1). It knows where each of its characters stands in the text.
final class FoldedText {
    private final StringBuilder folded = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private FoldedText(int length) {
        starts = new int[length];
        ends = new int[length];
    }

    /// @param isAddress whether the text is an address or a path
    static FoldedText of(String text, boolean isAddress) {
        FoldedText folded = new FoldedText(text.length());
        for (int at = 0; at < text.length(); ) {
            int end = isAddress && text.charAt(at) == '%' ? folded.decode(text, at) : at;
            if (end == at) {
                end = at + Character.charCount(text.codePointAt(at));
                folded.add(text.substring(at, end), at, end);
            }
            at = end;
        }
        return folded;
    }

    /// Adds the characters that some bytes in a row encode.
    ///
    /// @return where they end in the text; where they begin if they encode nothing
    private int decode(String text, int at) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int end = at;
        while (end + 2 < text.length() && text.charAt(end) == '%') {
            int high = Character.digit(text.charAt(end + 1), 16);
            int low = Character.digit(text.charAt(end + 2), 16);
            if (high < 0 || low < 0) {
                break;
            }
            bytes.write(high << 4 | low);
            end += 3;
        }
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            add(decoded, at, end);
            return end;
        } catch (CharacterCodingException e) {
            return at;
        }
    }

    private void add(String characters, int start, int end) {
        String plain = characters.chars().allMatch(c -> c < 0x80)
                ? characters
                : Normalizer.normalize(characters, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int type = Character.getType(c);
            if (type != Character.FORMAT && type != Character.NON_SPACING_MARK) {
                if (folded.length() == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * starts.length + 8);
                    ends = Arrays.copyOf(ends, starts.length);
                }
                starts[folded.length()] = start;
                ends[folded.length()] = end;
                folded.append(c);
            }
        }
    }

    String text() {
        return folded.toString();
    }

    /// Where a character begins in the text.
    int start(int index) {
        return starts[index];
    }

    /// Where a character ends in the text.
    int end(int index) {
        return ends[index];
    }
}
