package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.Image;
import org.openpdf.text.ImgRaw;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.streetwise.print.image.PackedImage;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.image.PrintImage;
import org.streetwise.source.Spanned;

/// The images of a file, each of which it embeds once.
final class EmbeddedPictures {
    private final ObjectFile file;
    private final Pictures pictures;
    private final Map<String, PdfIndirectReference> references = new HashMap<>();

    EmbeddedPictures(ObjectFile file, Pictures pictures) {
        this.file = file;
        this.pictures = pictures;
    }

    /// The reference to an image, which is written when it is first asked for. An image that can't be read any more
    /// gets a reference that leads nowhere: the fault has been reported, and the file is not kept.
    PdfIndirectReference reference(Spanned<String> picture) throws IOException {
        PdfIndirectReference known = references.get(picture.value());
        if (known != null) {
            return known;
        }
        Optional<PrintImage> image = pictures.image(picture);
        PdfIndirectReference reference = image.isPresent() ? write(image(image.get())) : file.getPdfIndirectReference();
        references.put(picture.value(), reference);
        return reference;
    }

    private Image image(PrintImage image) throws IOException {
        return switch (image.format()) {
            case JPEG -> jpeg(image.bytes());
            // OpenPDF would decode each PNG by way of AWT, which also takes grey for linear light.
            case PNG, SVG -> packed(PackedImage.of(image));
        };
    }

    private static Image jpeg(byte[] bytes) {
        try {
            return Image.getInstance(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("a JPEG that was made for print can't be read", e);
        }
    }

    private Image packed(PackedImage image) throws IOException {
        Image packed = new ImgRaw(image.width(), image.height(), image.components(), image.bits(), image.rows());
        packed.setDeflated(true);
        packed.setAdditional(entries(image));
        if (image.mask().isPresent()) {
            Image mask = packed(image.mask().get());
            mask.makeMask();
            packed.setImageMask(mask);
        }
        return packed;
    }

    /// What OpenPDF does not know about an image.
    private PdfDictionary entries(PackedImage image) throws IOException {
        PdfDictionary rows = new PdfDictionary();
        // The predictors of PNG, one for each row (ISO 32000-1, table 8).
        rows.put(PdfName.PREDICTOR, new PdfNumber(15));
        rows.put(PdfName.COLORS, new PdfNumber(image.components()));
        rows.put(PdfName.BITSPERCOMPONENT, new PdfNumber(image.bits()));
        rows.put(PdfName.COLUMNS, new PdfNumber(image.width()));
        PdfDictionary entries = new PdfDictionary();
        entries.put(PdfName.DECODEPARMS, rows);
        PdfObject space = image.components() == 1 && image.palette().isEmpty() ? PdfName.DEVICEGRAY : PdfName.DEVICERGB;
        if (image.profile().isPresent()) {
            space = profile(image.profile().get(), space.equals(PdfName.DEVICEGRAY) ? 1 : 3);
        }
        entries.put(
                PdfName.COLORSPACE,
                image.palette().isPresent() ? indexed(space, image.palette().get()) : space);
        return entries;
    }

    private PdfArray profile(byte[] profile, int components) throws IOException {
        PdfStream stream = ObjectFile.deflated(Deflated.of(profile));
        stream.put(PdfName.N, new PdfNumber(components));
        PdfArray space = new PdfArray(PdfName.ICCBASED);
        space.add(file.addToBody(stream).getIndirectReference());
        return space;
    }

    private static PdfArray indexed(PdfObject space, byte[] palette) {
        PdfArray colours = new PdfArray(PdfName.INDEXED);
        colours.add(space);
        colours.add(new PdfNumber(palette.length / 3 - 1));
        colours.add(new PdfString(palette).setHexWriting(true));
        return colours;
    }

    private PdfIndirectReference write(Image image) throws IOException {
        // Some images keep their transparency in a second image, the mask.
        if (image.getImageMask() != null) {
            write(image.getImageMask());
        }
        return file.addImage(image);
    }
}
