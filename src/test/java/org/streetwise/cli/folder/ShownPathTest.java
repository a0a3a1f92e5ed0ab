package org.streetwise.cli.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShownPathTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getRoot();
    private static final Path HERE = ROOT.resolve("home/anna/lessen/cases");

    @Test
    void aNearbyPathIsRelativeToTheCurrentFolder() {
        assertEquals(".", ShownPath.of(HERE, HERE));
        assertEquals("oud/x.docx", ShownPath.of(HERE.resolve("oud/x.docx"), HERE));
        assertEquals("../out/x.docx", ShownPath.of(HERE.resolve("../out/x.docx"), HERE));
    }

    @Test
    void aDistantPathIsAbsolute() {
        Path far = ROOT.resolve("srv/publicaties/x.docx");

        assertEquals(far.toString().replace('\\', '/'), ShownPath.of(far, HERE));
    }
}
