package org.streetwise.print.docx;

import org.streetwise.source.Language;

/// Languages as Word names them: its dictionaries and hyphenation belong to a language of a region.
final class WordLanguage {
    private WordLanguage() {}

    /// The tag with the usual region where it has none.
    static String tag(Language language) {
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

    /// Whether the language is written from right to left.
    static boolean rightToLeft(Language language) {
        return switch (language.primary()) {
            case "ar", "he", "fa", "ur", "yi", "ps", "ckb" -> true;
            default -> false;
        };
    }
}
