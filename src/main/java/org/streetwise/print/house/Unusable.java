package org.streetwise.print.house;

/// Why nothing can be taken from a file.
final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    private final String fact;
    private final String hint;

    /// @param fact the rest of a sentence about the file: `is damaged`
    /// @param hint the way out
    Unusable(String fact, String hint) {
        super(fact);
        this.fact = fact;
        this.hint = hint;
    }

    static Unusable damaged(String what) {
        return new Unusable("is damaged: " + what, "open it in Word and save it anew");
    }

    String fact() {
        return fact;
    }

    String hint() {
        return hint;
    }
}
