package org.streetwise.tell.template;

import static org.streetwise.read.shape.Types.choice;
import static org.streetwise.read.shape.Types.list;
import static org.streetwise.read.shape.Types.map;
import static org.streetwise.read.shape.Types.nested;
import static org.streetwise.read.shape.Types.placed;
import static org.streetwise.read.shape.Types.prose;
import static org.streetwise.read.shape.Types.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.CountingUnit;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Type;
import org.streetwise.source.Spanned;

/// The fields of a file of words, before its phrases are parsed.
final class WordShapes {
    private static final Field<String> TABLE = word("table", "The word before a table's number.", "Tabel");
    private static final Field<String> FIGURE = word("figure", "The word before a figure's number.", "Figuur");
    private static final Field<String> CHAPTER =
            word("chapter", "The word before a chapter's number in a text.", "hoofdstuk");
    private static final Field<String> SECTION =
            word("section", "The word before a section's number in a text.", "paragraaf");
    private static final Field<String> APPENDIX = word("appendix", "The word before an appendix's letter.", "Bijlage");
    private static final Field<String> PAGE = word("page", "What a screen reader says before a page number.", "pagina");
    private static final Field<String> NOTE = word("note", "What a screen reader says before a note's number.", "noot");

    private static final Shape<Words.Labels> LABELS = Shape.of(
            Message.of("record.set-of-labels"),
            "The words before numbers.",
            List.of(TABLE, FIGURE, CHAPTER, SECTION, APPENDIX, PAGE, NOTE),
            values -> new Words.Labels(
                    values.get(TABLE),
                    values.get(FIGURE),
                    values.get(CHAPTER),
                    values.get(SECTION),
                    values.get(APPENDIX),
                    values.get(PAGE),
                    values.get(NOTE)));

    private static final Type<Map<Spanned<String>, Spanned<String>>> TEXTS_BY_KEY = map(placed(text()), placed(text()));

    private static final Field<String> LANGUAGE = word("language", "The words' language.", "nl");
    private static final Field<Optional<Words.Labels>> LABEL_WORDS =
            Field.of("labels", nested(LABELS), "The words before numbers.").optional();
    private static final Field<List<String>> NUMBERS = Field.of("numbers", list(text()), "Zero to twenty in words.")
            .example("[nul, één, twee]")
            .orElse(List.of());
    private static final Field<List<String>> TENS = Field.of(
                    "tens", list(text()), "Thirty, forty … to a hundred in words.")
            .example("[dertig, veertig]")
            .orElse(List.of());
    private static final Field<String> ONE =
            Field.of("one", text(), "The word for one of them.").example("wijk").required();
    private static final Field<String> MANY = Field.of("many", text(), "The word for several of them.")
            .example("wijken")
            .required();
    private static final Field<CountingUnit.Gender> GENDER = Field.of(
                    "gender",
                    choice(CountingUnit.Gender.class),
                    "Whether the Dutch word takes `de` (`common`) or `het` (`neuter`).")
            .orElse(CountingUnit.Gender.COMMON);
    private static final Field<Optional<CountingUnit>> UNIT = Field.of(
                    "unit",
                    nested(Shape.of(
                            Message.of("record.unit"),
                            "What sentences count.",
                            List.of(ONE, MANY, GENDER),
                            values -> new CountingUnit(values.get(ONE), values.get(MANY), values.get(GENDER)))),
                    "What sentences count, unless the programme counts something else.")
            .optional();
    private static final Field<List<String>> ABBREVIATIONS = Field.of(
                    "abbreviations", list(text()), "Abbreviations whose full stop does not end a sentence.")
            .example("[dr., nr.]")
            .orElse(List.of());
    private static final Field<Optional<Spanned<String>>> EDITION = Field.of(
                    "edition",
                    placed(text()),
                    "The kind of publication, printed on its cover and after its title. The report itself has none.")
            .example("Samenvatting")
            .optional();
    private static final Field<Map<Spanned<String>, Spanned<String>>> HEADINGS = Field.of(
                    "headings", TEXTS_BY_KEY, "Headings, by the keys that the outline uses.")
            .example("{introduction: Inleiding}")
            .orElse(Map.of());
    private static final Field<Map<String, Prose>> TEXTS = Field.of(
                    "texts", map(text(), prose()), "Standing texts, by the keys that the outline uses.")
            .example("{reading-guide: Elk hoofdstuk gaat over een thema.}")
            .orElse(Map.of());
    private static final Field<Map<Spanned<String>, Spanned<String>>> TERMS = Field.of(
                    "terms", TEXTS_BY_KEY, "Standing words.")
            .example("{date: Datum}")
            .orElse(Map.of());
    private static final Field<Map<Spanned<String>, Spanned<String>>> PHRASES = Field.of(
                    "phrases", TEXTS_BY_KEY, "Sentences with places to fill.")
            .example("{see-lesson: 'zie {lesson}'}")
            .orElse(Map.of());

    /// A file of words. A template that extends no other has all words; one that extends another has only those that
    /// differ.
    static final Shape<WrittenWords> WORDS = Shape.of(
            Message.of("record.file-of-words"),
            "A template's words in one language.",
            List.of(
                    LANGUAGE,
                    LABEL_WORDS,
                    NUMBERS,
                    TENS,
                    UNIT,
                    ABBREVIATIONS,
                    EDITION,
                    HEADINGS,
                    TEXTS,
                    TERMS,
                    PHRASES),
            values -> new WrittenWords(
                    values.get(LABEL_WORDS),
                    values.get(NUMBERS),
                    values.get(TENS),
                    values.get(UNIT),
                    values.get(ABBREVIATIONS),
                    values.get(EDITION),
                    values.get(HEADINGS),
                    values.get(TEXTS),
                    values.get(TERMS),
                    values.get(PHRASES)));

    private WordShapes() {}

    private static Field<String> word(String key, String doc, String example) {
        return Field.of(key, text(), doc).example(example).required();
    }
}
