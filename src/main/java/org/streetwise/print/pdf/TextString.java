package org.streetwise.print.pdf;

import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfString;

/// Makes text strings (ISO 32000-1, 7.9.2.2).
final class TextString {
    private TextString() {}

    /// A text for people to read or hear: in UTF-16BE after its mark, unless all of it is in ASCII. PDFDocEncoding,
    /// which OpenPDF prefers, has no character at some codes, the soft hyphen's among them.
    static PdfString of(String text) {
        if (text.chars().allMatch(c -> ' ' <= c && c <= '~')) {
            return new PdfString(text);
        }
        return new PdfString(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
    }
}
