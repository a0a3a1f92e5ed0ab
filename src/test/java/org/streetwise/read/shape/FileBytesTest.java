package org.streetwise.read.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Edit;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;

class FileBytesTest {
    private static final SourceId FILE = SourceId.programme("a.yml");
    private static final String TEXT = "municipality: Capelle aan den IJssel\nneighbourhood: één\n";

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<Source> read(byte[] bytes) {
        return new SourceFiles(ProjectWorkspace.ofBytes(Map.of(FILE.path(), bytes)), diagnostics).find(FILE);
    }

    private List<String> messages() {
        return diagnostics.all().stream().map(each -> each.message().english()).toList();
    }

    @Test
    void utf16IsRecognisedWithAndWithoutAByteOrderMark() {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertEquals(Optional.empty(), read(TEXT.getBytes(charset)), charset.name());
        }
        assertEquals(List.of("this file is UTF-16, not UTF-8"), messages());
    }

    @Test
    void utf32IsNotMistakenForUtf16() {
        String marked = "\uFEFF" + TEXT;
        for (String charset : List.of("UTF-32", "UTF-32BE", "UTF-32LE")) {
            assertEquals(Optional.empty(), read(TEXT.getBytes(Charset.forName(charset))), charset);
            assertEquals(Optional.empty(), read(marked.getBytes(Charset.forName(charset))), charset);
        }
        assertEquals(List.of("this file is UTF-32, not UTF-8"), messages());
    }

    @Test
    void aBinaryFileIsReportedAsNoText() {
        byte[] archive = new byte[2_000];
        for (int i = 0; i < archive.length; i++) {
            archive[i] = (byte) (i % 5 == 0 ? 0 : i * 37);
        }
        assertEquals(Optional.empty(), read(archive));
        assertEquals(List.of("this is not a text file"), messages());
    }

    @Test
    void aLoneZeroIsACharacterLikeAnyOther() {
        assertEquals(
                TEXT + "\0",
                read((TEXT + "\0").getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .text());
        assertEquals(List.of(), messages());
    }

    @Test
    void oneDiagnosticMendsAllLettersOfAWrongEncoding() {
        String sound = "één wijk – ‘zegt’ “men” – kost € 5, ideeën; à la carte";
        String spoilt = new String(sound.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        Source source = read(spoilt.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertEquals(1, diagnostics.all().size());
        StringBuilder mended = new StringBuilder(source.text());
        for (Edit edit : diagnostics.all().getFirst().edits().reversed()) {
            mended.replace(edit.span().start(), edit.span().end(), edit.replacement());
        }
        // The closing curly quotation mark has a byte that Windows-1252 lacks.
        assertEquals(sound.replace("”", "â€\uFFFD"), mended.toString());
    }

    @Test
    void capitalsAndSignsAreNotTakenForAWrongEncoding() {
        read("São Paulo, “Ângela”, Übach, Ærø, 20 °C, Ä”, Å‘".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), messages());
    }
}
