package org.streetwise.tell.typography;

import java.util.Locale;
import java.util.Set;

/// Recognises words and years whose beginning is left out, which have an apostrophe: `'s avonds`, `'90`. A year looks
/// like the first number of a quotation (`'70/30'`, `'50 procent'`); a closing mark shows which it is.
final class Shortened {
    /// What is left of Dutch and English words without their beginnings: `'s avonds`, `'t Hof`, `'tis`.
    private static final Set<String> WORDS =
            Set.of("s", "t", "n", "k", "m", "r", "ie", "ns", "em", "tis", "twas", "til", "cause");

    /// Words that stand before years: `de jaren '90`.
    private static final Set<String> BEFORE_YEARS = Set.of(
            "jaren", "en", "and", "in", "sinds", "uit", "van", "tot", "vanaf", "na", "voor", "rond", "eind", "begin",
            "the", "since", "of", "from", "to", "until", "by", "after", "before", "around", "late", "early");

    private static final int LONGEST = 5;
    private static final int LONGEST_BEFORE = 6;
    private static final int LONGEST_BEHIND = 40;

    private final LineCharacters line;
    /// The index up to which the line has been searched for spaces. `lastSpace` is the last one found.
    private int searched;

    private int lastSpace;

    Shortened(LineCharacters line) {
        this.line = line;
    }

    void begin() {
        searched = 0;
        lastSpace = -1;
    }

    /// Whether a mark stands before a shortened word or decade: `'s`, `'60's`. It does not in `'s'`, a letter in
    /// quotation marks.
    boolean isWord(int i) {
        int end = end(i);
        if (isYear(i) && line.at(end) == '\'' && !isQuoted(i)) {
            return true;
        }
        String word = line.text(i + 1, end);
        return WORDS.contains(word.toLowerCase(Locale.ROOT)) && (word.equals("n") || !isQuoted(i));
    }

    /// Whether a mark stands before what may be a year: `'90`, `'90s`, `'70/30`. It does not in `'50%` or `'10.000`.
    boolean isYear(int i) {
        int end = end(i);
        int length = end - i - 1;
        boolean year = length >= 2
                && CharacterRoles.isDigit(line.at(i + 1))
                && CharacterRoles.isDigit(line.at(i + 2))
                && (length == 2 || length == 3 && line.at(i + 3) == 's');
        return year && !isNumber(end);
    }

    /// Whether the digits that end here continue as only a number can.
    private boolean isNumber(int end) {
        char next = line.at(end);
        char second = line.at(end + 1);
        return isMeasure(next)
                || CharacterRoles.isSpace(next) && isMeasure(second)
                || (next == '.' || next == ',' || next == ':') && CharacterRoles.isDigit(second);
    }

    private static boolean isMeasure(char c) {
        return c == '%' || c == '‰' || c == '°' || c == '+' || c == '×';
    }

    /// Whether the word after a mark ends at a closing mark.
    boolean isQuoted(int i) {
        int end = end(i);
        return line.at(end) == '\'' && !CharacterRoles.isWord(line.at(end + 1));
    }

    /// Whether no space stands between two marks. Later marks must come in order.
    boolean isInToken(int from, int i) {
        for (; searched < i; searched++) {
            if (CharacterRoles.isSpace(line.at(searched))) {
                lastSpace = searched;
            }
        }
        return lastSpace < from;
    }

    /// Whether a mark before what may be a year is closed by a mark in a later word, so that both are quotation marks.
    /// They are not if the later mark may be a possessive: `in '70 was dit Alex' huis`.
    boolean isQuotation(int from, int i) {
        boolean possessive = "sxz".indexOf(Character.toLowerCase(line.at(i - 1))) >= 0
                && CharacterRoles.isSpace(line.at(i + 1))
                && CharacterRoles.isWord(line.at(i + 2));
        return !possessive || isWordBehind(from, i) || !isBehindYears(from);
    }

    /// Whether only two digits and one word stand between two marks: `'30 plans'`.
    private boolean isWordBehind(int from, int i) {
        int end = from + 4;
        while (end < i && end - from < LONGEST_BEHIND && !CharacterRoles.isSpace(line.at(end))) {
            end++;
        }
        return end == i && CharacterRoles.isSpace(line.at(from + 3));
    }

    /// Whether a mark follows what usually precedes years: `de jaren '90`, `'85-'90`.
    boolean isBehindYears(int i) {
        int end = Math.max(0, i - 1);
        int start = end;
        while (i - start <= LONGEST_BEFORE && CharacterRoles.isWord(line.at(start - 1))) {
            start--;
        }
        char before = line.at(i - 1);
        return before == '-'
                || before == '–'
                || before == '/'
                || BEFORE_YEARS.contains(line.text(start, end).toLowerCase(Locale.ROOT));
    }

    /// Where the word after a mark ends, or an index beyond the longest word in the lists.
    private int end(int i) {
        int end = i + 1;
        while (end <= i + LONGEST && CharacterRoles.isWord(line.at(end))) {
            end++;
        }
        return end;
    }
}
