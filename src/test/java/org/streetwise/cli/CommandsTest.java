package org.streetwise.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.Golden;
import org.streetwise.cli.PackagedProgram.Said;
import org.streetwise.cli.terminal.Surroundings;

/// Runs the commands on the pages in `src/test/commands`. With `-Daccept`, rewrites the pages with what is printed.
class CommandsTest {
    /// A file that a page can't hold is given as the path of one among the tests.
    private static final String OF_TESTS = "src/test/";

    private static final Path PAGES = Path.of("src/test/commands");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> pagesTellWhatTheProgramSays() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(PAGES)) {
            pages = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        assertFalse(pages.isEmpty());
        return pages.stream().map(page -> dynamicTest(page.getFileName().toString(), () -> test(page)));
    }

    private void test(Path page) throws IOException {
        String written = Files.readString(page);
        Path programme = Files.createDirectory(folder.resolve(page.getFileName()));

        String told = CommandPage.of(written)
                .told(source -> write(programme, source), command -> run(programme, command.arguments()));

        Golden.check(page, told);
    }

    private static void write(Path programme, CommandPage.Piece.Source source) {
        try {
            Path file = programme.resolve(source.path());
            Files.createDirectories(file.getParent());
            String text = source.text().strip();
            if (text.startsWith(OF_TESTS)) {
                Files.copy(Path.of(text), file);
            } else {
                Files.writeString(file, source.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Said run(Path programme, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                Map.of(),
                programme,
                programme,
                Path.of("").toAbsolutePath(),
                false,
                false,
                Session.CLOCK,
                interruption -> {});
        int code = new Main(surroundings, Main::compiler).run(arguments.toArray(String[]::new));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
