package org.streetwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that pin what the program says. `-Daccept` writes them anew.
public final class Golden {
    private Golden() {}

    /// Fails if the file says anything else than is said now. With `-Daccept` it is rewritten instead.
    public static void check(Path file, String now) throws IOException {
        if (isAccepting()) {
            Files.writeString(file, now);
        }
        assertEquals(
                Files.readString(file),
                now,
                () -> file + " differs; if that is meant, run this test with -Daccept and read the difference");
    }

    /// Whether files are rewritten in this run. CI never does, because nobody would read the difference.
    public static boolean isAccepting() {
        boolean accepting = System.getProperty("accept") != null;
        if (accepting) {
            assertNull(System.getenv("CI"), "CI accepts nothing: nobody would read the difference");
        }
        return accepting;
    }
}
