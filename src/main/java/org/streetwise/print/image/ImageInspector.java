package org.streetwise.print.image;

/// Examines an image file without decoding it. It returns a result for any bytes, in no more time than reading them
/// takes.
///
/// ```java
/// ImageInspector.inspect(bytes) instanceof Inspection.Printable(ImageInfo info, _) && info.width() >= 473
/// ```
public final class ImageInspector {
    private static final String JPEG = "\u00ff\u00d8\u00ff";

    private ImageInspector() {}

    /// Examines the bytes, whatever the file's name says.
    public static Inspection inspect(byte[] bytes) {
        ByteRange file = ByteRange.of(bytes);
        if (file.startsWith(JPEG)) {
            return Jpeg.of(file).inspect();
        }
        if (file.startsWith(Png.SIGNATURE)) {
            return Png.of(file).inspect();
        }
        if (Svg.mayBe(file)) {
            return Svg.inspect(bytes);
        }
        UnprintableKind kind = UnprintableKind.of(file);
        return new Inspection.Unprintable(kind.what(), kind.hint());
    }
}
