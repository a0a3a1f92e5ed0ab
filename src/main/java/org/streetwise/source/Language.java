package org.streetwise.source;

import java.util.Locale;

/// A language of a text, as a BCP 47 tag (RFC 5646): `nl`, `en`, `nl-NL`.
public record Language(String tag) {
    /// Dutch, the language of a programme that names none.
    public static final Language DUTCH = new Language("nl");
    /// English.
    public static final Language ENGLISH = new Language("en");

    /// The length that every program can be expected to accept (RFC 5646, section 4.4.1).
    private static final int LONGEST = 35;

    public Language {
        if (!isWellFormed(tag)) {
            throw new IllegalArgumentException("no language tag: " + tag);
        }
        // Case carries no meaning in a tag (RFC 5646, section 2.1.1).
        tag = Locale.forLanguageTag(tag).toLanguageTag();
    }

    /// Whether a tag is well-formed, so that a `Language` can be made from it.
    public static boolean isWellFormed(String tag) {
        return !tag.isEmpty()
                && tag.length() <= LONGEST
                && new Locale.Builder()
                        .setLanguageTag(safe(tag))
                        .build()
                        .toLanguageTag()
                        .equalsIgnoreCase(tag);
    }

    private static String safe(String tag) {
        return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? tag : "und";
    }

    /// The language without region or script: `nl-BE` gives `nl`.
    public String primary() {
        int dash = tag.indexOf('-');
        return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    }

    /// The JDK's locale, for dates and for sorting.
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
