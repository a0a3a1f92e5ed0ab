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

/// The file as OpenPDF writes it: it numbers the objects, gathers small ones in compressed streams, keeps where each
/// is, and builds the tree of the pages (ISO 32000-1, 7.5 and 7.7.3). Two things are ours: a page comes with contents
/// that another thread has compressed, and the same publication has the same bytes.
///
/// One thread writes.
final class ObjectFile extends PdfWriter {
    private final Checksum sum;
    private final Checksum otherSum;
    private final EmbeddedFonts fonts = new EmbeddedFonts();
    private Optional<NewPage> page = Optional.empty();

    /// A page that OpenPDF is about to ask for.
    private record NewPage(PdfDictionary entries, List<Typeface> faces, byte[] contents) {}

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
        // By structure (ISO 14289-1, 7.18.3).
        file.setTabs(PdfName.S);
        file.guarded(() -> {
            pdf.addWriter(file);
            pdf.setPageSize(PageSize.A4);
            pdf.setMargins(0, 0, 0, 0);
            pdf.open();
        });
        return file;
    }

    /// Where a page is, which are counted from 0. It may be asked for before the page is written.
    PdfIndirectReference page(int index) {
        return getPageReference(index + 1);
    }

    /// Writes the next page.
    ///
    /// @param entries of its dictionary beside its parent and its contents; to its resources the fonts are added
    /// @param faces called `F0`, `F1`… in the contents
    /// @param contents compressed
    void addPage(PdfDictionary entries, List<Typeface> faces, byte[] contents) throws IOException {
        page = Optional.of(new NewPage(entries, faces, contents));
        guarded(() -> {
            for (Typeface face : faces) {
                fonts.add(face, getDirectContent());
            }
            setPageEmpty(false);
            pdf.newPage();
        });
        page = Optional.empty();
    }

    /// Writes an image, and gives where it is.
    ///
    /// @param image whose mask, if any, was written before
    PdfIndirectReference addImage(Image image) throws IOException {
        guarded(() -> addDirectImageSimple(image));
        // Of an image that it has, OpenPDF only gives the name.
        return (PdfIndirectReference) imageDictionary.get(addDirectImageSimple(image));
    }

    /// OpenPDF asks this for the contents of a page, which to it is an empty one, and for the description of a font.
    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        if (page.isPresent() && object instanceof PdfStream) {
            return super.addToBody(deflated(page.get().contents));
        }
        if (object instanceof PdfDictionary dictionary && PdfName.FONTDESCRIPTOR.equals(dictionary.get(PdfName.TYPE))) {
            fonts.describe(dictionary);
        }
        return super.addToBody(object);
    }

    /// OpenPDF asks this for a page.
    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfPage theirs && page.isPresent()) {
            NewPage ours = page.get();
            fonts.learn(theirs.getAsDict(PdfName.RESOURCES));
            theirs.putAll(ours.entries);
            if (!ours.faces.isEmpty()) {
                theirs.getAsDict(PdfName.RESOURCES).put(PdfName.FONT, fonts.resources(ours.faces));
            }
        }
        return super.addToBody(object, reference);
    }

    /// OpenPDF asks this for the information dictionary, the last object of the file, and takes the file's identifier
    /// (14.4) from it. We make one of all that was written, so that other contents have another.
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

    /// A stream of bytes that are compressed already.
    static PdfStream deflated(byte[] bytes) {
        PdfStream stream = new PdfStream(bytes);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }

    /// Ends the file.
    ///
    /// @param used what the pages draw
    void end(UsedCharacters used) throws IOException {
        fonts.use(used, new PdfContentByte(this));
        guarded(pdf::close);
    }

    private interface Step {
        void run() throws IOException;
    }

    /// Runs what OpenPDF does. It wraps what the disk says, sometimes more than once; here that comes out as it was.
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
