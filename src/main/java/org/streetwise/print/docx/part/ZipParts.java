package org.streetwise.print.docx.part;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip file whose bytes depend on nothing but its parts and their order: no clock, no time zone, fixed compression
/// levels.
public final class ZipParts {
    /// The time of every entry. A local time in January 1980 would add a field that depends on the time zone.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    /// The compression level of XML, from 0 to 9.
    private static final int LEVEL = 6;
    /// The compression level of fonts and pictures. It takes 60 % of the time of level 6, and the part is 2 % larger.
    private static final int LEVEL_OF_BYTES = 4;

    private final ZipOutputStream zip;

    /// @param out stays open
    public ZipParts(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /// Writes one part while its content is made.
    ///
    /// @param name without a leading slash
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
    ///
    /// @param name without a leading slash
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

    /// Writes the zip's directory; the stream stays open.
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
