package org.streetwise.print.docx.text;

/// A label that stands in the text, such as `Les 7` or `Tabel 1`: its word and its number. Only the number is
/// bookmarked, so that a reference in running text can have the word in small letters and still follow the number.
///
/// @param word with the space behind it; empty where there is only a number
record Label(String word, String number) {
    static Label of(String label) {
        int space = Math.max(label.lastIndexOf(' '), label.lastIndexOf('\u00A0'));
        return new Label(label.substring(0, space + 1), label.substring(space + 1));
    }
}
