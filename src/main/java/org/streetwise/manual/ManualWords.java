package org.streetwise.manual;

import java.util.BitSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of one line of a page, and which of them stand out. A link is reduced to its words.
///
/// @param plain without the stars of `**strong**`
/// @param strong which characters of `plain` stood between such stars
record ManualWords(String plain, BitSet strong) {
    private static final String MARK = "**";
    private static final Pattern LINK = Pattern.compile("\\[([^\\]`]+)]\\([^)]*\\)");

    /// Reads a line. Stars within code are literal.
    static ManualWords of(String marked) {
        StringBuilder plain = new StringBuilder();
        BitSet strong = new BitSet();
        boolean isCode = false;
        boolean isStrong = false;
        Matcher link = LINK.matcher(marked);
        int i = 0;
        while (i < marked.length()) {
            char sign = marked.charAt(i);
            isCode ^= sign == '`';
            if (!isCode && marked.startsWith(MARK, i)) {
                isStrong = !isStrong;
                i += MARK.length();
            } else if (!isCode && link.region(i, marked.length()).lookingAt()) {
                plain.append(link.group(1));
                i = link.end();
            } else {
                strong.set(plain.length(), isStrong);
                plain.append(sign);
                i++;
            }
        }
        return new ManualWords(plain.toString(), strong);
    }

    /// Breaks the words into lines between spaces.
    ///
    /// @param columns how wide a line may be
    /// @param lead what stands before the first line
    /// @param indent what stands before the other lines
    String wrapped(int columns, String lead, String indent, UnaryOperator<String> paint) {
        StringBuilder text = new StringBuilder(lead);
        int column = lead.length();
        int start = 0;
        while (start <= plain.length()) {
            int space = plain.indexOf(' ', start);
            int end = space < 0 ? plain.length() : space;
            int width = plain.codePointCount(start, end);
            if (start > 0 && column + 1 + width > columns) {
                text.append('\n').append(indent);
                column = indent.length();
            } else if (start > 0) {
                text.append(' ');
                column++;
            }
            painted(start, end, paint, text);
            column += width;
            start = end + 1;
        }
        return text.append('\n').toString();
    }

    private void painted(int from, int to, UnaryOperator<String> paint, StringBuilder text) {
        int start = from;
        while (start < to) {
            boolean stands = strong.get(start);
            int end = Math.min(to, stands ? strong.nextClearBit(start) : next(start));
            String part = plain.substring(start, end);
            text.append(stands ? paint.apply(part) : part);
            start = end;
        }
    }

    private int next(int start) {
        int set = strong.nextSetBit(start);
        return set < 0 ? plain.length() : set;
    }
}
