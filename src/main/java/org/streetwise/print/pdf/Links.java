package org.streetwise.print.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfRectangle;
import org.streetwise.print.layout.box.Kind;

/// Writes the links of pages as annotations (ISO 32000-1, 12.5.6.5).
record Links(ObjectFile file, StructureTree structure, Destinations destinations) {
    /// Writes a link and returns the reference to its annotation.
    ///
    /// @param page the page that it is on
    PdfIndirectReference write(LinkArea area, PdfIndirectReference page) throws IOException {
        Kind.Link link = (Kind.Link) area.link().kind();
        PdfIndirectReference reference = file.getPdfIndirectReference();
        PdfDictionary annotation = new PdfDictionary(PdfName.ANNOT);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(
                PdfName.RECT,
                new PdfRectangle((float) area.left(), (float) area.bottom(), (float) area.right(), (float) area.top()));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
        annotation.put(PdfName.P, page);
        annotation.put(PdfName.CONTENTS, TextString.of(link.description()));
        switch (link.destination()) {
            case Kind.Destination.Address(String uri) -> annotation.put(PdfName.A, new PdfAction(sevenBit(uri)));
            case Kind.Destination.Place(var target) ->
                destinations.of(target).ifPresent(place -> annotation.put(PdfName.DEST, place));
        }
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(structure.annotate(area.link(), page, reference)));
        file.addToBody(annotation, reference);
        return reference;
    }

    /// The address in characters that a link may have (ISO 32000-1, 12.6.4.7). Others become percent-encoded UTF-8 (RFC
    /// 3987, 3.1).
    private static String sevenBit(String address) {
        StringBuilder seven = new StringBuilder(address.length());
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            if (octet < 0) {
                seven.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            } else {
                seven.append((char) octet);
            }
        }
        return seven.toString();
    }
}
