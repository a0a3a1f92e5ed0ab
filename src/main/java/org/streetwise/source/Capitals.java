package org.streetwise.source;

/// Changes the first letter of a text to upper or lower case by the rules of a language.
public final class Capitals {
    private static final String DUTCH = "nl";
    private static final String GERMAN = "de";

    private Capitals() {}

    /// A label with a small first letter, for use within a sentence: `Energietransitie` becomes `energietransitie`.
    /// Abbreviations such as `VvE` and `A-status` stay as they are, and so do German nouns. In Dutch, `IJ` counts as
    /// one letter.
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

    /// A text with a capital first letter. Dutch capitalises `IJ` as one letter, and a word such as `één` keeps one
    /// accent: `Eén`, `IJburg`.
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
