package org.streetwise.tell.typography;

import java.util.Locale;
import java.util.Set;

/// Puts no-break spaces where a line must not end: `€ 75`, `les 7`, `5 km`, `1 januari`, `J. de Vries`, and before a
/// dash. Authors type a plain space there.
record NoBreakSpaces(LineCharacters line) {
    private static final Set<String> PREFIXES = Set.of("van", "de", "den", "der", "ter", "ten", "te", "von");
    /// Longer than any word in the lists.
    private static final int LONGEST = 12;

    /// Handles a plain space.
    void space(int i, Conventions conventions) {
        char before = line.at(i - 1);
        char behind = line.at(i + 1);
        boolean joins;
        if (CharacterRoles.isDigit(behind)) {
            joins = Character.getType(before) == Character.CURRENCY_SYMBOL || isCounted(i, conventions);
        } else if (CharacterRoles.isDigit(before)) {
            joins = behind == '%' || behind == '‰' || behind == '°' || isUnit(i, conventions);
        } else if (Character.isUpperCase(behind)) {
            joins = isInitial(i)
                    || conventions.titles().contains(wordBefore(i))
                    || !CharacterRoles.isWord(line.at(i + 2)) && isCounted(i, conventions);
        } else if (before == '.') {
            joins = isInitial(i) && PREFIXES.contains(wordBehind(i));
        } else {
            joins = (behind == '–' || behind == '—')
                    && CharacterRoles.isSpace(line.at(i + 2))
                    && !CharacterRoles.isSpace(before)
                    && i > 0;
        }
        if (joins) {
            line.print(i, CharacterRoles.NO_BREAK_SPACE);
        }
    }

    private boolean isCounted(int i, Conventions conventions) {
        String word = wordBefore(i);
        return !word.isEmpty() && conventions.counted().contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isUnit(int i, Conventions conventions) {
        return Character.isLetter(line.at(i + 1)) && conventions.units().contains(wordBehind(i));
    }

    /// Whether a space follows an initial, as in `J. Vos` or `J.P. de Vos`.
    private boolean isInitial(int i) {
        return line.at(i - 1) == '.' && Character.isUpperCase(line.at(i - 2)) && !CharacterRoles.isWord(line.at(i - 3));
    }

    private String wordBefore(int i) {
        int start = i;
        while (i - start < LONGEST && (CharacterRoles.isWord(line.at(start - 1)) || line.at(start - 1) == '.')) {
            start--;
        }
        return line.text(start, i);
    }

    private String wordBehind(int i) {
        int end = i + 1;
        while (end - i <= LONGEST && CharacterRoles.isWord(line.at(end))) {
            end++;
        }
        return line.text(i + 1, end);
    }
}
