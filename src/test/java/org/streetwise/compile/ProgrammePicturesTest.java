package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.image.ImageSize;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

class ProgrammePicturesTest {
    private static final Spanned<String> PLEIN =
            new Spanned<>("images/plein.png", new Span(SourceId.programme("cases/wijk.yml"), 40, 56));

    private final ChangingFiles files = new ChangingFiles(Map.of(PLEIN.value(), drawing("plein")));
    private final Diagnostics diagnostics = new Diagnostics();
    private final ProgrammePictures pictures = new ProgrammePictures(files, diagnostics);

    private static byte[] drawing(String name) {
        try {
            return Files.readAllBytes(Path.of("examples/voorbeeldstad/images", name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> messages() {
        return diagnostics.all().stream().map(each -> each.message().english()).toList();
    }

    @Test
    void anImageIsReadOnceForChecksAndOnceForPrint() {
        assertEquals(Optional.of(new ImageSize(1600, 1000)), pictures.size(PLEIN));
        assertTrue(pictures.image(PLEIN).isPresent());
        assertTrue(pictures.image(PLEIN).isPresent());
        assertEquals(2, files.reads());
        assertEquals(List.of(), messages());
    }

    @Test
    void aVanishedImageIsReportedWhereItIsNamed() {
        pictures.size(PLEIN);
        files.remove(PLEIN.value());

        assertFalse(pictures.image(PLEIN).isPresent());
        assertEquals(List.of("the image `images/plein.png` has changed since it was checked"), messages());
        assertEquals(PLEIN.span(), diagnostics.all().getFirst().primary().span());
        assertTrue(diagnostics.hasErrors());
    }

    @Test
    void anImageWithSoundHeadersAndBrokenDataIsNotPrinted() {
        files.put(PLEIN.value(), broken());
        assertTrue(pictures.size(PLEIN).isPresent());
        assertEquals(List.of(), messages());

        assertFalse(pictures.image(PLEIN).isPresent());
        assertEquals(List.of("the image `images/plein.png` is damaged: it can't be read to the end"), messages());
    }

    /// A picture with damaged pixels in its first chunk, and a correct checksum.
    private static byte[] broken() {
        byte[] png = drawing("plein");
        String octets = new String(png, StandardCharsets.ISO_8859_1);
        int type = octets.indexOf("IDAT");
        ByteBuffer chunk = ByteBuffer.wrap(png);
        int length = chunk.getInt(type - 4);
        png[type + 4 + length / 2] ^= 0x55;
        CRC32 checksum = new CRC32();
        checksum.update(png, type, 4 + length);
        chunk.putInt(type + 4 + length, (int) checksum.getValue());
        return png;
    }
}
