package org.streetwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How other programs read the example: poppler the PDF, LibreOffice the Word file.
@Tag("tools")
class LibreOfficeIT {
    @TempDir
    private static Path folder;

    private static Path out;

    @BeforeAll
    static void buildTheExample() throws Exception {
        Path example = ExampleProgramme.copyTo(folder.resolve("lessen"));
        PackagedProgram.Said said = PackagedProgram.inFolder(example).run("build", "-e", "rapport");
        assertEquals(0, said.code(), said.err());
        out = example.resolve("out");
    }

    @Test
    void thePdfReadsInDutch() throws Exception {
        String text =
                run("pdftotext", "-enc", "UTF-8", out.resolve("rapport.pdf").toString(), "-");

        assertTrue(text.contains("Lessen van de straat"), text);
        assertTrue(text.contains("Opgetekend in"), text);
    }

    @Test
    void theWordFileOpensWithTheSameLessons() throws Exception {
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                out.resolve("rapport.docx").toString());

        String word =
                run("pdftotext", "-enc", "UTF-8", folder.resolve("rapport.pdf").toString(), "-");
        String ours =
                run("pdftotext", "-enc", "UTF-8", out.resolve("rapport.pdf").toString(), "-");
        assertEquals(lessons(ours), lessons(word));
        assertTrue(lessons(word).size() > 5, word);
    }

    private static List<String> lessons(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("(?s)^\\s*(Les \\d+)\\b.*", "$1"))
                .filter(line -> line.matches("Les \\d+"))
                .distinct()
                .sorted()
                .toList();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
