package org.streetwise.print.image;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.streetwise.diagnostic.Message;

/// Kinds of files that authors name as images and that can't be printed. Each is known by its first bytes.
///
/// @param what what the file is, with its article
/// @param hint the way out
record UnprintableKind(Message what, Message hint) {
    private static final Message COPY = Message.of("image.hint.copy");
    private static final int HEAD = 1024;

    private static final UnprintableKind GIF = image(Message.of("image.gif"));
    private static final UnprintableKind WEBP = image(Message.of("image.webp"));
    private static final UnprintableKind BMP = image(Message.of("image.bmp"));
    private static final UnprintableKind TIFF = image(Message.of("image.tiff"));
    private static final UnprintableKind HEIC = image(Message.of("image.heic"));
    private static final UnprintableKind AVIF = image(Message.of("image.avif"));
    private static final UnprintableKind JPEG_2000 = image(Message.of("image.jpeg-2000"));
    private static final UnprintableKind JPEG_XL = image(Message.of("image.jpeg-xl"));
    private static final UnprintableKind ICON = image(Message.of("image.icon"));
    private static final UnprintableKind PHOTOSHOP = image(Message.of("image.photoshop"));
    private static final UnprintableKind METAFILE = image(Message.of("image.metafile"));
    private static final UnprintableKind PDF =
            new UnprintableKind(Message.of("image.pdf"), Message.of("image.pdf.hint.page"));
    private static final UnprintableKind POSTSCRIPT = image(Message.of("image.postscript"));
    private static final UnprintableKind ARCHIVE =
            new UnprintableKind(Message.of("image.archive"), Message.of("image.archive.hint.image"));
    private static final UnprintableKind WEB_PAGE =
            new UnprintableKind(Message.of("image.web-page"), Message.of("image.web-page.hint.image"));
    private static final UnprintableKind POINTER =
            new UnprintableKind(Message.of("image.pointer"), Message.of("image.pointer.hint.pull"));
    private static final UnprintableKind EMPTY = new UnprintableKind(Message.of("image.empty"), COPY);
    private static final UnprintableKind ZEROS = new UnprintableKind(Message.of("image.zeros"), COPY);
    private static final UnprintableKind UNKNOWN = image(Message.of("image.unknown"));

    private static UnprintableKind image(Message what) {
        return new UnprintableKind(what, Message.of("image.hint.jpeg-or-png"));
    }

    private record Sign(int at, String text, UnprintableKind kind) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign(0, "GIF87a", GIF),
            new Sign(0, "GIF89a", GIF),
            new Sign(8, "WEBP", WEBP),
            new Sign(0, "BM", BMP),
            new Sign(0, "II*\0", TIFF),
            new Sign(0, "MM\0*", TIFF),
            new Sign(4, "ftypavif", AVIF),
            new Sign(4, "ftypavis", AVIF),
            new Sign(4, "ftyphe", HEIC),
            new Sign(4, "ftypmif1", HEIC),
            new Sign(4, "ftypmsf1", HEIC),
            new Sign(4, "jP  \r\n", JPEG_2000),
            new Sign(0, "\u00ffO\u00ffQ", JPEG_2000),
            new Sign(4, "JXL \r\n", JPEG_XL),
            new Sign(0, "\u00ff\n", JPEG_XL),
            new Sign(0, "\0\0\u0001\0", ICON),
            new Sign(0, "8BPS", PHOTOSHOP),
            new Sign(40, " EMF", METAFILE),
            new Sign(0, "\u00d7\u00cd\u00c6\u009a", METAFILE),
            new Sign(0, "%PDF", PDF),
            new Sign(0, "%!PS", POSTSCRIPT),
            new Sign(0, "PK\u0003\u0004", ARCHIVE),
            new Sign(0, "\u00d0\u00cf\u0011\u00e0", ARCHIVE),
            new Sign(0, "version https://git-lfs", POINTER));

    /// The kind of a file that is neither JPEG nor PNG nor SVG.
    static UnprintableKind of(ByteRange file) {
        if (file.length() == 0) {
            return EMPTY;
        }
        Optional<UnprintableKind> known = SIGNS.stream()
                .filter(sign -> file.says(sign.at, sign.text))
                .map(Sign::kind)
                .findFirst();
        return known.orElseGet(() -> unsigned(file.part(0, HEAD)));
    }

    private static UnprintableKind unsigned(ByteRange head) {
        String text = new String(head.copy(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (text.contains("<!doctype html") || text.contains("<html")) {
            return WEB_PAGE;
        }
        return text.chars().allMatch(c -> c == 0) ? ZEROS : UNKNOWN;
    }
}
