package org.streetwise.print.docx.part;

import org.streetwise.source.Language;

/// Language tags as Word uses them. Word's dictionaries and hyphenation belong to a language in a region.
public final class WordLanguage {
    private WordLanguage() {}

    /// The language's tag, with its usual region where it names none.
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

    /// The prefix that sets the language of a number format ([MS-LCID]). It is empty where we know no code; programs
    /// then write numbers as on their user's machine.
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
