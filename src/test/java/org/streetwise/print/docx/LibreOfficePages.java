package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Compares the page numbers that a Word file stores with the pages on which LibreOffice puts their targets.
public final class LibreOfficePages {
    private static final Pattern STORED =
            Pattern.compile("PAGEREF (\\S+) \\\\h .*?\"separate\"/>.*?<w:t[^>]*>([^<]*)</w:t>");
    private static final Pattern DESTINATION = Pattern.compile("(?m)^ *(\\d+) \\[.*\"(.*)\"$");

    private LibreOfficePages() {}

    /// A target with its page.
    ///
    /// @param stored the page number that the file stores
    /// @param sheet the position of the page with that number among LibreOffice's pages, from 1; 0 if no page has it
    /// @param actual the position of the page on which LibreOffice puts the target
    public record Reference(String bookmark, String stored, int sheet, int actual) {
        public int drift() {
            return actual - sheet;
        }
    }

    /// Opens a file in LibreOffice and compares.
    ///
    /// @param folder where LibreOffice may leave files behind
    public static List<Reference> of(byte[] docx, Path folder) throws IOException, InterruptedException {
        Files.write(folder.resolve("word.docx"), docx);
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf:writer_pdf_Export:{\"ExportBookmarksToPDFDestination\":{\"type\":\"boolean\",\"value\":\"true\"}}",
                "--outdir",
                folder.toString(),
                folder.resolve("word.docx").toString());
        String pdf = folder.resolve("word.pdf").toString();
        Map<String, Integer> actual = new LinkedHashMap<>();
        for (MatchResult place : all(DESTINATION, run("pdfinfo", "-dests", pdf))) {
            actual.put(place.group(2).replaceFirst("^5F", "_"), Integer.parseInt(place.group(1)));
        }
        Map<String, Integer> numbers = numbers(run("pdftotext", "-layout", "-enc", "UTF-8", pdf, "-"));
        List<Reference> references = new ArrayList<>();
        stored(DocxParts.of(docx).text("word/document.xml"))
                .forEach((bookmark, page) -> references.add(new Reference(
                        bookmark, page, numbers.getOrDefault(page, 0), actual.getOrDefault(bookmark, -1))));
        return references;
    }

    private static Map<String, String> stored(String xml) {
        Map<String, String> stored = new LinkedHashMap<>();
        all(STORED, xml).forEach(field -> stored.put(field.group(1), field.group(2)));
        return stored;
    }

    /// The positions of pages, by the numbers at their feet.
    private static Map<String, Integer> numbers(String text) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        String[] pages = text.split("\f");
        for (int i = 0; i < pages.length; i++) {
            List<String> lines =
                    pages[i].lines().filter(line -> !line.isBlank()).toList();
            if (!lines.isEmpty()) {
                numbers.put(lines.getLast().strip(), i + 1);
            }
        }
        return numbers;
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().toList();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
