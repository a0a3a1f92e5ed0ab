package org.streetwise.print.image;

/// Looks at an image file without decoding it. Whatever the bytes are, there is an answer, and it takes no longer than
/// to read them once.
///
/// ```java
/// ImageInspector.inspect(bytes) instanceof Inspection.Printable(ImageInfo info, _) && info.width() >= 473
/// ```
public final class ImageInspector {
    private static final String JPEG = "\u00ff\u00d8\u00ff";

    private ImageInspector() {}

    /// By what the bytes are, whatever the file's name says.
    public static Inspection inspect(byte[] bytes) {
        Octets file = Octets.of(bytes);
        if (file.startsWith(JPEG)) {
            return Jpeg.of(file).inspect();
        }
        if (file.startsWith(Png.SIGNATURE)) {
            return Png.of(file).inspect();
        }
        if (Svg.mayBe(file)) {
            return Svg.inspect(bytes);
        }
        FileKind kind = FileKind.of(file);
        return new Inspection.Unprintable(kind.what(), kind.hint());
    }
}
