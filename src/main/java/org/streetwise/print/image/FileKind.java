package org.streetwise.print.image;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Kinds of files that are put where an image is wanted but can't be printed, each known by how it begins.
///
/// @param fact the rest of a sentence about the file
/// @param hint the way out
record FileKind(String fact, String hint) {
    private static final String AS_IMAGE = "save it as JPEG or PNG";
    private static final int HEAD = 1024;

    private static final FileKind GIF = image("a GIF");
    private static final FileKind WEBP = image("a WebP image");
    private static final FileKind BMP = image("a BMP image");
    private static final FileKind TIFF = image("a TIFF image");
    private static final FileKind HEIC = image("a HEIC image");
    private static final FileKind AVIF = image("an AVIF image");
    private static final FileKind JPEG_2000 = image("a JPEG 2000 image");
    private static final FileKind JPEG_XL = image("a JPEG XL image");
    private static final FileKind ICON = image("an icon");
    private static final FileKind PHOTOSHOP = image("a Photoshop file");
    private static final FileKind METAFILE = image("a Windows metafile");
    private static final FileKind PDF =
            new FileKind("is a PDF", "save the page, or the image that is on it, as PNG or JPEG");
    private static final FileKind POSTSCRIPT = image("a PostScript file");
    private static final FileKind ARCHIVE =
            new FileKind("is an office file or an archive", "save the image that is in it as JPEG or PNG");
    private static final FileKind WEB_PAGE =
            new FileKind("is a web page", "save the image itself, not the page that shows it");
    private static final FileKind POINTER =
            new FileKind("is a pointer to a file that Git LFS keeps elsewhere", "fetch the image with `git lfs pull`");
    private static final FileKind EMPTY = new FileKind("is an empty file", "copy the image here again");
    private static final FileKind ZEROS = new FileKind("is a file of zeros", "copy the image here again");
    private static final FileKind UNKNOWN = new FileKind("is no image that we know", AS_IMAGE);

    private static FileKind image(String what) {
        return new FileKind("is " + what, AS_IMAGE);
    }

    private record Sign(int at, String text, FileKind kind) {}

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

    /// What a file is that is neither JPEG nor PNG nor SVG.
    static FileKind of(Octets file) {
        if (file.length() == 0) {
            return EMPTY;
        }
        Optional<FileKind> known = SIGNS.stream()
                .filter(sign -> file.says(sign.at, sign.text))
                .map(Sign::kind)
                .findFirst();
        return known.orElseGet(() -> unsigned(file.part(0, HEAD)));
    }

    private static FileKind unsigned(Octets head) {
        String text = new String(head.copy(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (text.contains("<!doctype html") || text.contains("<html")) {
            return WEB_PAGE;
        }
        return text.chars().allMatch(c -> c == 0) ? ZEROS : UNKNOWN;
    }
}
