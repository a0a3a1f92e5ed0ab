package org.streetwise.print.pdf;

import java.nio.file.Files;
import java.nio.file.Path;

final class PdfDump {
    public static void main(String[] a) throws Exception {
        try (PdfReading reading = new PdfReading(Files.readAllBytes(Path.of(a[0])))) {
            System.out.println(a.length > 1 ? reading.text() : reading.tree());
        }
    }
}
