package org.streetwise.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.prose.ProseBlock;
import org.streetwise.source.SourceId;
import org.streetwise.source.SourceMap;

class BareTextTest {
    private static final List<String> PIECES = List.of(
            "wijk",
            " ",
            " ",
            "\n",
            "\n",
            "\n\n",
            "één",
            "😀",
            "1",
            "12",
            ".",
            ")",
            "-",
            "+",
            "=",
            ":",
            "#",
            "!",
            "\"",
            "'",
            "(",
            "^",
            "@",
            "{",
            "}",
            "$",
            "%",
            "/",
            "?",
            ";",
            "\u00A0",
            "\u200B",
            "http://a.nl",
            "  ",
            "[",
            "*");

    @Test
    void aBareTextIsReadAsTheParserReadsIt() {
        int bare = 0;
        for (long seed = 0; seed < 30_000; seed++) {
            Random random = new Random(seed);
            StringBuilder made = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                made.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = made.toString();
            SourceMap map = SourceMap.verbatim(SourceId.programme("a.md"), 7, text.length());
            Optional<List<ProseBlock>> read = BareText.read(text, map);
            if (read.isPresent()) {
                bare++;
                Diagnostics diagnostics = new Diagnostics();
                List<ProseBlock> parsed = MarkdownReader.parsed(text, map, new Faults(diagnostics));
                assertEquals(parsed, read.get(), () -> "«" + text + "»");
                assertEquals(List.of(), diagnostics.all(), () -> "«" + text + "»");
            }
        }
        assertTrue(bare > 3_000, "only " + bare + " were bare");
    }
}
