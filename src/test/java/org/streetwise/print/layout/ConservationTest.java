package org.streetwise.print.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.print.layout.line.Fragment;
import org.streetwise.print.layout.line.Measure;
import org.streetwise.print.layout.line.Measure.Breaking;
import org.streetwise.print.layout.line.Piece;
import org.streetwise.print.layout.line.SampleText;
import org.streetwise.print.layout.line.SetText;
import org.streetwise.print.layout.line.Signs;
import org.streetwise.print.style.TextStyle.Alignment;

class ConservationTest {
    private static final String[] SNIPPETS = {
        "wijk",
        "energietransitie",
        "coördinatie",
        " ",
        " ",
        " ",
        "  ",
        "\n",
        "\t",
        "\u00A0",
        "-",
        "–",
        "€",
        "75",
        "%",
        "‘",
        "’",
        "(",
        ")",
        "/",
        ".",
        "https://www.wijk.nl/a-b?c=d",
        "\u00AD",
        "\u200B",
        "\u2060",
        "\u2011",
        "\u202F",
        "😀",
        "漢字漢字",
        "سلام",
        "é",
        "e\u0301",
        "Ω",
        "ж",
        "\u0007",
        "x".repeat(300),
        "…",
        "'s",
        "👩\u200D👧",
        "1/2",
        "@a.b"
    };

    @ParameterizedTest
    @CsvSource({"TOTAL_FIT, JUSTIFIED", "TOTAL_FIT, LEFT", "FIRST_FIT, JUSTIFIED", "FIRST_FIT, RIGHT"})
    void noCharacterIsLostAndNoLineTooWide(Breaking breaking, Alignment alignment) {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            List<Piece> pieces = pieces(random);
            double width = 12 + random.nextInt(300);
            Measure measure =
                    new Measure(width, random.nextInt(3) * 4, 0, 0, alignment, random.nextBoolean(), breaking);
            SetText set = SampleText.setter().set(pieces, measure);
            assertEquals(expected(pieces), read(set), "seed " + seed);
            for (int line = 0; line < set.lines(); line++) {
                double start = alignment == Alignment.RIGHT ? width - set.width(line) : set.x(line);
                double room = width + (breaking == Breaking.TOTAL_FIT ? hanging(set.fragments(line)) : 0);
                assertTrue(
                        start >= -0.05 && start + set.width(line) <= room + 0.05,
                        "seed " + seed + ", " + width + ": " + set.width(line) + " " + set.text(line));
            }
        }
    }

    /// How far a line's last character may hang out of the column.
    private static double hanging(List<Fragment> line) {
        List<Fragment> seen =
                line.stream().filter(fragment -> !fragment.text().isBlank()).toList();
        if (seen.isEmpty()) {
            return 0;
        }
        Fragment last = seen.getLast();
        String text = last.text().stripTrailing();
        return switch (last) {
            case Fragment.Glyphs glyphs -> {
                char c = text.charAt(text.length() - 1);
                yield Signs.hanging(c)
                        * glyphs.face().advance(c)
                        * glyphs.piece().size()
                        / 1000;
            }
            case Fragment.Hyphen hyphen -> hyphen.width();
            case Fragment.Missing _ -> 0;
        };
    }

    private static List<Piece> pieces(Random random) {
        List<Piece> pieces = new ArrayList<>();
        for (int count = random.nextInt(8); count >= 0; count--) {
            StringBuilder text = new StringBuilder();
            for (int snippets = random.nextInt(20); snippets > 0; snippets--) {
                text.append(SNIPPETS[random.nextInt(SNIPPETS.length)]);
            }
            pieces.add(SampleText.text(text.toString(), random.nextBoolean() ? SampleText.LATO : SampleText.BOLD));
            if (random.nextInt(10) == 0) {
                pieces.add(new Piece.LineEnd());
            }
        }
        return pieces;
    }

    /// What a reader should get: a row of spaces counts as one, a line end is a space, and invisible characters are
    /// gone.
    private static String expected(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(
                    switch (piece) {
                        case Piece.Text words -> words.text();
                        case Piece.LineEnd _ -> " ";
                    });
        }
        return plain(text.toString());
    }

    private static String read(SetText set) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < set.lines(); line++) {
            for (Fragment fragment : set.fragments(line)) {
                text.append(fragment instanceof Fragment.Hyphen ? "" : fragment.text());
            }
        }
        return plain(text.toString());
    }

    private static String plain(String text) {
        return text.replaceAll("[\u00AD\u200B\u200D\u2060\u0007]", "")
                .replace('\u2011', '-')
                .replaceAll("[ \n\t]+", " ")
                .strip();
    }
}
