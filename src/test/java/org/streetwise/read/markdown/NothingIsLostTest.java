package org.streetwise.read.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.source.SourceId;
import org.streetwise.source.SourceMap;

/// However Markdown reads a text, each of its words is printed or lies within a reported fault.
@Tag("slow")
class NothingIsLostTest {
    private static final SourceId FILE = SourceId.programme("prose/a.md");

    /// `W` stands for a unique word.
    private static final List<String> PARTS = List.of(
            "W",
            "W",
            "W",
            " ",
            " ",
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "``",
            "\\",
            "  \n",
            "[W](https://W.nl)",
            "[W](https://W.nl 'W W')",
            "<https://W.nl>",
            "[W](W)",
            "[](https://W.nl)",
            "![W](W.jpg 'W')",
            "[W][b]",
            "[W][]",
            "[b]",
            "\n[b]: https://W.nl\n",
            "\n[b]: <https://W.nl> 'W'\n",
            "\n[W]: https://W.nl \"W\"\n",
            "[^1]",
            "[^2]",
            "\n\n[^1]: W W\n",
            "\n[^1]: W\n\n    W\n",
            "\n[^2]:\n",
            "\n[^W]: W",
            "[^W]",
            "^[W]",
            "<b>W</b>",
            "<b>",
            "</b>",
            "<!-- W -->",
            "<?W?>",
            "\n<div>W\n",
            "\n</div>\n",
            "\n<!-- W\n",
            "&amp;",
            "&W;",
            "\n# W #\n",
            "\nW\n===\n",
            "\nW\n---\n",
            "\n- W\n",
            "\n- [ ] W\n",
            "\n- [x] W\n",
            "\n3. W\n",
            "\n3) W\n",
            "\n+ W\n",
            "\n> W\n",
            "> ",
            "- ",
            "    ",
            "\n```json\n",
            "\n```\n",
            "\n~~~ W W\n",
            "\n| W | W |\n|---|:-:|\n| W | W | W |\n| W |\n",
            "|",
            "\n***\n",
            "[@W]",
            "[@W, p. W]",
            "[@W; @W]",
            "[@W W]",
            "[W]{lang=en}",
            "[W]{lang=W W}",
            "[W](lesson:W)",
            "[W](case:)",
            "[](term:W)",
            "[W](W",
            "<W",
            ">",
            "(",
            ")",
            "!");

    @Test
    void everyWordIsPrintedOrReported() {
        Random random = new Random(7);
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            int word = 0;
            for (int i = random.nextInt(9); i >= 0; i--) {
                for (char c : PARTS.get(random.nextInt(PARTS.size())).toCharArray()) {
                    text.append(c == 'W' ? "w" + (char) ('a' + word / 26) + (char) ('a' + word++ % 26) : c);
                }
            }
            check(text.toString(), word);
        }
    }

    private static void check(String text, int words) {
        SourceMap map = SourceMap.verbatim(FILE, 0, text.length());
        Diagnostics faults = new Diagnostics();
        Prose prose = MarkdownReader.prose(text, map, faults);
        check(text, words, prose.toString(), faults);
        Diagnostics lineFaults = new Diagnostics();
        ProseLine line = MarkdownReader.line(text, map, lineFaults);
        check(text, words, line.toString(), lineFaults);
    }

    private static void check(String text, int words, String printed, Diagnostics faults) {
        for (int n = 0; n < words; n++) {
            String word = "w" + (char) ('a' + n / 26) + (char) ('a' + n % 26);
            int at = text.indexOf(word);
            assertTrue(
                    printed.contains(word)
                            || isLanguageOfCode(text, at)
                            || faults.all().stream().anyMatch(fault -> isWithin(at, fault)),
                    () -> word + " is lost from: " + text.replace("\n", "\\n") + "\n" + printed);
        }
    }

    private static boolean isLanguageOfCode(String text, int at) {
        return text.startsWith("~~~", at - 3) || text.startsWith("```", at - 3);
    }

    private static boolean isWithin(int at, Diagnostic fault) {
        return fault.primary().span().start() <= at
                && at < fault.primary().span().end();
    }
}
