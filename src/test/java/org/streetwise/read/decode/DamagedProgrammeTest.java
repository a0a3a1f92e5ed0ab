package org.streetwise.read.decode;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.source.ProjectWorkspace;

@Tag("slow")
class DamagedProgrammeTest {
    private static final String MAIN = "format: 1\ntitle: Proef\n";
    private static final String SOUND = """
            municipality: Rotterdam
            neighbourhood: Pendrecht
            period: 2018..2021
            figures: {woningen: 2140, armoede: secret}
            profile: |
              Een *wijk* [@a, p. 3] met [woorden]{lang=en}, zie [](lesson:a/b).[^1]

              | a | b \\| c |
              |---|--------|
              | 1 | 2 😀   |

              [^1]: Noot &amp; **vet**.
            challenge: 'De opgave: <b> ~~weg~~ 1. Eén.'
            lessons:
              - id: straat
                title: Laat leidend zijn wat u `op straat` hoort
                theme: participatie
                learnt: >-
                  - een
                  - twee
                quotes: {text: "Ja\\u00e9", consent: 2021-11-03}
            """;
    private static final List<String> PIECES = List.of(
            "|", "*", "**", "_", "[", "]", "](", "[^", "[^1]", "]: ", "<", ">", "`", "```", "~~", "&#10;", "\\",
            "{lang=", "}", "\n", "\n\n", "  ", "- ", "1. ", "# ", "---\n", "\t", "'", "\"", ": ", " #x", "@", "\u00A0",
            "\u2028", "😀", "\uD83D", "\u0000", "!", "{file: ", "&a ", "*a ", "<<: ");

    @Test
    void aDamagedFileIsReadOrReportedWithinItsText() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(SOUND);
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                int at = random.nextInt(text.length());
                int taken = random.nextInt(3) == 0 ? random.nextInt(Math.min(20, text.length() - at)) : 0;
                text.replace(at, at + taken, PIECES.get(random.nextInt(PIECES.size())));
            }
            String damaged = text.toString();
            Diagnostics diagnostics = new Diagnostics();
            ProgrammeReader.read(
                    ProjectWorkspace.of(Map.of("streetwise.yml", MAIN, "cases/pendrecht.yml", damaged)), diagnostics);
            for (Diagnostic diagnostic : diagnostics.all()) {
                assertTrue(diagnostic.primary().span().end() <= damaged.length(), "seed " + seed + ": " + damaged);
            }
        }
    }
}
