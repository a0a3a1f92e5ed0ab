package org.streetwise.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Writes a programme of many cases of about 2 KB each, to measure how fast they are read: `ManyCases FOLDER COUNT`.
final class ManyCases {
    private static final String MAIN = """
            format: 1
            title: Vijfduizend wijken
            audiences:
              - {id: gemeenten, label: Gemeenten}
            """;
    private static final String THEMES = """
            themes:
              - {id: participatie, title: Participatie en communicatie}
              - {id: proces, title: Proces en organisatie}
            """;
    private static final String INDICATORS = """
            indicators:
              - {id: woningen, label: Woningen}
              - {id: inwoners, label: Inwoners}
            """;
    private static final List<String> SENTENCES = List.of(
            "Bewoners wilden eerst weten wat de verbouwing voor hun huur betekent.",
            "De gemeente en de corporatie maakten samen één plan voor de hele straat.",
            "Een vast gezicht in de wijk geeft vertrouwen, ook als het tegenzit.",
            "Het *gesprek aan de keukentafel* leverde meer op dan de bijeenkomst in de zaal.",
            "De planning schoof een half jaar op, omdat het net eerst verzwaard moest worden.",
            "Wie zijn buren kent, doet eerder mee aan een gezamenlijke aanpak.",
            "De winkel op de hoek bleek de beste plek om mensen te spreken.",
            "Zonder geld voor onderhoud blijft een mooie belofte een belofte.");

    private ManyCases() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder.resolve("cases"));
        Files.writeString(folder.resolve("streetwise.yml"), MAIN);
        Files.writeString(folder.resolve("themes.yml"), THEMES);
        Files.writeString(folder.resolve("indicators.yml"), INDICATORS);
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            Files.writeString(folder.resolve("cases/wijk-" + i + ".yml"), text(new Random(i)));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                """
                municipality: Voorbeeldstad
                neighbourhood: De Buurt
                figures: {woningen: %d, inwoners: %d}
                challenge: %s
                approach: |
                  %s
                  %s

                  %s
                lessons:
                """,
                random.nextInt(9_000),
                random.nextInt(20_000),
                sentence(random),
                sentence(random),
                sentence(random),
                sentence(random)));
        for (int i = 0; i < 4; i++) {
            text.append(String.format(
                    Locale.ROOT,
                    """
                      - id: les-%d
                        title: %s
                        theme: %s
                        happened: %s
                        learnt: |
                          %s
                          %s
                    """,
                    i,
                    sentence(random).replace(".", ""),
                    i % 2 == 0 ? "participatie" : "proces",
                    sentence(random),
                    sentence(random),
                    sentence(random)));
        }
        return text.toString();
    }

    private static String sentence(Random random) {
        return SENTENCES.get(random.nextInt(SENTENCES.size()));
    }
}
