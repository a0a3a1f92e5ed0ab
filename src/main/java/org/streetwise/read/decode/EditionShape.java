package org.streetwise.read.decode;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Review;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.ByField;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Issue;
import org.streetwise.know.value.PartialDate;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Types;
import org.streetwise.read.shape.Values;
import org.streetwise.source.Language;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// One publication to be made of the programme.
final class EditionShape {
    private static final String TEMPLATE_NAME = "report";
    private static final List<Edition.Format> DEFAULT_FORMATS = Arrays.stream(Edition.Format.values())
            .filter(EditionShape::isDefault)
            .toList();

    /// An edition that may still lack its language.
    record Draft(
            Spanned<Id> id,
            Optional<String> title,
            Spanned<String> template,
            Optional<Spanned<Language>> language,
            Edition.Select select,
            List<Edition.Format> formats,
            Optional<Spanned<String>> stylesheet,
            Optional<Spanned<String>> reference,
            Map<String, Prose> prose,
            Issue issue,
            boolean allRecommendations,
            boolean last) {
        Edition in(Language programme) {
            return new Edition(
                    id,
                    title,
                    template,
                    language.orElseGet(() -> new Spanned<>(programme, template.span())),
                    select,
                    Set.copyOf(formats),
                    stylesheet,
                    reference,
                    prose,
                    issue,
                    allRecommendations,
                    last);
        }
    }

    private static final Field<Spanned<Id>> ID = Field.of("id", Types.placed(CommonTypes.ID), "The name of its files.")
            .example("rapport")
            .required();
    private static final Field<Optional<String>> TITLE = Field.of(
                    "title",
                    Types.name(),
                    "Its own title. Default: the programme's title, followed by the kind of publication.")
            .example("Aan de slag")
            .insteadOf("titel")
            .optional();
    private static final Field<Optional<Spanned<String>>> TEMPLATE = Field.of(
                    "template",
                    Types.placed(Types.text()),
                    "The template that gives its outline and words. Default: `report`.")
            .example(TEMPLATE_NAME)
            .insteadOf("sjabloon")
            .optional();
    private static final Field<Optional<Spanned<Language>>> LANGUAGE = Field.of(
                    "language",
                    Types.placed(CommonTypes.LANGUAGE),
                    "Its language. Default: the language of the programme.")
            .example("nl")
            .insteadOf("taal")
            .optional();
    private static final Field<List<Edition.Format>> FORMATS = Field.of(
                    "formats",
                    Types.oneOrMany(Types.choice(Edition.Format.class).insteadOf("word", "docx")),
                    "The kinds of file to publish.")
            .example("[docx, pdf]")
            .insteadOf("formaat", "formaten", "format")
            .orElse(DEFAULT_FORMATS);
    private static final Field<Optional<Spanned<String>>> STYLESHEET = Field.of(
                    "stylesheet",
                    Types.placed(Types.text()),
                    "The name of the stylesheet. Default: the stylesheet of the template.")
            .example("sober")
            .insteadOf("opmaak", "style")
            .optional();
    private static final Field<Optional<Spanned<String>>> REFERENCE = Field.of(
                    "reference",
                    Types.placed(Types.text()),
                    "The path of the organisation's own Word file or template. The Word file takes its styles, "
                            + "headers, footers and page; so does the PDF, unless the edition names a `stylesheet`.")
            .example("huisstijl.docx")
            .insteadOf("huisstijl", "referentie", "voorbeeld")
            .optional();
    private static final Field<Map<String, Prose>> PROSE = Field.of(
                    "prose",
                    Types.map(Types.text(), Types.prose()),
                    "Texts for this edition only, by name. They replace the programme's texts in `prose/`.")
            .example("{aanleiding: {file: prose/kort.md}}")
            .insteadOf("teksten", "tekst")
            .orElse(Map.of());

    private static final Field<List<Spanned<Id>>> THEMES =
            ids("themes", "By subject: only the lessons of these themes.", "[participatie]", "thema", "thema's");
    private static final Field<List<Spanned<Id>>> CASES = ids(
            "cases",
            "By neighbourhood: only these, by the names of their files. Print counts only these.",
            "[rotterdam-pendrecht]",
            "wijken",
            "neighbourhoods");
    private static final Field<List<Spanned<Id>>> AUDIENCES = ids(
            "audiences",
            "By subject: only lessons that concern these audiences, with what is recommended to them and to "
                    + "everyone.",
            "[gemeenten]",
            "doelgroepen",
            "doelgroep");
    private static final Field<List<Spanned<Id>>> PHASES = ids(
            "phases",
            "By subject: only lessons of these phases. If a streetwise lesson names no phase, those of the "
                    + "lessons that carry it count.",
            "[voorbereiding]",
            "fasen",
            "fase",
            "phase");
    private static final Field<Optional<Evidence>> EVIDENCE = Field.of(
                    "evidence",
                    LessonShape.EVIDENCE_WORDS,
                    "By subject: only lessons with this evidence or stronger. For a streetwise lesson, its own "
                            + "counts, or the strongest of the lessons that carry it.")
            .example("several")
            .insteadOf("onderbouwing")
            .optional();
    private static final Field<Optional<Review.Status>> REVIEW = Field.of(
                    "review",
                    UpkeepShape.STATUS_WORDS,
                    "By neighbourhood: only those whose review has come at least this far.")
            .example("approved")
            .insteadOf("status", "beoordeling")
            .optional();
    private static final Shape<Edition.Select> SELECT_SHAPE = Shape.of(
            Message.of("record.selection"),
            "Which parts of the programme an edition shows. Selecting by neighbourhood (`cases`, `review`) "
                    + "decides which neighbourhoods are counted and carry lessons. Selecting by subject "
                    + "(`themes`, `audiences`, `phases`, `evidence`) chooses numbered lessons and keeps every "
                    + "lesson that carries them.",
            List.of(CASES, REVIEW, THEMES, AUDIENCES, PHASES, EVIDENCE),
            v -> new Edition.Select(
                    new Edition.Neighbourhoods(v.get(CASES), v.get(REVIEW)),
                    new Edition.Subjects(v.get(THEMES), v.get(AUDIENCES), v.get(PHASES), v.get(EVIDENCE))));
    private static final Field<Edition.Select> SELECT = Field.of(
                    "select", Types.nested(SELECT_SHAPE), "Which parts of the programme it shows. Default: everything.")
            .example("{themes: [participatie]}")
            .insteadOf("selectie", "selection", "filter")
            .orElse(Edition.Select.all());
    private static final Field<Optional<String>> RECOMMENDATIONS = Field.of(
                    "recommendations",
                    Types.choice("all"),
                    "`all` if a report also gathers the recommendations of single neighbourhoods, which their "
                            + "portraits print.")
            .example("all")
            .insteadOf("aanbevelingen")
            .optional();
    private static final Field<Optional<PartialDate>> DATE = Field.of(
                    "date", DateShapes.DATE_TYPE, "When it comes out, if that is not the date of the programme.")
            .example("2022-06")
            .insteadOf("datum")
            .optional();
    private static final Field<Optional<String>> ISBN = Field.of("isbn", Types.text(), "Its own ISBN.")
            .example("978-90-00-00001-2")
            .optional();
    private static final Field<Optional<String>> VERSION = Field.of("version", Types.text(), "Its own version.")
            .example("1.1")
            .insteadOf("versie")
            .optional();
    private static final Field<Optional<ProseLine>> CITE_AS = Field.of(
                    "citeAs", Types.untranslatedLine(), "How to refer to it, in the edition's language.")
            .example("De Vries, M. (2022). *Lessen van de straat, samenvatting*. Platform31.")
            .insteadOf("verwijzing", "citeer als")
            .optional();
    private static final Field<Boolean> FINAL = Field.of(
                    "final", Types.yesNo(), "Whether it is final, to be published as it is.")
            .insteadOf("definitief")
            .orElse(false);

    static final Shape<Draft> SHAPE = Shape.of(
                    Message.of("record.edition"),
                    "One publication made from the programme.",
                    List.of(
                            ID,
                            TITLE,
                            TEMPLATE,
                            LANGUAGE,
                            SELECT,
                            FORMATS,
                            STYLESHEET,
                            REFERENCE,
                            PROSE,
                            RECOMMENDATIONS,
                            DATE,
                            ISBN,
                            VERSION,
                            CITE_AS,
                            FINAL),
                    EditionShape::draft)
            .namedBy(ID);

    private EditionShape() {}

    private static Draft draft(Values v) {
        Spanned<String> template = v.get(TEMPLATE).orElseGet(() -> new Spanned<>(TEMPLATE_NAME, v.place()));
        return new Draft(
                v.get(ID),
                v.get(TITLE),
                template,
                v.get(LANGUAGE),
                v.get(SELECT),
                v.get(FORMATS),
                v.get(STYLESHEET),
                v.get(REFERENCE),
                v.get(PROSE),
                new Issue(
                        v.get(DATE),
                        ByField.<String>none()
                                .with(AuthoredText.ISBN, v.get(ISBN))
                                .with(AuthoredText.VERSION, v.get(VERSION)),
                        v.get(CITE_AS)),
                v.get(RECOMMENDATIONS).isPresent(),
                v.get(FINAL));
    }

    private static Field<List<Spanned<Id>>> ids(String key, String doc, String example, String... otherNames) {
        return Field.of(key, LinkageShapes.IDS, doc + " One or a list.")
                .example(example)
                .insteadOf(otherNames)
                .orElse(List.of());
    }

    /// Whether an edition comes out in this format if it does not say in which.
    private static boolean isDefault(Edition.Format format) {
        return switch (format) {
            case DOCX, PDF -> true;
        };
    }

    /// The edition of a programme that declares none.
    static Draft standard(Span place) {
        return new Draft(
                new Spanned<>(new Id("rapport"), place),
                Optional.empty(),
                new Spanned<>(TEMPLATE_NAME, place),
                Optional.empty(),
                Edition.Select.all(),
                DEFAULT_FORMATS,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Issue.unknown(),
                false,
                false);
    }
}
