package org.streetwise.read.yaml;

import java.util.List;
import java.util.Random;

/// Generates random YAML files from a seed: texts in every style, with odd white space and every kind of line break.
final class YamlTexts {
    private static final List<String> WORDS =
            List.of("wijk", "één", "😀", "a", "'s-Gravenhage", "x#y", "50%", "b:c", "–", "e\u0301", "[@bron]", "*let*");
    private static final List<String> ESCAPES = List.of(
            "\\n", "\\t", "\\\\", "\\\"", "\\x41", "\\u00e9", "\\U0001F600", "\\_", "\\N", "\\L", "\\ ", "\\0", "\\e");

    private final Random random;
    private final String lineBreak;

    YamlTexts(long seed) {
        random = new Random(seed);
        lineBreak = pick(List.of("\n", "\n", "\r\n", "\r"));
    }

    String next() {
        return switch (random.nextInt(5)) {
            case 0 -> "key: " + text(2) + lineBreak;
            case 1 -> "outer:" + lineBreak + "  key: " + text(4) + lineBreak + "  next: x" + lineBreak;
            case 2 -> "- " + text(2) + lineBreak + "- y";
            case 3 -> "list:" + lineBreak + "- key: " + text(4) + lineBreak + "  next: z" + lineBreak;
            default -> "😀: &a " + text(2) + lineBreak + "end: e";
        };
    }

    private String text(int indent) {
        return switch (random.nextInt(5)) {
            case 0 -> plain(indent);
            case 1 -> "'" + flow(indent).replace("'", "''") + "'";
            case 2 -> "\"" + doubleQuoted(indent) + "\"";
            default -> block(indent);
        };
    }

    private String plain(int indent) {
        return pick(List.of("woord", "é", "😀")) + gap(indent)
                + flow(indent).replace("[", "").replace("*", "") + "einde";
    }

    private String flow(int indent) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(pick(WORDS)).append(gap(indent));
        }
        return text.toString();
    }

    private String doubleQuoted(int indent) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(pick(random.nextBoolean() ? WORDS : ESCAPES)).append(gap(indent));
            if (random.nextInt(5) == 0) {
                text.append("\\").append(lineBreak).append(blanks(indent));
            }
        }
        return text.toString();
    }

    private String gap(int indent) {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> "  ";
            case 2 -> " " + lineBreak + " ".repeat(indent);
            case 3 -> lineBreak + lineBreak + " ".repeat(indent + random.nextInt(3));
            case 4 -> lineBreak + " ".repeat(indent) + lineBreak + lineBreak + " ".repeat(indent);
            case 5 -> random.nextInt(6) == 0 ? "\u2028" + " ".repeat(indent) : " ";
            default -> " ";
        };
    }

    private String block(int indent) {
        int deeper = 1 + random.nextInt(3);
        boolean explicit = random.nextInt(3) == 0;
        StringBuilder text = new StringBuilder(pick(List.of("|", ">")));
        text.append(pick(List.of("", "", "-", "+")));
        int column = indent - 2;
        if (explicit) {
            text.append(deeper);
        }
        text.append(pick(List.of("", " ", " # uitleg")));
        for (int i = random.nextInt(7); i > 0; i--) {
            text.append(lineBreak).append(blockLine(column + deeper, explicit));
        }
        return text.toString();
    }

    private String blockLine(int column, boolean explicit) {
        return switch (random.nextInt(7)) {
            case 0 -> "";
            case 1 -> " ".repeat(random.nextInt(column + 1));
            case 2 -> explicit ? " ".repeat(column + 2) + "verder" : " ".repeat(column) + "vlak";
            case 3 -> " ".repeat(column) + "woorden" + random.nextInt(9) + "  ";
            default -> " ".repeat(column) + pick(WORDS) + " " + pick(WORDS);
        };
    }

    private String blanks(int most) {
        return " ".repeat(random.nextInt(most + 1));
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
