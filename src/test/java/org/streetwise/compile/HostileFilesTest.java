package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.source.ProjectWorkspace;

/// Files that are meant to crash a reader are reported within seconds.
@Tag("slow")
class HostileFilesTest {
    private static final String CASE = "cases/rotterdam-pendrecht.yml";
    private static final byte[] MAIN = "format: 1\ntitle: Proef\n".getBytes(StandardCharsets.UTF_8);

    @TestFactory
    @Timeout(120)
    Stream<DynamicTest> everyHostileFileIsReported() {
        return HostileFiles.all().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> verify(file.getValue())));
    }

    private static void verify(Supplier<byte[]> file) {
        List<Diagnostic> diagnostics = check(file.get());
        assertFalse(diagnostics.isEmpty());
        assertTrue(diagnostics.size() <= 510, () -> diagnostics.size() + " diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            assertTrue(diagnostic.message().english().length() < 500, diagnostic.message()::english);
        }
    }

    private static List<Diagnostic> check(byte[] file) {
        return new Compiler(Map.of(), new FontLibrary(), new Hyphenation())
                .check(
                        ProjectWorkspace.ofBytes(Map.of("streetwise.yml", MAIN, CASE, file)),
                        Requests.ALL,
                        Progress.NONE)
                .diagnostics();
    }
}
