package org.streetwise.print.pdf;

import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfString;

/// Makes text strings (ISO 32000-1, 7.9.2.2).
final class TextString {
    private TextString() {}

    /// A text for people to read or hear: ASCII as it is, anything else as UTF-16BE with a byte order mark. OpenPDF
    /// would prefer PDFDocEncoding, which lacks a character at some codes, such as that of the soft hyphen.
    static PdfString of(String text) {
        if (text.chars().allMatch(c -> ' ' <= c && c <= '~')) {
            return new PdfString(text);
        }
        return new PdfString(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
    }
}
