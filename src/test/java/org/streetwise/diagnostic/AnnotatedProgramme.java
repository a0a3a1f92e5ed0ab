package org.streetwise.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.SourceId;
import org.streetwise.source.Utf8;
import org.streetwise.source.Workspace;

/// A folder below `src/test/corpus/diagnostics` that states its own expected diagnostics. Its name begins with the code
/// that it is about, as in `SW0201-unknown-field`.
///
/// Files that it lacks come from `src/test/corpus/base`, so that one file is enough for a programme. The line `base:
/// none` in `expected.txt` leaves those out. A line `with: FILE as PATH` adds a copy of one of the project's files.
/// Diagnostics that a comment can't hold (`Expectations`) stand in `expected.txt`, in the form of `DiagnosticText`.
public final class AnnotatedProgramme {
    private static final Path CORPUS = Path.of("src/test/corpus");
    private static final String EXPECTED = "expected.txt";
    private static final String NO_BASE = "base: none";
    private static final String WITH = "with: ";
    private static final String AS = " as ";

    private final Path folder;

    private AnnotatedProgramme(Path folder) {
        this.folder = folder;
    }

    /// All folders, sorted by name.
    public static List<AnnotatedProgramme> all() {
        try (Stream<Path> folders = Files.list(CORPUS.resolve("diagnostics"))) {
            return folders.sorted().map(AnnotatedProgramme::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files that complete a programme of one file.
    public static Map<String, byte[]> base() {
        return files(CORPUS.resolve("base"));
    }

    public String name() {
        return folder.getFileName().toString();
    }

    /// The number of the code that it is about: `SW0201`.
    public String number() {
        return name().substring(0, "SW0000".length());
    }

    /// Fails unless a check reports exactly what the folder announces.
    public void verify(Function<Workspace, Diagnostics> check) {
        Map<String, byte[]> files = files(folder);
        List<String> expected = expected(files);
        boolean bare = expected.remove(NO_BASE);
        files.remove(EXPECTED);
        copies(expected).forEach(files::put);
        Map<String, byte[]> whole = bare ? new TreeMap<>() : base();
        whole.putAll(files);
        DiagnosticText text = new DiagnosticText(source -> text(whole, source));
        List<String> actual = new ArrayList<>();
        check.apply(ProjectWorkspace.ofBytes(whole)).all().forEach(diagnostic -> actual.add(text.of(diagnostic)));
        assertTrue(
                actual.stream().anyMatch(said -> said.contains("[" + number() + "]")),
                () -> "no " + number() + " in " + actual);
        assertEquals(sorted(expected), sorted(actual));
    }

    private static Map<String, byte[]> copies(List<String> expected) {
        Map<String, byte[]> copies = new TreeMap<>();
        for (String line : List.copyOf(expected)) {
            if (line.startsWith(WITH)) {
                expected.remove(line);
                int as = line.indexOf(AS);
                copies.put(line.substring(as + AS.length()), bytes(Path.of(line.substring(WITH.length(), as))));
            }
        }
        return copies;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sorted(List<String> diagnostics) {
        return String.join("\n", diagnostics.stream().sorted().toList());
    }

    private static List<String> expected(Map<String, byte[]> files) {
        List<String> expected = new ArrayList<>();
        files.forEach((path, bytes) -> {
            String text = Utf8.decode(bytes).text();
            if (!path.equals(EXPECTED)) {
                expected.addAll(Expectations.of(path, text));
            } else {
                text.lines().forEach(line -> {
                    if (line.startsWith("  ")) {
                        expected.set(expected.size() - 1, expected.getLast() + "\n" + line);
                    } else if (!line.isBlank()) {
                        expected.add(line);
                    }
                });
            }
        });
        return expected;
    }

    private static String text(Map<String, byte[]> files, SourceId source) {
        byte[] bytes = source.root() == SourceId.Root.PROGRAMME ? files.get(source.path()) : null;
        return bytes == null ? "" : Utf8.decode(bytes).text();
    }

    private static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
