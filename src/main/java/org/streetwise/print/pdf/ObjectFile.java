package org.streetwise.print.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;
import org.streetwise.print.font.Typeface;

/// The PDF file, written by OpenPDF: its writer numbers the objects, collects small ones in compressed streams, records
/// their offsets and builds the page tree (ISO 32000-1, 7.5 and 7.7.3). This class changes two things. Pages bring
/// contents that another thread has compressed, and the same publication gives the same bytes.
///
/// Not thread-safe: one thread writes the whole file.
final class ObjectFile extends PdfWriter {
    private final Checksum sum;
    private final Checksum otherSum;
    private final EmbeddedFonts fonts = new EmbeddedFonts();
    private final UsedCharacters used = new UsedCharacters();
    private Optional<NewPage> page = Optional.empty();

    /// A page that OpenPDF is about to ask for.
    private record NewPage(PdfDictionary entries, PaintedPage painted) {}

    private ObjectFile(PdfDocument pdf, OutputStream out, Checksum sum, Checksum otherSum) {
        super(pdf, new CheckedOutputStream(new CheckedOutputStream(out, sum), otherSum));
        this.sum = sum;
        this.otherSum = otherSum;
    }

    /// Begins a file.
    ///
    /// @param out stays open
    static ObjectFile begin(OutputStream out) throws IOException {
        PdfDocument pdf = new PdfDocument();
        ObjectFile file = new ObjectFile(pdf, out, new CRC32(), new CRC32C());
        file.setPdfVersion(VERSION_1_7);
        file.setFullCompression();
        file.setCompressionLevel(Deflated.LEVEL);
        file.setCloseStream(false);
        // readers tab from link to link in the order of the structure (ISO 14289-1, 7.18.3)
        file.setTabs(PdfName.S);
        file.guarded(() -> {
            pdf.addWriter(file);
            pdf.setPageSize(PageSize.A4);
            pdf.setMargins(0, 0, 0, 0);
            pdf.open();
        });
        return file;
    }

    /// The reference to a page, also of one that is not written yet.
    ///
    /// @param index from 0
    PdfIndirectReference page(int index) {
        return getPageReference(index + 1);
    }

    /// Writes the next page.
    ///
    /// @param entries the entries of its dictionary, without the parent and the contents; the fonts are added to its
    ///     resources here
    void addPage(PdfDictionary entries, PaintedPage painted) throws IOException {
        page = Optional.of(new NewPage(entries, painted));
        used.addAll(painted.used());
        guarded(() -> {
            for (Typeface face : painted.faces()) {
                fonts.add(face, getDirectContent());
            }
            setPageEmpty(false);
            pdf.newPage();
        });
        page = Optional.empty();
    }

    /// Writes an image and returns the reference to it.
    ///
    /// @param image if it has a mask, the mask must have been added before
    PdfIndirectReference addImage(Image image) throws IOException {
        guarded(() -> addDirectImageSimple(image));
        // The second call writes nothing: it returns the name under which OpenPDF knows the image.
        return (PdfIndirectReference) imageDictionary.get(addDirectImageSimple(image));
    }

    /// OpenPDF calls this to write a page's contents, which it believes to be empty, and a font's descriptor.
    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        if (page.isPresent() && object instanceof PdfStream) {
            return super.addToBody(deflated(page.get().painted.contents()));
        }
        if (object instanceof PdfDictionary dictionary && PdfName.FONTDESCRIPTOR.equals(dictionary.get(PdfName.TYPE))) {
            fonts.describe(dictionary);
        }
        return super.addToBody(object);
    }

    /// OpenPDF calls this to write a page's dictionary.
    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfPage theirs && page.isPresent()) {
            fonts.learn(theirs.getAsDict(PdfName.RESOURCES));
            theirs.putAll(page.get().entries);
            List<Typeface> faces = page.get().painted.faces();
            if (!faces.isEmpty()) {
                theirs.getAsDict(PdfName.RESOURCES).put(PdfName.FONT, fonts.resources(faces));
            }
        }
        return super.addToBody(object, reference);
    }

    /// OpenPDF calls this to write the information dictionary, the file's last object, and then takes the file's
    /// identifier (14.4) from it. The identifier made here is a checksum of everything written so far, so files with
    /// different contents have different identifiers.
    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean together) throws IOException {
        if (object != getInfo()) {
            return super.addToBody(object, together);
        }
        PdfDictionary written = new PdfDictionary();
        written.putAll(getInfo());
        PdfIndirectObject added = super.addToBody(written, together);
        flush();
        byte[] id = ByteBuffer.allocate(2 * Long.BYTES)
                .putInt((int) sum.getValue())
                .putInt((int) otherSum.getValue())
                .putLong(getCurrentDocumentSize())
                .array();
        getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        return added;
    }

    /// A stream whose bytes are compressed already.
    static PdfStream deflated(byte[] bytes) {
        PdfStream stream = new PdfStream(bytes);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }

    /// Ends the file: OpenPDF now writes the fonts, bookmarks, catalog and cross references.
    void end() throws IOException {
        fonts.use(used, new PdfContentByte(this));
        guarded(pdf::close);
    }

    private interface Step {
        void run() throws IOException;
    }

    /// Runs a step of OpenPDF's. OpenPDF wraps an `IOException` in exceptions of its own, sometimes several deep; this
    /// method throws the original one.
    private void guarded(Step step) throws IOException {
        try {
            step.run();
        } catch (DocumentException | ExceptionConverter e) {
            Throwable cause = e;
            while (cause instanceof ExceptionConverter converter) {
                cause = converter.getException();
            }
            if (cause instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException("OpenPDF can't write this", cause);
        }
    }
}
