package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.print.house.SampleHouse;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.SampleColumns;
import org.streetwise.tell.document.SampleDocument;
import org.streetwise.tell.document.SampleHeadings;

/// What mammoth makes of a Word file. It needs the npm package `mammoth` in the folder named by the property
/// `node.packages`.
@Tag("tools")
class MammothTest {
    private static final String PROGRAM =
            "require('mammoth').convertToHtml({path: process.argv[1]}).then(page => process.stdout.write(page.value))";

    @TempDir
    private Path folder;

    @Test
    void everyHeadingIsOneInThePage() throws Exception {
        for (Document document : List.of(SampleDocument.once(), SampleHeadings.listed(), SampleHeadings.unlisted())) {
            headingsAreThere(DocxSample.render(document));
        }
        headingsAreThere(DocxHouseTest.render(SampleHouse.municipality(), SampleHeadings.listed()));
    }

    @Test
    void quotesTermsAndStressedWordsAreWhatTheyAre() throws Exception {
        String page = page(DocxSample.render(SampleDocument.once()));

        for (String element : List.of("<h1 class=\"title\">", "<blockquote>", "<em>", "<strong>", "<pre>", "<code>")) {
            assertTrue(page.contains(element), element);
        }
    }

    @Test
    void notesThatAreCalledInColumnsAreBelowThePage() throws Exception {
        String page = page(DocxSample.render(SampleColumns.notes()));

        List<String> found = Pattern.compile("<sup>|Gemeten\\.|Gezien\\.|In maart\\.|In april\\.|Nog steeds\\.")
                .matcher(page)
                .results()
                .map(each -> each.group().replace("<sup>", "1"))
                .toList();
        assertEquals(
                List.of("1", "1", "1", "1", "1", "Gemeten.", "Gezien.", "In maart.", "In april.", "Nog steeds."),
                found);
    }

    private void headingsAreThere(byte[] file) throws Exception {
        Matcher heading = Pattern.compile("<h([1-6])>(.*?)</h\\1>").matcher(page(file));

        List<String> found = heading.results()
                .map(each ->
                        each.group(1) + " " + letters(each.group(2).replaceAll("<sup>.*?</sup>|<[^>]*>|&\\w+;", "")))
                .toList();

        assertEquals(
                DocxOutline.ofLevels(DocxParts.of(file)).stream()
                        .map(each -> each.charAt(0) + " " + letters(each.substring(1)))
                        .toList(),
                found);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private String page(byte[] file) throws IOException, InterruptedException {
        Path docx = Files.write(folder.resolve("word.docx"), file);
        ProcessBuilder node = new ProcessBuilder("node", "-e", PROGRAM, docx.toString());
        node.environment().put("NODE_PATH", System.getProperty("node.packages", ""));
        Process process = node.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String page = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return page;
    }
}
