package org.streetwise.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.streetwise.compile.TextFields.Kind;
import org.streetwise.compile.TextFields.TextField;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.model.Edition.Format;
import org.streetwise.print.Renderer;
import org.streetwise.print.docx.DocxRenderer;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.pdf.PdfRenderer;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.Span;

/// Reports how processor time grows with what an author may write many of: `Growth [WORD] [SIZE …]`. A word limits it
/// to the rows that contain it. The sizes are 100, 1,000 and 10,000 by default. Each row is the fictional programme
/// with one part repeated so many times; its time is what all editions take beyond those of the plain programme.
final class Growth {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Compiler compiler;
    private final ProjectWorkspace plain = ProjectWorkspace.example("voorbeeldstad");
    private final Map<String, IntFunction<ProjectWorkspace>> rows = new LinkedHashMap<>();

    private Growth() {
        FontLibrary fonts = new FontLibrary();
        Hyphenation hyphenation = new Hyphenation();
        Map<Format, Renderer> renderers = new LinkedHashMap<>();
        renderers.put(Format.DOCX, new DocxRenderer(fonts, hyphenation));
        renderers.put(Format.PDF, new PdfRenderer(fonts, hyphenation));
        compiler = new Compiler(renderers, fonts, hyphenation);
        texts();
        namesInFields();
        lists();
    }

    public static void main(String[] arguments) {
        List<String> words =
                Arrays.stream(arguments).filter(each -> !each.matches("\\d+")).toList();
        List<Integer> sizes = Arrays.stream(arguments)
                .filter(each -> each.matches("\\d+"))
                .map(Integer::valueOf)
                .toList();
        new Growth().run(words, sizes.isEmpty() ? List.of(100, 1_000, 10_000) : sizes);
    }

    private void run(List<String> words, List<Integer> sizes) {
        double base = IntStream.range(0, 6)
                .mapToDouble(_ -> time(plain).seconds())
                .min()
                .orElseThrow();
        System.out.println("plain: " + shown(base));
        rows.forEach((name, programme) -> {
            if (words.stream().allMatch(name::contains)) {
                StringBuilder line = new StringBuilder(name);
                for (int size : sizes) {
                    Timed timed = time(programme.apply(size));
                    line.append(" | ").append(timed.fault().orElseGet(() -> shown(timed.seconds() - base)));
                }
                System.out.println(line);
            }
        });
    }

    private static String shown(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }

    /// @param fault the first error; then nothing was printed
    private record Timed(double seconds, Optional<String> fault) {}

    private Timed time(ProjectWorkspace workspace) {
        System.gc();
        long start = PROCESS.getProcessCpuTime();
        Compilation compilation = compiler.build(workspace, Requests.ALL, Growth::printed, Progress.NONE);
        double seconds = (PROCESS.getProcessCpuTime() - start) / 1e9;
        return new Timed(
                seconds,
                compilation.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .findFirst()
                        .map(Growth::told)
                        .map(told -> shown(seconds) + " " + told));
    }

    private static List<EditionOutcome> printed(List<EditionFiles> editions, BooleanSupplier sound) {
        for (EditionFiles edition : sound.getAsBoolean() ? editions : List.<EditionFiles>of()) {
            for (EditionFiles.File file : edition.files()) {
                try {
                    file.content().writeTo(OutputStream.nullOutputStream());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return List.of();
    }

    private static String told(Diagnostic diagnostic) {
        return diagnostic.code().number() + " " + diagnostic.message().english();
    }

    /// Long texts of each structure, as a case's profile.
    private void texts() {
        text("names in a list", i -> "- Naam " + i + "\n");
        text("names in a numbered list", i -> i + ". Naam " + i + "\n");
        text("names in nested lists", i -> "- Naam " + i + "\n  - onder " + i + "\n");
        text(
                "long items of a list",
                i -> "- Dit is punt " + i + ", met een zin die over het eind van de regel loopt.\n");
        text("paragraphs", i -> "Alinea " + i + " is kort.\n\n");
        text("words of a paragraph", i -> "woord" + i % 97 + " ");
        text("links", i -> "[w" + i + "](https://example.org/" + i + ") ");
        text("citations", i -> "W" + i + " [@terpsma-2019, p. " + i + "]. ");
        text("references to cases", i -> "[w" + i + "](case:molenstad-molenkwartier) ");
        text("terms", i -> "[w" + i + "](term:vve) ");
        text("words in another language", i -> "[word " + i + "]{lang=en} ");
        text("words in bold", i -> "**w" + i + "** ");
        text("quotations", i -> "> Uitspraak " + i + ".\n\n");
        text("rows of a table", i -> (i == 1 ? "| a | b |\n|---|---|\n" : "") + "| rij " + i + " | " + i + " |\n");
        text("tables", i -> "| a | b |\n|---|---|\n| rij | " + i + " |\n\n");
        row(
                "columns of a table",
                size -> profile("|" + repeat(size, i -> "k" + i + "|") + "\n|" + "---|".repeat(size) + "\n|"
                        + repeat(size, i -> i + "|") + "\n"));
        row(
                "notes",
                size -> profile(repeat(size, i -> "W[^n" + i + "] ") + "\n\n"
                        + repeat(size, i -> "[^n" + i + "]: Noot " + i + ".\n\n")));
        row("words of a note", size -> profile("Tekst[^n].\n\n[^n]: " + repeat(size, i -> "woord" + i % 97 + " ")));
        row("letters of a word", size -> profile("Een " + "onder".repeat(size) + "."));
        row(
                "aliases of a text",
                size -> changed("profile: &text \"" + "Een zin van zes gewone woorden. ".repeat(100) + "\"\nlessons:\n"
                        + repeat(size, i -> lesson(i) + "    learnt: *text\n")));
        row(
                "uses of a file",
                size -> changed("profile: Kort.\nlessons:\n"
                                + repeat(size, i -> lesson(i) + "    learnt: {file: prose/growth.md}\n"))
                        .with("prose/growth.md", "Een zin van zes gewone woorden. ".repeat(100)));
    }

    private static String lesson(int i) {
        return "  - id: les-" + i + "\n    title: Les " + i + " zegt dat luisteren helpt\n    theme: vertrouwen\n";
    }

    private void text(String name, IntFunction<String> part) {
        row(name, size -> profile(repeat(size, part)));
    }

    private void row(String name, IntFunction<ProjectWorkspace> programme) {
        rows.put(name, programme);
    }

    private static String repeat(int size, IntFunction<String> part) {
        return IntStream.rangeClosed(1, size).mapToObj(part).collect(Collectors.joining());
    }

    private ProjectWorkspace profile(String text) {
        return changed(
                "profile: |\n" + text.lines().map(line -> "  " + line + "\n").collect(Collectors.joining()));
    }

    /// The programme with another case.
    private ProjectWorkspace changed(String fields) {
        return plain.with("cases/groei.yml", "municipality: Groei\nneighbourhood: Groei\n" + fields);
    }

    /// A list of names in each field that takes a long text.
    private void namesInFields() {
        Set<String> seen = new HashSet<>();
        for (TextField text : TextFields.of(plain.files())) {
            if (text.kind() == Kind.LONG && seen.add(text.field())) {
                Span span = text.span();
                String path = span.source().path();
                String before = plain.files().get(path);
                row(
                        "names at " + text.field(),
                        size -> plain.with(
                                path,
                                before.substring(0, span.start()) + "\"" + repeat(size, i -> "- Naam " + i + "\\n")
                                        + "\"\n" + before.substring(span.end())));
            }
        }
    }

    /// Each list of an author's, its last item repeated.
    private void lists() {
        Set<String> seen = new HashSet<>();
        for (Map.Entry<String, String> file : plain.files().entrySet()) {
            if (file.getKey().endsWith(".yml") && !file.getKey().contains(".en.")) {
                for (BlockList list : BlockList.of(file.getKey(), file.getValue())) {
                    if (seen.add(list.field())) {
                        row("items of " + list.field(), size -> plain.with(file.getKey(), list.longer(size)));
                    }
                }
            }
        }
    }

    /// A list with an item on each line or more.
    ///
    /// @param field the kind of file and the fields that lead to it
    /// @param start of its last item, at the hyphen
    private record BlockList(String text, String field, int start, int end) {
        static List<BlockList> of(String path, String text) {
            List<BlockList> lists = new ArrayList<>();
            String[] lines = text.split("\n", -1);
            int[] offsets = new int[lines.length + 1];
            for (int i = 0; i < lines.length; i++) {
                offsets[i + 1] = offsets[i] + lines[i].length() + 1;
            }
            for (int i = 0; i < lines.length; i++) {
                int indent = indent(lines[i]);
                if (!lines[i].strip().startsWith("- ")) {
                    continue;
                }
                int end = i + 1;
                while (end < lines.length && (lines[end].isBlank() || indent(lines[end]) > indent)) {
                    end++;
                }
                boolean last = end == lines.length
                        || !lines[end].substring(indent(lines[end])).startsWith("- ")
                        || indent(lines[end]) < indent;
                String field = field(path, lines, i, indent);
                if (last && !field.isEmpty()) {
                    lists.add(new BlockList(text, field, offsets[i], Math.min(text.length(), offsets[end])));
                }
            }
            return lists;
        }

        private static String field(String path, String[] lines, int item, int indent) {
            StringBuilder field = new StringBuilder();
            int column = indent + 1;
            for (int i = item; i >= 0; i--) {
                String line = lines[i].replaceFirst("^( *)- ", "$1  ");
                int at = indent(line);
                if (line.strip().matches("[A-Za-z]+:( .*)?")
                        && (at < column && at <= indent || at < column - 1)
                        && i < item) {
                    if (field.isEmpty() && !line.strip().matches("[A-Za-z]+:")) {
                        return "";
                    }
                    field.insert(0, "." + line.strip().replaceFirst(":.*", ""));
                    column = at;
                }
            }
            return path.replaceFirst("/.*|\\.yml", "") + field;
        }

        private static int indent(String line) {
            int indent = 0;
            while (indent < line.length() && line.charAt(indent) == ' ') {
                indent++;
            }
            return indent;
        }

        /// The text with so many more items. Ids and lines of names get a number.
        String longer(int size) {
            String item = text.substring(start, end);
            String ended = item.endsWith("\n") ? item : item + "\n";
            String repeated = repeat(
                    size,
                    i -> ended.lines().count() == 1 && !ended.contains(": ")
                            ? ended.stripTrailing() + " " + i + "\n"
                            : ended.replaceAll("(id: \\S+)", "$1-" + i));
            return text.substring(0, start) + ended + repeated + text.substring(end);
        }
    }
}
