package org.streetwise.read.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.streetwise.Golden;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.manual.ManualPage;
import org.streetwise.manual.ManualPage.Block;
import org.streetwise.read.decode.ProgrammeFiles;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;

/// The page for authors. Most of it is written by hand. The text between comments such as `files` is generated from the
/// shapes, and `mvn test -Dtest=ReferencePageTest -Daccept` rewrites it.
class ReferencePageTest {
    private static final Path PAGE = Path.of("src/main/docs/reference.md");
    private static final int HEADING_LEVEL = 3;

    @Test
    void thePageListsTheFieldsThatAreRead() throws IOException {
        FieldGuide guide = new FieldGuide(ProgrammeFiles.kinds());
        String written = Files.readString(PAGE);
        String current = filled(filled(written, "files", guide.files()), "records", guide.everything(HEADING_LEVEL));

        Golden.check(PAGE, current);
    }

    @Test
    void theProgrammeOnThePageHasNoFaults() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Block block : ManualPage.of(Files.readString(PAGE)).blocks()) {
            if (block instanceof Block.Code code) {
                code.path().ifPresent(path -> files.put(path, code.text()));
            }
        }
        Diagnostics diagnostics = new Diagnostics();

        assertEquals(
                1, ProgrammeReader.read(ProjectWorkspace.of(files), diagnostics).size());
        assertEquals(List.of(), diagnostics.all());
    }

    private static String filled(String page, String name, String text) {
        Pattern part = Pattern.compile("(<!-- " + name + " -->\n).*?(<!-- /" + name + " -->)", Pattern.DOTALL);
        Matcher matcher = part.matcher(page);
        assertTrue(matcher.find(), "the page has no comments around the " + name);
        return matcher.replaceFirst("$1\n" + Matcher.quoteReplacement(text) + "\n$2");
    }
}
