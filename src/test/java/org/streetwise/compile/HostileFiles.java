package org.streetwise.compile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Case files meant to crash a reader, use up its memory or keep it running for ever.
public final class HostileFiles {
    private static final String HEAD = "municipality: Rotterdam\nneighbourhood: Pendrecht\nchallenge: Weg van gas.\n";
    private static final String PROFILE = HEAD + "profile: ";
    private static final int MEGA = 1 << 20;

    private HostileFiles() {}

    /// The files, by what is wrong with them. Each has a fault that must be reported.
    public static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        shapes(files);
        sizes(files);
        markdown(files);
        return files;
    }

    private static void shapes(Map<String, Supplier<byte[]>> files) {
        put(files, "aliases to aliases, 134 million texts", () -> bomb());
        put(files, "aliases merged into fields", () -> mergeBomb());
        put(files, "a list in itself", () -> "&x [*x]");
        put(files, "fields in themselves", () -> "profile: &x {text: *x}");
        put(
                files,
                "aliases, 200,000 to one long list",
                () -> "a: &a [" + "x,".repeat(1000) + "]\nb:\n" + "- *a\n".repeat(200_000));
        put(files, "aliases, 200,000 to one word", () -> "a: &a x\nb:\n" + "- *a\n".repeat(200_000));
        put(files, "anchors, 100,000", () -> "b:\n" + "- &a x\n".repeat(100_000));
        put(files, "brackets, 100,000 deep", () -> "profile: " + "[".repeat(100_000));
        put(files, "brackets, 100,000 deep and closed", () -> "profile: " + "[".repeat(100_000) + "]".repeat(100_000));
        put(files, "braces, 100,000 deep", () -> "profile: " + "{a: ".repeat(100_000));
        put(files, "dashes, 100,000 deep", () -> "- ".repeat(100_000));
        put(files, "question marks, 100,000 deep", () -> "? ".repeat(100_000));
        put(files, "fields, 3,000 deep by indentation", () -> deep(3_000));
        put(
                files,
                "a gadget",
                () -> HEAD
                        + "profile: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1/\"]]]]\n");
    }

    private static void sizes(Map<String, Supplier<byte[]>> files) {
        put(files, "one text of 10 MB in a block", () -> PROFILE + "|\n" + "  woorden en meer\n".repeat(600_000));
        put(files, "one text of 10 MB in a line", () -> PROFILE + "woord ".repeat(1_700_000));
        put(files, "one text of 10 MB in quotation marks", () -> PROFILE + "\"" + "\\u00e9 ".repeat(1_400_000) + "\"");
        put(files, "one text of 10 MB folded", () -> PROFILE + ">\n" + "  woord\n\n".repeat(1_100_000));
        put(files, "one name of 10 MB", () -> HEAD + "x".repeat(10 * MEGA) + ": y");
        put(files, "a theme of 900,000 letters", () -> HEAD + "lessons: [{theme: " + "w".repeat(900_000) + "}]\n");
        put(files, "900,000 signs that no font has", () -> PROFILE + "街".repeat(900_000));
        put(files, "a million names", () -> names(1_000_000));
        put(files, "a million items", () -> HEAD + "sources:\n" + "- x\n".repeat(1_000_000));
        put(files, "digits, 10 MB of them", () -> HEAD + "figures: {woningen: " + "1".repeat(10 * MEGA) + "}");
        put(files, "digits, 900,000 of them", () -> HEAD + "figures: {woningen: " + "1".repeat(900_000) + "}");
        put(files, "a huge exponent", () -> HEAD + "figures: {woningen: 1e999999999}");
        put(files, "a point and underscores", () -> HEAD + "figures: {woningen: ." + "_".repeat(100_000) + "}");
        put(files, "lines, 10 million empty ones", () -> HEAD + "\n".repeat(10_000_000) + "x");
        put(files, "comments, a million", () -> HEAD + "#\n".repeat(1_000_000) + "x: y");
        put(files, "quotation marks, 3 million", () -> PROFILE + "'" + "''".repeat(1_500_000) + "'");
        put(files, "colons, 3 million", () -> PROFILE + ": ".repeat(1_500_000));
        put(files, "tabs, 3 million", () -> HEAD + "\t\n".repeat(1_500_000));
        put(files, "control characters, 3 million", () -> PROFILE + "\u0001".repeat(3_000_000));
        put(files, "a name written 100,000 times", () -> HEAD + "profile: x\n".repeat(100_000));
        put(files, "unknown names, 100,000", () -> HEAD + names(100_000));
        put(files, "broken lessons, 60,000", () -> HEAD + "lessons:\n" + "- title: x\n".repeat(60_000));
        put(files, "nothing but zeros", () -> "\u0000".repeat(10 * MEGA));
        put(files, "dashes of a word processor, 300,000", () -> PROFILE + "\n" + "  – x\n".repeat(300_000));
        put(files, "non-breaking spaces, 300,000 lines", () -> HEAD + "\u00A0x: y\n".repeat(300_000));
        files.put(
                "a million bytes of another encoding",
                () -> (PROFILE + "é".repeat(MEGA)).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void markdown(Map<String, Supplier<byte[]>> files) {
        text(files, "brackets that open", () -> "[".repeat(300_000) + " <b>");
        text(files, "brackets that open and close", () -> "[a](".repeat(150_000) + " <b>");
        text(files, "pairs of brackets", () -> "[]".repeat(200_000) + "<b>");
        text(files, "images that open", () -> "![".repeat(200_000) + " <b>");
        text(files, "asterisks", () -> "*".repeat(300_000) + " <b>");
        text(files, "asterisks and letters", () -> "a**b*".repeat(100_000) + " <b>");
        text(files, "asterisks and underscores", () -> "*a_ ".repeat(120_000) + " <b>");
        text(files, "emphasis in emphasis", () -> "*a **b ".repeat(50_000) + "c** d*".repeat(50_000));
        text(files, "emphasis that ends too deep", () -> "*a**b ".repeat(50_000) + "**c d*".repeat(50_000));
        text(
                files,
                "emphasis in paragraphs",
                () -> ("*a ".repeat(999) + "b* ".repeat(999) + "\n\n").repeat(150) + "<b>");
        text(files, "paragraphs of one letter", () -> "a\n\n".repeat(300_000));
        text(files, "tildes", () -> "~~a ".repeat(120_000) + " <b>");
        text(files, "backticks of many lengths", () -> backticks() + " <b>");
        text(files, "angles", () -> "<".repeat(300_000) + " <b>");
        text(files, "comments that open", () -> "a <!--".repeat(100_000) + " <b>");
        text(files, "declarations that open", () -> "a <!A ".repeat(100_000) + " <b>");
        text(files, "instructions that open", () -> "a <?".repeat(100_000) + " <b>");
        text(files, "raw data that opens", () -> "a <![CDATA[".repeat(80_000) + " <b>");
        text(files, "tags that never end", () -> "a <b c=\"".repeat(60_000) + " <b>");
        text(files, "ampersands", () -> "&".repeat(300_000) + "<b>");
        text(files, "quotations in quotations", () -> ">".repeat(100_000) + " x <b>");
        text(files, "quotations line by line", () -> ("> ".repeat(38) + "x <b>\n").repeat(5_000));
        text(files, "lists in lists", () -> "- ".repeat(100_000) + "x <b>");
        text(files, "items, 200,000", () -> "- x\n".repeat(200_000) + "- <b>");
        text(files, "notes, 30,000 without calls", () -> notes(30_000, false));
        text(files, "notes, 30,000 called", () -> notes(30_000, true) + "<b>");
        text(files, "one note called 100,000 times", () -> "[^1] ".repeat(100_000) + "\n\n[^1]: x <b>");
        text(files, "links defined, 50,000", () -> definitions(50_000));
        text(files, "a definition with a long label", () -> "[" + "a".repeat(500_000) + "]: x <b>");
        text(files, "a definition with a long title", () -> "[a]: b '" + "c\n".repeat(200_000) + " <b>");
        text(files, "a table of 10,000 columns", () -> table(10_000, 20));
        text(files, "a table of 100,000 rows", () -> table(2, 100_000));
        text(
                files,
                "rows with more cells than the head",
                () -> table(2, 3) + ("|" + "x|".repeat(50) + "\n").repeat(5_000));
        text(files, "pipes escaped", () -> "|a|\n|-|\n" + ("|" + "\\|".repeat(1_000) + "|\n").repeat(300) + "<b>");
        text(files, "citations that break", () -> "[@ ".repeat(100_000) + "[@]".repeat(50_000));
        text(files, "languages that break", () -> "[x]{lang=".repeat(50_000) + "[x]{lang=?}");
        text(files, "HTML, 100,000 tags", () -> "x <b> ".repeat(100_000));
        text(files, "headings, 50,000", () -> "# x\n\n".repeat(50_000));
        text(files, "lines that break hard, 200,000", () -> "x\\\n".repeat(200_000) + "<b>");
        text(files, "addresses, 100,000", () -> "<a:b> ".repeat(100_000) + "<b>");
        text(files, "rules, 200,000", () -> "---\n".repeat(200_000) + "<b>");
    }

    private static void put(Map<String, Supplier<byte[]>> files, String name, Supplier<String> text) {
        files.put(name, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    private static void text(Map<String, Supplier<byte[]>> files, String name, Supplier<String> text) {
        put(files, "Markdown: " + name, () -> PROFILE + "|\n  " + text.get().replace("\n", "\n  ") + "\n");
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            text.append(c).append(": &").append(c).append(" [");
            text.append(("*" + (char) (c - 1) + ",").repeat(10)).append("]\n");
        }
        return text.toString();
    }

    private static String mergeBomb() {
        StringBuilder text = new StringBuilder("a: &a {x: 1, y: 2}\n");
        for (char c = 'b'; c <= 'i'; c++) {
            text.append(c).append(": &").append(c).append(" {");
            text.append("<<: [").append(("*" + (char) (c - 1) + ",").repeat(10)).append("], ");
            for (int i = 0; i < 10; i++) {
                text.append(c).append(i).append(": *").append((char) (c - 1)).append(", ");
            }
            text.append("}\n");
        }
        return text.toString();
    }

    private static String deep(int levels) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        return text.toString();
    }

    private static String names(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append('n').append(i).append(": x\n");
        }
        return text.toString();
    }

    private static String backticks() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < 1_000; i++) {
            text.append("e").append("`".repeat(i));
        }
        return text.toString();
    }

    private static String notes(int count, boolean called) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count && called; i++) {
            text.append("[^").append(i).append("] ");
        }
        text.append("\n\n");
        for (int i = 0; i < count; i++) {
            text.append("[^").append(i).append("]: x\n");
        }
        return text.toString();
    }

    private static String definitions(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("[a").append(i).append("]: b\n");
        }
        return text.toString();
    }

    private static String table(int columns, int rows) {
        return "|" + "a|".repeat(columns) + "\n|" + "-|".repeat(columns) + "\n" + "| <b> |\n".repeat(rows);
    }
}
