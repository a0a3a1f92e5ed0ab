package org.streetwise.print.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.streetwise.print.layout.PageNumber;
import org.streetwise.print.layout.Pagination;
import org.streetwise.tell.document.Metadata;

/// The file around the pages: its properties, its catalog, what makes it PDF/UA-1 and PDF/A-2a.
final class PdfFile {
    private static final String CREATOR = "streetwise";
    /// Of 0 to 9. It takes six tenths of the time of the usual 6, and the file is a hundredth larger.
    private static final int COMPRESSION = 5;
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Document document;
    private final PdfWriter writer;
    private final MessageDigest digest;
    private final Metadata metadata;
    private final Instant timestamp;
    private boolean begun;

    private PdfFile(Document document, PdfWriter writer, MessageDigest digest, Metadata metadata, Instant timestamp) {
        this.document = document;
        this.writer = writer;
        this.digest = digest;
        this.metadata = metadata;
        this.timestamp = timestamp;
    }

    /// Begins a file; closing it leaves the stream open.
    static PdfFile open(OutputStream out, Metadata metadata, Instant timestamp) throws IOException {
        MessageDigest digest = sha256();
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, new DigestOutputStream(out, digest));
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setCompressionLevel(COMPRESSION);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        PdfFile file = new PdfFile(document, writer, digest, metadata, timestamp);
        file.describe();
        document.open();
        file.outputIntent();
        return file;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    PdfWriter writer() {
        return writer;
    }

    /// Begins the next page.
    void beginPage(double width, double height) {
        document.setPageSize(new Rectangle((float) width, (float) height));
        if (begun) {
            document.newPage();
        } else {
            // The library makes the first page when the document opens, in the size of then.
            writer.setPageEmpty(true);
            document.newPage();
        }
        begun = true;
        writer.setPageEmpty(false);
    }

    /// Ends the page.
    ///
    /// @param structParents the key of the page's marks in the parent tree
    void endPage(int structParents) {
        writer.setTabs(new TabsAndParents(structParents));
    }

    /// Closes the file.
    void close(PdfIndirectReference structure, Pagination pagination, Outline outline) throws IOException {
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(metadata.language().tag()));
        PdfDictionary marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.MARKINFO, marked);
        catalog.put(PdfName.STRUCTTREEROOT, structure);
        catalog.put(PdfName.PAGELABELS, pageLabels(pagination.starts()));
        outline.write(writer).ifPresent(root -> catalog.put(PdfName.OUTLINES, root));
        writer.getInfo().put(PdfName.FILEID, fileId());
        document.close();
    }

    private void describe() {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, TaggedContent.text(metadata.title()));
        metadata.subtitle().ifPresent(subtitle -> info.put(PdfName.SUBJECT, TaggedContent.text(subtitle)));
        put(info, PdfName.AUTHOR, String.join("; ", metadata.authors()));
        put(info, PdfName.KEYWORDS, String.join(", ", metadata.keywords()));
        info.put(PdfName.CREATOR, new PdfString(CREATOR));
        String producer = Document.getVersion();
        info.put(PdfName.PRODUCER, new PdfString(producer));
        info.put(PdfName.CREATIONDATE, new PdfString(DATE.format(timestamp)));
        info.put(PdfName.MODDATE, new PdfString(DATE.format(timestamp)));
        byte[] packet = Xmp.packet(metadata, timestamp, CREATOR, producer);
        writer.setXmpMetadata(packet);
        digest.update(packet);
    }

    private static void put(PdfDictionary info, PdfName name, String value) {
        if (!value.isEmpty()) {
            info.put(name, TaggedContent.text(value));
        }
    }

    /// The colours are sRGB (ISO 19005-2, 6.2.3).
    private void outputIntent() throws IOException {
        ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        // The library makes a PDF/A output intent of this condition only.
        writer.setOutputIntents(SRGB, "PDFA/1", "http://www.color.org", SRGB, profile);
        PdfArray intents = (PdfArray) writer.getExtraCatalog().get(PdfName.OUTPUTINTENTS);
        ((PdfDictionary) intents.getPdfObject(0)).put(PdfName.OUTPUTCONDITION, new PdfString(SRGB));
    }

    private static PdfDictionary pageLabels(List<Pagination.Start> starts) {
        PdfArray numbers = new PdfArray();
        for (Pagination.Start start : starts) {
            PdfDictionary label = new PdfDictionary();
            switch (start.number().style()) {
                case NONE -> {}
                case ROMAN -> label.put(PdfName.S, new PdfName("r"));
                case ARABIC -> label.put(PdfName.S, PdfName.D);
            }
            if (start.number().style() != PageNumber.Style.NONE
                    && start.number().number() != 1) {
                label.put(PdfName.ST, new PdfNumber(start.number().number()));
            }
            numbers.add(new PdfNumber(start.page()));
            numbers.add(label);
        }
        PdfDictionary labels = new PdfDictionary();
        labels.put(PdfName.NUMS, numbers);
        return labels;
    }

    /// Tells this file from others by what is written of it so far and what it says of itself (ISO 32000-1, 14.4), so
    /// that the same publication has the same bytes.
    private PdfObject fileId() {
        byte[] id = Arrays.copyOf(digest.digest(), 16);
        return PdfEncryption.createInfoId(id, id);
    }

    /// Tab order by structure (ISO 14289-1, 7.18.3), and with it the page's key in the parent tree: the library has a
    /// setter for the one entry of a page dictionary, but writes the other only for structure trees that it keeps in
    /// memory itself.
    private static final class TabsAndParents extends PdfName {
        TabsAndParents(int structParents) {
            super("S");
            bytes = ("/S/StructParents " + structParents).getBytes(StandardCharsets.US_ASCII);
        }
    }
}
