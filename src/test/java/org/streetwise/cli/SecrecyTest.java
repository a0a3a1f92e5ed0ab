package org.streetwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.cli.terminal.Surroundings;
import org.streetwise.source.ProjectWorkspace;

/// No file of any edition holds what is internal, what lacks consent or what would identify the anonymous. The
/// programme in `src/test/secrecy` has a word for each, as its README explains.
@Tag("slow")
class SecrecyTest {
    private static final Path PROGRAMME = Path.of("src/test/secrecy");
    private static final Pattern WORD = Pattern.compile("(?i)\\b(?:toon|show)[a-z]{2,}");
    private static final Pattern SECRET = Pattern.compile("(?i)zwijg[a-z]*|73197319");

    /// The number is also sought with its digits grouped as in print.
    private static final List<String> SECRETS = List.of("zwijg", "73197319", "73.197.319", "73,197,319", "0731 97319");

    private static final String FAULTY = "faulty-";

    private static final Map<String, FileContents> PUBLISHED = new TreeMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void publish() throws IOException {
        write();
        assertEquals(0, build("build"));
        assertEquals(0, build("build", "--draft"));
        read("out", "");
        // A draft leaves out the cases with errors, and here all cases have errors.
        try (Stream<Path> cases = Files.list(folder.resolve("cases"))) {
            for (Path each : cases.filter(file -> file.toString().matches(".*/[a-z-]+\\.yml"))
                    .toList()) {
                Files.writeString(each, "\ntasks: onbekend\n", StandardOpenOption.APPEND);
            }
        }
        assertEquals(1, build("build", "--draft", "--keep-going", "-o", "kept"));
        read("kept", FAULTY);
    }

    private static int build(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                Map.of(),
                folder,
                folder,
                Path.of("").toAbsolutePath(),
                false,
                false,
                Session.CLOCK,
                interruption -> {});
        return new Main(surroundings, Main::compiler).run(arguments);
    }

    private static void read(String out, String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(out))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                PUBLISHED.put(prefix + file.getFileName(), FileContents.of(file));
            }
        }
    }

    private static void write() throws IOException {
        for (var file : ProjectWorkspace.folder(PROGRAMME).files().entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.writeString(place, file.getValue());
        }
        Files.createDirectory(folder.resolve("images"));
        for (String name : List.of("zwijgintern", "zwijgzonderinstemming", "zwijganoniem")) {
            Files.write(folder.resolve("images/" + name + ".png"), picture("zwijgbijbestand"));
        }
    }

    /// A picture with an invisible word in it.
    private static byte[] picture(String comment) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), "png", png);
        byte[] body = ("tEXtComment\0" + comment).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(body);
        // The signature and the header come first: 8 and 25 bytes (PNG, 5.2 and 11.2.2).
        int head = 33;
        return ByteBuffer.allocate(png.size() + body.length + 8)
                .put(png.toByteArray(), 0, head)
                .putInt(body.length - 4)
                .put(body)
                .putInt((int) sum.getValue())
                .put(png.toByteArray(), head, png.size() - head)
                .array();
    }

    @Test
    void everyEditionIsThereInEveryFormat() {
        List<String> files = new ArrayList<>();
        for (String edition : List.of(
                "rapport", "rapport-2", "report", "report-2", "samenvatting", "factsheets", "bewoners", "gemeenten")) {
            for (String ending : List.of(".docx", ".manifest.json", ".pdf")) {
                files.add(edition + ending);
                files.add(edition + ".draft" + ending);
                files.add(FAULTY + edition + ".draft" + ending);
            }
        }
        assertEquals(files.stream().sorted().toList(), List.copyOf(PUBLISHED.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> noFileHasASecret() {
        return PUBLISHED.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    List<String> leaks = new ArrayList<>();
                    for (String secret : SECRETS) {
                        String part = file.getValue().partWith(secret);
                        if (!part.isEmpty()) {
                            leaks.add(part + ": " + found(file.getValue(), part));
                        }
                    }
                    assertEquals(List.of(), leaks);
                }));
    }

    private static Set<String> found(FileContents file, String part) {
        TreeSet<String> words = new TreeSet<>();
        SECRET.matcher(file.parts().getOrDefault(part, "")).results().forEach(word -> words.add(word.group()));
        return words;
    }

    /// Proves that words are found where they stand. Otherwise the test above couldn't fail.
    @TestFactory
    Stream<DynamicTest> everyFileHasThePublicWords() {
        return PUBLISHED.entrySet().stream()
                // Only the report prints all texts.
                .filter(file -> file.getKey().startsWith("rap") || file.getKey().startsWith("rep"))
                .filter(file -> !file.getKey().endsWith(".json"))
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    Set<String> open = file.getKey().startsWith("rapport") ? words(".en.", false) : words(".en.", true);
                    assertTrue(open.size() > 40, open.toString());
                    assertEquals(
                            List.of(),
                            open.stream()
                                    .filter(word ->
                                            file.getValue().partWith(word).isEmpty())
                                    .toList());
                }));
    }

    /// The words of public texts, in translations or in originals.
    private static Set<String> words(String mark, boolean translations) {
        TreeSet<String> words = new TreeSet<>();
        ProjectWorkspace.folder(PROGRAMME).files().forEach((path, text) -> {
            if (path.contains(mark) == translations && !path.equals("README.md")) {
                WORD.matcher(text)
                        .results()
                        .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
            }
        });
        return words;
    }
}
