package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.diagnostic.Levels;
import org.streetwise.know.model.Edition.Format;
import org.streetwise.print.docx.DocxRenderer;
import org.streetwise.print.docx.LibreOfficePages;
import org.streetwise.print.docx.LibreOfficePages.Reference;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.house.SampleHouse;
import org.streetwise.source.ProjectWorkspace;

/// Compares the page numbers stored in Word files with those of LibreOffice.
@Tag("tools")
class WordPagesTest {
    private static final double EXACT = 0.95;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"voorbeeldstad", "kwetsbare-wijken"})
    void storedPageNumbersAreRight(String programme) throws Exception {
        compare(wordFiles(programme, Optional.empty()));
    }

    @Test
    void storedPageNumbersAreRightInAHouseStyle() throws Exception {
        ReferenceDocument house = new ReferenceDocument(
                "huis.docx", SampleHouse.ofTypefacesAtHand().file());
        compare(wordFiles("voorbeeldstad", Optional.of(house)));
    }

    private void compare(List<byte[]> files) throws Exception {
        List<String> astray = new ArrayList<>();
        int all = 0;
        for (byte[] docx : files) {
            Path own = Files.createTempDirectory(folder, "file");
            for (Reference reference : LibreOfficePages.of(docx, own)) {
                all++;
                if (reference.drift() != 0) {
                    astray.add(reference.toString());
                    assertTrue(Math.abs(reference.drift()) <= 1, reference.toString());
                }
            }
        }
        assertTrue(all > 50, "only " + all + " references");
        assertTrue(all - astray.size() >= EXACT * all, astray.toString());
    }

    private static List<byte[]> wordFiles(String programme, Optional<ReferenceDocument> house) {
        FontLibrary fonts = new FontLibrary();
        Hyphenation hyphenation = new Hyphenation();
        Compiler compiler = new Compiler(Map.of(Format.DOCX, new DocxRenderer(fonts, hyphenation)), fonts, hyphenation);
        List<byte[]> written = new ArrayList<>();
        compiler.build(
                ProjectWorkspace.example(programme),
                new Request(
                        List.of(),
                        EnumSet.of(Format.DOCX),
                        Optional.empty(),
                        Optional.empty(),
                        Levels.OWN,
                        Optional.empty(),
                        house),
                (editions, _) -> {
                    editions.forEach(edition -> edition.files().forEach(file -> written.add(bytes(file.content()))));
                    return List.of();
                },
                Progress.NONE);
        return written;
    }

    private static byte[] bytes(EditionFiles.Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
