package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.streetwise.diagnostic.AnnotatedProgramme;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Explanation;
import org.streetwise.manual.ManualPage;
import org.streetwise.manual.ManualPage.Block;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.source.ProjectWorkspace;

/// The pages that `streetwise explain` prints for codes. A code block with a path after its language replaces that file
/// of the programme in `src/test/corpus/base`. Under `Fixed` stands only what has changed.
@Tag("slow")
class ExplanationsTest {
    private static final String WRONG = "Wrong";
    private static final String FIXED = "Fixed";

    /// Faults that the text on a page can't provoke: those in bytes, commands and whole folders.
    private static final Set<Code> TOLD_ONLY = EnumSet.of(
            Code.NOT_UTF8,
            Code.LESSON_NOT_PLACED,
            Code.NOT_PRINTED,
            Code.OUTPUT_KEPT,
            Code.NO_PROGRAMME,
            Code.UNKNOWN_EDITION,
            Code.IMAGE_TOO_LARGE,
            Code.IMAGE_TOO_SMALL,
            Code.UNREAD_FILE,
            Code.REFERENCE_DOCUMENT,
            Code.HOUSE_STYLES_MISSING,
            Code.HOUSE_LEFT_BEHIND,
            Code.MISSING_TYPEFACE);

    @TestFactory
    Stream<DynamicTest> everyPageHasTheSameParts() {
        return pages(code -> {
            ManualPage page = page(code);
            List<String> headings = page.blocks().stream()
                    .filter(Block.Heading.class::isInstance)
                    .map(block -> ((Block.Heading) block).words())
                    .toList();
            String title = Explanation.of(code).title();
            assertEquals(List.of(title, WRONG, FIXED), headings);
            assertFalse(title.endsWith("."), title);
            assertTrue(page.blocks().get(1) instanceof Block.Paragraph, "the page must first say what the fault is");
            assertTrue(part(page, WRONG).stream().anyMatch(Block.Code.class::isInstance), "there must be an example");
            assertTrue(
                    part(page, FIXED).stream().anyMatch(Block.Code.class::isInstance), "the fixed code must be shown");
        });
    }

    @TestFactory
    Stream<DynamicTest> wrongExamplesProvokeTheirCodeAndMendedOnesNothing() {
        return pages(code -> {
            Map<String, byte[]> files = AnnotatedProgramme.base();
            files.putAll(files(code, WRONG));
            if (!TOLD_ONLY.contains(code)) {
                List<Diagnostic> said = check(files);
                assertTrue(said.stream().anyMatch(d -> d.code() == code), () -> "not provoked, but " + said);
            }
            files.putAll(files(code, FIXED));
            // An example isn't about what a template prints.
            List<Diagnostic> left = check(files).stream()
                    .filter(d -> d.code() != Code.NOT_PRINTED)
                    .toList();
            assertEquals(List.of(), left);
        });
    }

    @Test
    void examplesAreFilesWhereverPossible() {
        Set<Code> withoutFiles = EnumSet.noneOf(Code.class);
        Arrays.stream(Code.values())
                .filter(code -> files(code, WRONG).isEmpty())
                .forEach(withoutFiles::add);
        assertEquals(TOLD_ONLY, withoutFiles);
    }

    private static Stream<DynamicTest> pages(Consumer<Code> test) {
        return Arrays.stream(Code.values()).map(code -> dynamicTest(code.number(), () -> test.accept(code)));
    }

    private static ManualPage page(Code code) {
        return ManualPage.of(Explanation.of(code).text());
    }

    private static Map<String, byte[]> files(Code code, String heading) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Block block : part(page(code), heading)) {
            if (block instanceof Block.Code(Optional<String> path, String text)) {
                path.ifPresent(name -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return files;
    }

    private static List<Block> part(ManualPage page, String heading) {
        return page.blocks().stream()
                .dropWhile(block -> !(block instanceof Block.Heading(_, String words) && words.equals(heading)))
                .skip(1)
                .takeWhile(block -> !(block instanceof Block.Heading))
                .toList();
    }

    private static List<Diagnostic> check(Map<String, byte[]> files) {
        return new Compiler(Map.of(), new FontLibrary(), new Hyphenation())
                .check(ProjectWorkspace.ofBytes(files), Requests.ALL, Progress.NONE)
                .diagnostics();
    }
}
