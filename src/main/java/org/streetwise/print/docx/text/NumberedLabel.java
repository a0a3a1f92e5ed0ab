package org.streetwise.print.docx.text;

/// A label in the text, such as `Les 7` or `Tabel 1`. Only the number has a bookmark, so that a reference can write the
/// word in lower case and still follow the number.
///
/// @param word with the space behind it; empty if there is only a number
record NumberedLabel(String word, String number) {
    static NumberedLabel of(String label) {
        int space = Math.max(label.lastIndexOf(' '), label.lastIndexOf('\u00A0'));
        return new NumberedLabel(label.substring(0, space + 1), label.substring(space + 1));
    }
}
