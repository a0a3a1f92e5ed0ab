package org.streetwise.print.layout.line;

import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.layout.line.Opportunities.Kind;
import org.streetwise.source.Language;

/// Finds the places where lines may end.
record OpportunityFinder(
        MeasuredText text, Hyphenation hyphenation, Reach reach, Setting setting, Opportunities found) {
    /// Which places are looked for.
    enum Reach {
        /// Spaces, and signs and hyphens in the text.
        SPACES,
        /// Also syllables, if the paragraph is hyphenated.
        SYLLABLES,
        /// Also any place in a word that is wider than the column.
        ANYWHERE
    }

    private static final double HYPHENATED = 50;
    /// The penalty with only two letters before the hyphen, or in a word that already has a hyphen.
    private static final double HYPHENATED_POORLY = 90;

    private static final double CUT = 500;
    /// The shortest part of a hyphenated compound that is hyphenated itself.
    private static final int COMPOUND_PART = 7;

    /// @param found is cleared, then takes the places
    static void find(MeasuredText text, Hyphenation hyphenation, Reach reach, Setting setting, Opportunities found) {
        found.clear();
        new OpportunityFinder(text, hyphenation, reach, setting, found).run();
    }

    private void run() {
        int length = text.length();
        int token = skipSpaces(0);
        found.startAt(token);
        int end = token;
        while (token < length) {
            if (text.at(token) == Signs.LINE_END) {
                int next = skipSpaces(token + 1);
                found.add(Kind.FORCED, end, next, 0, 0);
                end = next;
                token = next;
                continue;
            }
            end = endOfToken(token);
            token(token, end);
            int next = skipSpaces(end);
            if (next > end && next < length && text.at(next) != Signs.LINE_END) {
                betweenTokens(token, end, next);
            }
            token = next;
        }
        boolean ended = found.count() > 0 && found.next(found.count() - 1) == length;
        if (found.first() < length && !ended) {
            found.add(Kind.FORCED, end, length, 0, 0);
        }
    }

    private void betweenTokens(int token, int end, int next) {
        double penalty = penaltyOfSpace(token, end, next);
        if (penalty < TokenRules.NEVER) {
            found.add(Kind.SPACE, end, next, penalty, 0);
        } else if (reach == Reach.ANYWHERE) {
            found.add(Kind.ANYWHERE, end, next, CUT, 0);
        }
    }

    private double penaltyOfSpace(int token, int end, int next) {
        return switch (setting.measure().breaking()) {
            case TOTAL_FIT -> TokenRules.penaltyOfSpace(text, token, end, next);
            case FIRST_FIT -> WordRules.mayEndAtSpace(text.at(end - 1), text.at(next)) ? 0 : TokenRules.NEVER;
        };
    }

    private double penaltyWithin(int from, int i, int to, boolean address) {
        return switch (setting.measure().breaking()) {
            case TOTAL_FIT ->
                address ? TokenRules.penaltyInAddress(text, from, i, to) : TokenRules.penaltyInToken(text, from, i, to);
            case FIRST_FIT -> WordRules.mayEndWithin(text, from, i) ? 0 : TokenRules.NEVER;
        };
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < text.length() && text.at(i) == Signs.SPACE) {
            i++;
        }
        return i;
    }

    private int endOfToken(int from) {
        int i = from;
        while (i < text.length() && text.at(i) != Signs.SPACE && text.at(i) != Signs.LINE_END) {
            i++;
        }
        return i;
    }

    /// Finds places within a token, the characters between two spaces.
    private void token(int from, int to) {
        boolean cut = reach == Reach.ANYWHERE && text.width(from, to) > setting.narrowest();
        boolean address = TokenRules.isAddress(text, from, to);
        boolean compound = false;
        int i = from;
        while (i < to) {
            int word = address ? i : endOfWord(i, to);
            if (word > i + 1) {
                word(i, word, compound || word < to && Signs.isHyphen(text.at(word)), cut);
                i = word;
            } else {
                i++;
            }
            if (i >= to) {
                return;
            }
            compound |= Signs.isHyphen(text.at(i - 1));
            between(from, i, to, address, cut);
        }
    }

    private void between(int from, int i, int to, boolean address, boolean cut) {
        if (Signs.isAttached(text.at(i))) {
            return;
        }
        if (text.at(i - 1) == Signs.SOFT_HYPHEN && i - 1 > from) {
            addHyphen(i - 1, i, HYPHENATED, cut);
            return;
        }
        double penalty = penaltyWithin(from, i, to, address);
        if (penalty < TokenRules.NEVER) {
            found.add(Signs.isHyphen(text.at(i - 1)) && !address ? Kind.HYPHEN : Kind.SIGNS, i, i, penalty, 0);
        } else if (cut) {
            found.add(Kind.ANYWHERE, i, i, CUT, 0);
        }
    }

    /// The end of a word: letters of one language, with apostrophes and soft hyphens between them.
    private int endOfWord(int from, int to) {
        if (!isLetter(from)) {
            return from;
        }
        int piece = text.pieceNumber(from);
        Language language = text.piece(from).language();
        int i = from;
        while (i < to && isWord(i, to)) {
            if (text.pieceNumber(i) != piece) {
                piece = text.pieceNumber(i);
                if (!text.piece(i).language().equals(language)) {
                    return i;
                }
            }
            i++;
        }
        return i;
    }

    private boolean isWord(int i, int to) {
        char c = text.at(i);
        boolean joined = Signs.isApostrophe(c) && i + 1 < to && isLetter(i + 1);
        return isLetter(i) || joined || c == Signs.SOFT_HYPHEN && i + 1 < to && isLetter(i + 1);
    }

    private boolean isLetter(int i) {
        return text.isDrawn(i) && Character.isLetter(text.at(i));
    }

    /// Finds places in a word: its soft hyphens if it has any, otherwise its syllables.
    private void word(int from, int to, boolean compound, boolean cut) {
        int last = softHyphens(from, to, cut);
        boolean parted = setting.measure().hyphenated() && reach != Reach.SPACES;
        if (last == from && parted && (!compound || to - from >= COMPOUND_PART)) {
            for (int place :
                    hyphenation.breaks(text.word(from, to), text.piece(from).language())) {
                cut(last, from + place, cut);
                double penalty = compound || place <= 2 ? HYPHENATED_POORLY : HYPHENATED;
                addHyphen(from + place, from + place, penalty, cut);
                last = from + place;
            }
        }
        cut(last, to, cut);
    }

    /// Adds the soft hyphens of a word, and returns the index behind the last one, or the word's start if it has none.
    private int softHyphens(int from, int to, boolean cut) {
        int last = from;
        for (int i = from + 1; i < to; i++) {
            if (text.at(i) == Signs.SOFT_HYPHEN) {
                cut(last, i, cut);
                addHyphen(i, i + 1, HYPHENATED, cut);
                last = i + 1;
            }
        }
        return last;
    }

    /// Adds every place between two others, if the word must be cut.
    private void cut(int from, int to, boolean cut) {
        for (int i = from + 1; cut && i < to; i++) {
            if (!Signs.isAttached(text.at(i))) {
                found.add(Kind.ANYWHERE, i, i, CUT, 0);
            }
        }
    }

    private void addHyphen(int end, int next, double penalty, boolean cut) {
        found.add(Kind.ADDED_HYPHEN, end, next, penalty, text.hyphenWidth(end - 1));
        if (cut) {
            // the hyphen itself may not fit
            found.add(Kind.ANYWHERE, end, next, CUT, 0);
        }
    }
}
