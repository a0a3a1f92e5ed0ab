package org.streetwise.tell.typography;

/// Turns hyphens into dashes and three dots into an ellipsis. Dutch and British print use an en dash with spaces
/// between parts of a sentence, and without spaces between numbers.
record Dashes(LineCharacters line, Token token) {
    private static final int DOTS = 3;
    private static final int MOST_HYPHENS = 3;

    /// Handles a hyphen: the first of several, or one between numbers.
    void hyphen(int i, LineCharacters.Stretch stretch) {
        if (line.at(i - 1) == '-') {
            return;
        }
        int end = i + 1;
        while (line.at(end) == '-') {
            end++;
        }
        boolean between = CharacterRoles.isSpace(line.at(i - 1)) && CharacterRoles.isSpace(line.at(end));
        boolean edge = i == 0 || end == line.length();
        boolean whole = end <= stretch.end() && end - i <= MOST_HYPHENS;
        if (between && whole && (!edge || end - i > 1)) {
            line.print(i, end, CharacterRoles.EN_DASH);
            if (i > 1 && line.at(i - 1) == ' ' && stretch.start() < i && !CharacterRoles.isSpace(line.at(i - 2))) {
                line.print(i - 1, CharacterRoles.NO_BREAK_SPACE);
            }
        } else if (!between && whole && end - i <= 2 && stretch.authored() && isRange(i, end)) {
            line.print(i, end, CharacterRoles.EN_DASH);
        }
    }

    private boolean isRange(int i, int end) {
        return end - i == 1
                && CharacterRoles.isDigit(line.at(i - 1))
                && CharacterRoles.isDigit(line.at(end))
                && token.isInRange(i);
    }

    /// Handles a dot: the first of three.
    void dot(int i, LineCharacters.Stretch stretch) {
        int end = i + DOTS;
        if (end <= stretch.end() && line.isRun('.', i, end) && !token.isAddress(i)) {
            line.print(i, end, CharacterRoles.ELLIPSIS);
        }
    }
}
