package org.streetwise.print.pdf;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.streetwise.print.layout.Pagination;
import org.streetwise.print.layout.box.PageNumber;
import org.streetwise.tell.document.Metadata;

/// The file around the pages: its properties, its catalog, and what PDF/UA-1 and PDF/A-2a require.
record PdfFile(ObjectFile file, Metadata metadata, Instant timestamp) {
    private static final String PROGRAM = "streetwise";
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// Ends the file.
    ///
    /// @param structure the structure tree's root
    /// @param starts the pages at which numbers start anew
    void close(PdfIndirectReference structure, List<Pagination.Start> starts) throws IOException {
        PdfDictionary catalog = file.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(metadata.language().tag()));
        PdfDictionary marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.MARKINFO, marked);
        catalog.put(PdfName.STRUCTTREEROOT, structure);
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent()));
        file.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
        file.setPageLabels(pageLabels(starts));
        file.setXmpMetadata(Xmp.packet(metadata, timestamp, PROGRAM));
        information();
        file.end();
    }

    private void information() {
        PdfDictionary info = file.getInfo();
        put(info, PdfName.TITLE, metadata.title());
        metadata.subtitle().ifPresent(subtitle -> put(info, PdfName.SUBJECT, subtitle));
        put(info, PdfName.AUTHOR, String.join("; ", metadata.authors()));
        put(info, PdfName.KEYWORDS, String.join(", ", metadata.keywords()));
        put(info, PdfName.CREATOR, PROGRAM);
        put(info, PdfName.PRODUCER, PROGRAM);
        PdfString date = new PdfString(DATE.format(timestamp));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
    }

    private static void put(PdfDictionary info, PdfName name, String value) {
        if (!value.isEmpty()) {
            info.put(name, TextString.of(value));
        }
    }

    /// Declares that the colours are sRGB (ISO 19005-2, 6.2.3).
    private PdfDictionary outputIntent() throws IOException {
        PdfStream profile = ObjectFile.deflated(Deflated.of(SrgbProfile.bytes()));
        profile.put(PdfName.N, new PdfNumber(3));
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(SRGB));
        intent.put(PdfName.INFO, new PdfString(SRGB));
        intent.put(PdfName.REGISTRYNAME, new PdfString("http://www.color.org"));
        intent.put(PdfName.DESTOUTPUTPROFILE, file.addToBody(profile).getIndirectReference());
        return intent;
    }

    /// The page numbers that readers show (ISO 32000-1, 12.4.2).
    private static PdfPageLabels pageLabels(List<Pagination.Start> starts) {
        PdfPageLabels labels = new PdfPageLabels();
        for (Pagination.Start start : starts) {
            PageNumber number = start.number();
            int style = switch (number.style()) {
                case NONE -> PdfPageLabels.EMPTY;
                case ROMAN -> PdfPageLabels.LOWERCASE_ROMAN_NUMERALS;
                case ARABIC -> PdfPageLabels.DECIMAL_ARABIC_NUMERALS;
            };
            int first = number.style() == PageNumber.Style.NONE ? 1 : number.number();
            labels.addPageLabel(start.page() + 1, style, null, first);
        }
        return labels;
    }
}
