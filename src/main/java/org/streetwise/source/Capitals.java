package org.streetwise.source;

/// Large and small first letters, as languages have them.
public final class Capitals {
    private static final String DUTCH = "nl";
    private static final String GERMAN = "de";

    private Capitals() {}

    /// A label as a sentence has it, with a small first letter: `Energietransitie` becomes `energietransitie`. `VvE`
    /// and `A-status` stay, and so do the nouns of German. Dutch has IJ as one letter.
    public static String lowered(String label, Language language) {
        if (language.primary().equals(GERMAN)) {
            return label;
        }
        if (language.primary().equals(DUTCH) && label.startsWith("IJ")) {
            return "ij" + label.substring(2);
        }
        int first = label.offsetByCodePoints(0, Math.min(1, label.length()));
        boolean word = first < label.length() && Character.isLowerCase(label.codePointAt(first));
        boolean abbreviation = label.codePoints()
                .skip(1)
                .takeWhile(c -> c != ' ')
                .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        return word && !abbreviation
                ? label.substring(0, first).toLowerCase(language.locale()) + label.substring(first)
                : label;
    }

    /// A text with a large first letter. Dutch writes a long vowel with one accent there, and has IJ as one letter:
    /// `Eén`, `IJburg`.
    ///
    /// @param text not empty
    public static String raised(String text, Language language) {
        if (language.primary().equals(DUTCH)) {
            if (text.startsWith("éé")) {
                return "Eé" + text.substring(2);
            }
            if (text.startsWith("ij")) {
                return "IJ" + text.substring(2);
            }
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(language.locale()) + text.substring(first);
    }
}
