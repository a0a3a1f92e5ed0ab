package org.streetwise.print.docx.part;

import org.streetwise.source.Language;

/// Languages as Word names them: its dictionaries and hyphenation belong to a language of a region.
public final class WordLanguage {
    private WordLanguage() {}

    /// The tag with the usual region where it has none.
    public static String tag(Language language) {
        if (language.tag().indexOf('-') >= 0) {
            return language.tag();
        }
        return switch (language.primary()) {
            case "nl" -> "nl-NL";
            case "en" -> "en-GB";
            case "fy" -> "fy-NL";
            case "de" -> "de-DE";
            case "fr" -> "fr-FR";
            case "es" -> "es-ES";
            case "it" -> "it-IT";
            case "pt" -> "pt-PT";
            case "pl" -> "pl-PL";
            case "ro" -> "ro-RO";
            case "bg" -> "bg-BG";
            case "el" -> "el-GR";
            case "tr" -> "tr-TR";
            case "uk" -> "uk-UA";
            case "ru" -> "ru-RU";
            case "ar" -> "ar-SA";
            case "he" -> "he-IL";
            case "fa" -> "fa-IR";
            default -> language.tag();
        };
    }

    /// What a number format says of the language that it writes numbers in ([MS-LCID]); nothing where we know none, and
    /// programs write numbers as their user does.
    public static String inNumberFormat(Language language) {
        return switch (language.primary()) {
            case "nl" -> "[$-413]";
            case "en" -> "[$-809]";
            case "de" -> "[$-407]";
            case "fr" -> "[$-40C]";
            default -> "";
        };
    }

    /// Whether the language is written from right to left.
    public static boolean rightToLeft(Language language) {
        return switch (language.primary()) {
            case "ar", "he", "fa", "ur", "yi", "ps", "ckb" -> true;
            default -> false;
        };
    }
}
