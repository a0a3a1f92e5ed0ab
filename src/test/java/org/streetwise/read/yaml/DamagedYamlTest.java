package org.streetwise.read.yaml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Utf8;

@Tag("slow")
class DamagedYamlTest {
    private static final SourceId FILE = SourceId.programme("a.yml");
    private static final String SOUND = """
            municipality: Rotterdam # uitleg
            neighbourhood: 's Gravenwijk'
            state: {stage: "uit\\u0076oering", asOf: 2021-11}
            partners: &p [Gemeente, "Woonstad \\
              Rotterdam", *x]
            challenge: |2-
              Ongeveer 5.600 woningen 😀, gemengd.
            lessons:
              - title: >
                  Laat leidend zijn
                <<: {theme: participatie}
                quotes: *p
              - ? key
                : - !!str 12
            ...
            """;

    @Test
    void aDamagedFileIsReadOrReportedWithinItsText() {
        byte[] sound = SOUND.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (long seed = 0; seed < 10_000; seed++) {
            Random random = new Random(seed);
            byte[] damaged = sound.clone();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                damaged[random.nextInt(damaged.length)] = damage(random);
            }
            String text = Utf8.decode(damaged).text();
            Diagnostics diagnostics = new Diagnostics();
            boolean read = YamlReader.read(new Source(FILE, text), diagnostics).isPresent();
            String input = "seed " + seed + ": " + text;
            assertTrue(read || diagnostics.hasErrors(), input);
            for (Diagnostic diagnostic : diagnostics.all()) {
                assertTrue(diagnostic.primary().span().end() <= text.length(), input);
            }
        }
    }

    private static byte damage(Random random) {
        String signs = "'\"\\|>-:#&*!%@`{}[],?\n\r\t <=.~0\u0000";
        return random.nextInt(4) == 0
                ? (byte) random.nextInt(256)
                : (byte) signs.charAt(random.nextInt(signs.length()));
    }

    @Test
    void aNumberThatTheParserCanNotReadIsText() {
        Diagnostics diagnostics = new Diagnostics();
        assertTrue(YamlReader.read(new Source(FILE, "a: .____________"), diagnostics)
                .isPresent());
        assertTrue(diagnostics.all().isEmpty());
    }
}
