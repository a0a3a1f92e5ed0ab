package org.streetwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that pin what the program says. `-Daccept` rewrites them.
public final class Golden {
    private Golden() {}

    /// Fails unless the file says what the program says now. With `-Daccept`, rewrites the file instead.
    public static void check(Path file, String now) throws IOException {
        if (isAccepting()) {
            Files.writeString(file, now);
        }
        assertEquals(
                Files.readString(file),
                now,
                () -> file + " differs; if that is meant, run this test with -Daccept and read the difference");
    }

    /// Whether this run rewrites files. Fails in CI, where nobody would read the difference.
    public static boolean isAccepting() {
        boolean accepting = System.getProperty("accept") != null;
        if (accepting) {
            assertNull(System.getenv("CI"), "don't accept in CI, where nobody reads the difference");
        }
        return accepting;
    }
}
