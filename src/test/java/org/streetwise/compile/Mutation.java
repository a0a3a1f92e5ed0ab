package org.streetwise.compile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.read.yaml.YamlReader;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Damages a programme: its folder, and the values, lines, characters and bytes of its files.
final class Mutation {
    /// How many of the signs below mean something in Markdown and little in YAML.
    private static final int MARKDOWN = 44;
    private static final List<String> SIGNS = List.of(
            "*",
            "**",
            "_",
            "[",
            "]",
            "](",
            "[](",
            "[^",
            "[^1]",
            "]: ",
            "<",
            ">",
            "`",
            "~~",
            "&#0;",
            "&#xD800;",
            "\\",
            "{lang=",
            "{lang=en}",
            "}",
            "  ",
            "'",
            "\"",
            "@",
            "[@a, p. 3]",
            "\u00A0",
            "\u2028",
            "😀",
            "[](lesson:x)",
            "[](case:x)",
            "[](table:x)",
            "[x](term:x)",
            "![](x)",
            "<b>",
            "<!--",
            "\u00E9",
            "e\u0301",
            "ẞ",
            "\u00AD",
            "0",
            "-1",
            "1e999999999",
            "..",
            "999999999999999999999",
            "|",
            "[^1]: ",
            "```\n",
            "\n",
            "\n\n",
            "\r",
            "\r\n",
            "- ",
            "1. ",
            "# ",
            "---\n",
            "...\n",
            "\t",
            ": ",
            " #x",
            "\u0085",
            "\uFEFF",
            "\u202E",
            "\u0000",
            "\uFFFE",
            "!",
            "!!str ",
            "!!binary ",
            "{file: ",
            "{file: prose/x.md}",
            "&a ",
            "*a ",
            "<<: *a\n",
            "<<: ",
            "? ",
            "%YAML 1.2\n",
            "|2-\n",
            ">+\n",
            "| a | b |\n|---|---|\n| 1 |\n",
            "{nl: x, en: y}",
            "\\ud800",
            "\\x00",
            "9999-99-99",
            "0000",
            "2018..",
            "\n@misc{",
            "@string{",
            "={",
            "\" # \"",
            " and ",
            "\\\"{",
            "{\"id\": ");
    private static final List<String> WRITTEN = List.of(".yml", ".md", ".bib", ".json");
    private static final List<String> PATHS = List.of(
            "streetwise.yml",
            "streetwise.en.yml",
            "themes.yml",
            "themes/x.yml",
            "themes.en.yml",
            "cases/x.yml",
            "cases/x.en.yml",
            "cases/x.yaml",
            "cases/.yml",
            "cases/X y.yml",
            "indicators.yml",
            "strategies.yml",
            "references.yml",
            "references.bib",
            "references.json",
            "references.yaml",
            "prose/x.md",
            "prose/x.en.md",
            "images/x.jpg",
            "templates/x/template.yml",
            "huisstijl.docx");

    private final Random random;
    private final List<FuzzedFiles> beginnings;

    Mutation(Random random, List<FuzzedFiles> beginnings) {
        this.random = random;
        this.beginnings = beginnings;
    }

    /// One damaged programme.
    FuzzedFiles files() {
        FuzzedFiles files = one(beginnings);
        if (files.bytes().size() > 20 && random.nextInt(4) > 0) {
            // Tries again, because the large examples are slow.
            files = one(beginnings);
        }
        if (random.nextInt(5) == 0) {
            files = new ShapedProgramme(random).into(files);
        }
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            files = random.nextInt(8) == 0 ? folder(files) : file(files);
        }
        return files;
    }

    /// A programme with a few signs of Markdown inserted, which may still have no fault.
    FuzzedFiles lightly() {
        FuzzedFiles files = one(beginnings);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String path = path(files);
            if (WRITTEN.stream().anyMatch(path::endsWith)) {
                String text = new String(files.bytes().get(path), StandardCharsets.UTF_8);
                int blank = text.indexOf(' ', random.nextInt(text.length() + 1)) + 1;
                String sign = one(SIGNS.subList(0, MARKDOWN));
                String more = text.substring(0, blank) + sign + text.substring(blank);
                files = files.with(path, more.getBytes(StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// One of the files. Each kind of file is equally likely, however many files it has.
    private String path(FuzzedFiles files) {
        if (files.bytes().isEmpty()) {
            return one(PATHS);
        }
        SortedMap<String, List<String>> kinds =
                files.bytes().keySet().stream().collect(groupingBy(Mutation::kind, TreeMap::new, toList()));
        return one(one(List.copyOf(kinds.values())));
    }

    /// The folder and whatever follows the first full stop of the name, since translations lie beside their originals.
    private static String kind(String path) {
        int name = path.lastIndexOf('/') + 1;
        return path.substring(0, name) + path.substring(Math.max(name, path.indexOf('.', name)));
    }

    private FuzzedFiles folder(FuzzedFiles files) {
        String path = path(files);
        byte[] bytes = files.bytes().getOrDefault(path, new byte[0]);
        return switch (random.nextInt(4)) {
            case 0 -> files.without(path);
            case 1 -> files.without(path).with(one(PATHS), bytes);
            case 2 -> files.with(one(PATHS), bytes);
            default -> files.with(path, other());
        };
    }

    /// A file of another programme.
    private byte[] other() {
        FuzzedFiles other = one(beginnings);
        return other.bytes().getOrDefault(path(other), new byte[0]);
    }

    private FuzzedFiles file(FuzzedFiles files) {
        String path = path(files);
        byte[] bytes = files.bytes().getOrDefault(path, new byte[0]);
        boolean isText = path.endsWith(".yml") || path.endsWith(".yaml") || path.endsWith(".md");
        return files.with(path, isText && random.nextInt(6) > 0 ? text(bytes) : bytes(bytes));
    }

    private byte[] bytes(byte[] file) {
        if (file.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        byte[] damaged = file.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length + 1)) : damaged;
    }

    private byte[] text(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        String damaged = switch (random.nextInt(5)) {
            case 0 -> lines(text);
            case 1, 2 -> value(text);
            default -> signs(text);
        };
        return damaged.getBytes(StandardCharsets.UTF_8);
    }

    private String signs(String text) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(damaged.length() + 1);
            int taken = random.nextInt(3) == 0 ? random.nextInt(Math.min(20, damaged.length() - at) + 1) : 0;
            String sign = one(SIGNS).repeat(random.nextInt(40) == 0 ? 200 : 1);
            damaged.replace(at, at + taken, sign);
        }
        return damaged.toString();
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        int from = random.nextInt(lines.size());
        int to = Math.min(lines.size(), from + 1 + random.nextInt(5));
        List<String> some = List.copyOf(lines.subList(from, to));
        switch (random.nextInt(5)) {
            case 0 -> lines.subList(from, to).clear();
            case 1 -> lines.addAll(random.nextInt(lines.size()), some);
            case 2 -> lines.replaceAll(line -> some.contains(line) ? "  " + line : line);
            case 3 -> lines.replaceAll(line -> some.contains(line) ? line.strip() + "\n" : line);
            default -> lines.addAll(from, List.of(new String(other(), StandardCharsets.UTF_8).split("(?<=\n)")));
        }
        return String.join("", lines);
    }

    /// Replaces a value with another one of this file, or with one that hardly any field accepts.
    private String value(String text) {
        List<Span> values = new ArrayList<>();
        YamlReader.read(new Source(SourceId.programme("x.yml"), text), new Diagnostics())
                .ifPresent(root -> collect(root, values));
        if (values.isEmpty()) {
            return signs(text);
        }
        Span gone = one(values);
        Span come = one(values);
        String value = random.nextInt(3) == 0
                ? text.substring(come.start(), come.end())
                : new ShapedProgramme(random).oddValue();
        return text.substring(0, gone.start()) + value + text.substring(gone.end());
    }

    private static void collect(YamlNode node, List<Span> values) {
        values.add(node.span());
        switch (node) {
            case YamlNode.Mapping mapping ->
                mapping.entries().forEach(entry -> {
                    values.add(entry.key().span());
                    collect(entry.value(), values);
                });
            case YamlNode.Sequence sequence -> sequence.items().forEach(item -> collect(item, values));
            case YamlNode.Scalar _ -> {}
        }
    }
}
