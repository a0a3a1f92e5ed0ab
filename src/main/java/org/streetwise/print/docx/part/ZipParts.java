package org.streetwise.print.docx.part;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip file whose bytes depend on nothing but its parts and their order: no clock, no zone, fixed levels of
/// compression.
public final class ZipParts {
    /// A local time in January 1980 would become an extra field that depends on the zone.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    /// Of 0 to 9, for XML.
    private static final int LEVEL = 6;
    /// For fonts and pictures. It takes six tenths of the time of 6, and the part is two hundredths larger.
    private static final int LEVEL_OF_BYTES = 4;

    private final ZipOutputStream zip;

    public ZipParts(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /// Writes one part as its content is made.
    ///
    /// @param name without a slash before it
    public void part(String name, Consumer<Xml> content) throws IOException {
        begin(name, LEVEL);
        Xml xml = new Xml(zip);
        try {
            content.accept(xml);
            xml.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        zip.closeEntry();
    }

    /// Writes one part of bytes.
    public void part(String name, byte[] content) throws IOException {
        begin(name, LEVEL_OF_BYTES);
        zip.write(content);
        zip.closeEntry();
    }

    private void begin(String name, int level) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.setLevel(level);
        zip.putNextEntry(entry);
    }

    /// Writes the directory; the stream stays open.
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
