package org.streetwise.compile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.streetwise.print.style.StylesheetReader;
import org.streetwise.read.decode.ProgrammeFiles;
import org.streetwise.read.shape.Choice;
import org.streetwise.read.shape.Either;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.Form;
import org.streetwise.read.shape.LabelText;
import org.streetwise.read.shape.LineText;
import org.streetwise.read.shape.ListOf;
import org.streetwise.read.shape.LongText;
import org.streetwise.read.shape.MapOf;
import org.streetwise.read.shape.Mapped;
import org.streetwise.read.shape.NamePair;
import org.streetwise.read.shape.Nested;
import org.streetwise.read.shape.OneOrMany;
import org.streetwise.read.shape.OrWord;
import org.streetwise.read.shape.Placed;
import org.streetwise.read.shape.Quantity;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Text;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Variant;
import org.streetwise.read.shape.Whole;
import org.streetwise.read.shape.YesNo;
import org.streetwise.tell.template.TemplateReader;

/// Generates files of the shapes that the model declares, with values that mostly fit.
final class ShapedProgramme {
    private static final int DEEPEST = 6;
    private static final List<String> WORDS = List.of(
            "participatie",
            "geld",
            "a",
            "a/b",
            "rotterdam-pendrecht",
            "straat",
            "rotterdam-pendrecht/straat",
            "x",
            "gemeenten",
            "woningen",
            "nl",
            "en",
            "2021",
            "2021-12-01",
            "2018..2021",
            "2140",
            "5.600",
            "secret",
            "yes",
            "no",
            "https://www.platform31.nl/",
            "images/plein.jpg",
            "prose/x.md",
            "report",
            "docx",
            "pdf",
            "Naam: rol",
            "GM0599",
            "WK059915",
            "0363",
            "12 %",
            "06-12345678",
            "a@b.nl",
            "10.1234/5678",
            "978-90-123-4567-8",
            "1a2b3c4d");
    private static final List<String> PROSE = List.of(
            "Een gewone zin.",
            "Een *zin* met **nadruk** en [woorden]{lang=en}.",
            "Zie [](lesson:a/b) en [@a, p. 3].",
            "- een\n- twee\n\n  en meer\n",
            "| a | b |\n|---|--:|\n| 1 | 2 |\n",
            "Tekst.[^1]\n\n[^1]: Noot.\n",
            "> citaat\n",
            "1. een\n2. twee\n",
            "[woord](term:x)",
            "[](table:woningen)",
            "[](figure:woningen)",
            "ظلم שלום 😀 ﬁ ĳ",
            "",
            " ",
            "0");
    private static final List<String> ODD = List.of(
            "",
            "~",
            "[]",
            "{}",
            "[[[]]]",
            "{a: {b: {c: }}}",
            "\"\"",
            "'\\'",
            "|\n  x\n",
            "no",
            "-0",
            "1e9",
            ".inf",
            ".nan",
            "0x10",
            "0o17",
            "2021-02-30",
            "12:30:45",
            "*a",
            "&a x",
            "!!int x",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"\\n\"",
            "{file: x.md}",
            "{file: ../x}",
            "[a, a]",
            "{nl: a}",
            "'''",
            "\"\\t\"",
            "{? a}",
            "[a: b]",
            "9".repeat(400),
            "x".repeat(3_000),
            "\"" + "é".repeat(500) + "\"",
            "{<<: {a: b}}",
            "\"\u202E\u2066\"",
            "{text: x}",
            "[{id: a}]");

    private final Random random;

    ShapedProgramme(Random random) {
        this.random = random;
    }

    /// A value that hardly any field accepts.
    String oddValue() {
        return one(ODD);
    }

    /// The files, with some generated ones added.
    FuzzedFiles into(FuzzedFiles files) {
        FuzzedFiles more = files;
        List<FileKind<?>> kinds = new ArrayList<>(ProgrammeFiles.kinds());
        kinds.addAll(TemplateReader.kinds());
        kinds.add(StylesheetReader.kind());
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            FileKind<?> kind = one(kinds);
            String path = kind.path().replace("*", one(List.of("a", "b", "rotterdam-pendrecht", "report", "a.en")));
            more = more.with(path, file(kind.shape()).getBytes(StandardCharsets.UTF_8));
        }
        return more;
    }

    private String file(Shape<?> shape) {
        StringBuilder text = new StringBuilder();
        for (Field<?> field : shape.fields()) {
            if (isWritten(field, 0)) {
                text.append(field.key()).append(": ").append(value(field, 1)).append('\n');
            }
        }
        return text.toString();
    }

    private boolean isWritten(Field<?> field, int depth) {
        boolean required = field.presence() instanceof Field.Presence.Required;
        return required ? random.nextInt(30) > 0 : random.nextInt(2 + depth) == 0;
    }

    private String value(Field<?> field, int depth) {
        boolean example = field.example().isPresent() && random.nextInt(3) > 0;
        return example ? quoted(field.example().get()) : value(field.type(), depth);
    }

    private String value(Type<?> type, int depth) {
        if (depth > DEEPEST || random.nextInt(60) == 0) {
            return random.nextBoolean() ? quoted(one(WORDS)) : "[]";
        }
        return switch (type) {
            case Nested<?>(Shape<?> shape) -> record(shape, depth);
            case Variant<?> variant -> variant(variant, depth);
            case ListOf<?>(Type<?> item) -> list(item, depth);
            case OneOrMany<?>(Type<?> item) -> random.nextBoolean() ? value(item, depth) : list(item, depth);
            case MapOf<?, ?>(Type<?> key, Type<?> value) ->
                "{" + value(key, DEEPEST) + ": " + value(value, depth + 1) + "}";
            case Either<?>(Type<?> brief, Nested<?> full) -> value(random.nextBoolean() ? brief : full, depth);
            case OrWord<?>(String word, _, Type<?> otherwise, _, _) ->
                random.nextBoolean() ? word : value(otherwise, depth);
            case Mapped<?, ?>(Type<?> inner, _) -> value(inner, depth);
            case Placed<?>(Type<?> inner) -> value(inner, depth);
            case Choice<?>(List<? extends Choice.Option<?>> options, _) ->
                one(options).word();
            case LongText _, LineText _, LabelText _ -> quoted(one(PROSE));
            case Text _, Form<?> _, NamePair<?> _ -> quoted(one(WORDS));
            case Whole _ -> one(List.of("0", "1", "2021", "2140", "2140.5", "-3", "1e3"));
            case Quantity _ -> one(List.of("2140", "circa 1200", "10..20", "minstens 5", "\"minder dan 3\"", "~5"));
            case YesNo _ -> random.nextBoolean() ? "yes" : "no";
        };
    }

    private String record(Shape<?> shape, int depth) {
        List<String> fields = new ArrayList<>();
        for (Field<?> field : shape.fields()) {
            if (isWritten(field, depth)) {
                fields.add(field.key() + ": " + value(field, depth + 1));
            }
        }
        return "{" + String.join(", ", fields) + "}";
    }

    private String variant(Variant<?> variant, int depth) {
        Map<String, ? extends Shape<?>> kinds = variant.kinds().get();
        String kind = one(List.copyOf(kinds.keySet()));
        return record(kinds.get(kind), depth).replaceFirst("\\{", "{" + variant.tag() + ": " + kind + ", ");
    }

    private String list(Type<?> item, int depth) {
        List<String> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(value(item, depth + 1));
        }
        return "[" + String.join(", ", items) + "]";
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// In quotation marks if the text needs them. Some examples are more than a text and need none.
    private String quoted(String text) {
        boolean plain = text.matches("[\\[{].*|[A-Za-z0-9./-]+");
        return plain
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
