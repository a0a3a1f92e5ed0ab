package org.streetwise.tell.typography;

/// Applies all rules to the characters of a line in one pass.
final class Rules {
    private final LineCharacters line;
    private final Token token;
    private final Quotes quotes;
    private final Dashes dashes;
    private final NoBreakSpaces joints;

    Rules(LineCharacters line) {
        this.line = line;
        this.token = new Token(line);
        this.quotes = new Quotes(line);
        this.dashes = new Dashes(line, token);
        this.joints = new NoBreakSpaces(line);
    }

    void apply() {
        token.begin();
        quotes.begin();
        for (int i = 0; i < line.stretches(); i++) {
            apply(line.stretch(i));
        }
    }

    private void apply(LineCharacters.Stretch stretch) {
        boolean curled = stretch.free() && stretch.conventions().curled();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            char c = line.at(i);
            switch (c) {
                case '\'', '"' -> {
                    if (curled && !token.isAddress(i)) {
                        quotes.mark(i);
                    }
                }
                case '-' -> {
                    if (curled) {
                        dashes.hyphen(i, stretch);
                    }
                }
                case '.' -> {
                    if (curled) {
                        dashes.dot(i, stretch);
                    }
                }
                case ' ' -> {
                    if (stretch.free()) {
                        joints.space(i, stretch.conventions());
                    }
                }
                default -> {}
            }
            if (!CharacterRoles.isQuote(c)) {
                quotes.pass(c);
            }
        }
    }
}
