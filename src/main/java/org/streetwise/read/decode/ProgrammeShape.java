package org.streetwise.read.decode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.UnreadParts;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.Author;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.ByField;
import org.streetwise.know.value.Conclusion;
import org.streetwise.know.value.CountingUnit;
import org.streetwise.know.value.GlossaryTerm;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Imprint;
import org.streetwise.know.value.Issue;
import org.streetwise.know.value.LessonName;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Partner;
import org.streetwise.know.value.Period;
import org.streetwise.know.value.Phase;
import org.streetwise.know.value.SourceLink;
import org.streetwise.know.value.Task;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Types;
import org.streetwise.read.shape.Values;
import org.streetwise.source.Language;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// The file `streetwise.yml`.
final class ProgrammeShape {
    /// What the file says.
    ///
    /// @param editions the editions that the file declares; the standard one if it declares none
    record Facts(
            Language language, Imprint imprint, Named named, List<Conclusion> conclusions, List<Edition> editions) {}

    /// What the file names for others to refer to.
    ///
    /// @param places where the list of each kind stands, if it is written
    record Named(
            List<Audience> audiences,
            List<Task> tasks,
            List<Phase> phases,
            List<GlossaryTerm> glossary,
            Map<UnreadParts.Kind, Optional<Span>> places) {}

    private static final Shape<Audience> AUDIENCE = LabelledShape.of(
            "audience",
            Message.of("record.audience"),
            "A group that recommendations are for.",
            "gemeenten",
            "gemeenten",
            Audience::new);
    private static final Shape<Task> TASK = LabelledShape.of(
            "task",
            Message.of("record.task"),
            "A social or physical task that neighbourhoods face.",
            "armoede",
            "armoede",
            Task::new);
    private static final Shape<Phase> PHASE = LabelledShape.of(
            "phase",
            Message.of("record.phase"),
            "A stage of the work in which lessons are learnt.",
            "voorbereiding",
            "de voorbereiding",
            Phase::new);

    private static final Field<Spanned<Id>> TERM_ID =
            LabelledShape.id("The term's short name, for `[word](term:id)`.", "koppelkans");
    private static final Field<String> TERM = Field.of("term", Types.label(), "The word as the list of terms shows it.")
            .example("Koppelkans")
            .insteadOf("begrip", "woord", "label", "naam")
            .required();
    private static final Field<Prose> MEANING = Field.of(
                    "text", Types.prose(), "What it means, in one or two sentences.")
            .example("Een kans om twee opgaven in één aanpak te verbinden.")
            .insteadOf("tekst", "betekenis", "uitleg", "definitie")
            .required();
    private static final Field<Optional<Prose>> TERM_PLAIN = Field.of(
                    "plain", Types.prose(), "The same in words for residents.")
            .example("Als je twee dingen tegelijk aanpakt.")
            .insteadOf("bewonerstekst", "eenvoudig", "b1")
            .optional();
    private static final Shape<GlossaryTerm> GLOSSARY_TERM = Shape.of(
                    Message.of("record.term"),
                    "A word that readers may not know.",
                    List.of(TERM_ID, TERM, MEANING, TERM_PLAIN),
                    v -> new GlossaryTerm(v.get(TERM_ID), v.get(TERM), v.get(MEANING), v.get(TERM_PLAIN)))
            .namedBy(TERM_ID);

    private static final Field<Prose> CONCLUSION_TEXT = Field.of("text", Types.prose(), "The conclusion.")
            .example("De energietransitie werkt als hefboom waar zij aansluit bij wat bewoners zelf noemen.")
            .insteadOf("tekst", "conclusie")
            .required();
    private static final Field<List<Spanned<LessonName>>> RESTS_ON = Field.of(
                    "lessons",
                    Types.oneOrMany(Types.placed(CommonTypes.LESSON_NAME)),
                    "The lessons that it rests on: ids of streetwise lessons, or `case/lesson`.")
            .example("[dichtbij]")
            .insteadOf("lessen", "steunt op", "lesson")
            .orElse(List.of());
    private static final Field<List<SourceLink>> QUOTED_FROM = Field.of(
                    "sources",
                    Types.oneOrMany(CommonTypes.LINK),
                    "What it is quoted from, if it is not the programme's own: addresses, or keys of references.")
            .example("\"@uyterlinde-2022\"")
            .insteadOf("bron", "bronnen", "source")
            .orElse(List.of());
    private static final Shape<Conclusion> CONCLUSION = Shape.of(
                    Message.of("record.conclusion"),
                    "What the programme as a whole has shown.",
                    List.of(CONCLUSION_TEXT, RESTS_ON, QUOTED_FROM),
                    v -> new Conclusion(v.get(CONCLUSION_TEXT), v.get(RESTS_ON), v.get(QUOTED_FROM)))
            .withAnyOf(RESTS_ON, QUOTED_FROM);

    private static final Field<String> ONE = Field.of("one", Types.label(), "The word for one of them.")
            .example("dorp")
            .insteadOf("enkelvoud", "een", "één")
            .required();
    private static final Field<String> MANY = Field.of("many", Types.label(), "The word for several of them.")
            .example("dorpen")
            .insteadOf("meervoud", "meer")
            .required();
    private static final Field<CountingUnit.Gender> GENDER = Field.of(
                    "gender",
                    Types.choice(CountingUnit.Gender.class),
                    "Whether the Dutch word takes `de` (`common`) or `het` (`neuter`).")
            .example("neuter")
            .insteadOf("geslacht", "lidwoord")
            .orElse(CountingUnit.Gender.COMMON);
    private static final Shape<CountingUnit> UNIT = Shape.of(
            Message.of("record.counting-unit"),
            "What sentences count: \"in zeven van de achttien dorpen\".",
            List.of(ONE, MANY, GENDER),
            v -> new CountingUnit(v.get(ONE), v.get(MANY), v.get(GENDER)));

    private static final Field<String> FORMAT = Field.of(
                    "format", Types.choice("1"), "The version of the files' format.")
            .example("1")
            .insteadOf("formaat", "versie")
            .required();
    private static final Field<ProseLine> TITLE = Field.of("title", Types.line(), "The title on the cover.")
            .example("Lessen van de straat")
            .insteadOf("titel")
            .required();
    private static final Field<Optional<String>> SHORT_TITLE = Field.of(
                    "shortTitle", Types.label(), "A shorter title for running heads, if the title is long.")
            .example("Lessen van de straat")
            .insteadOf("korte titel", "kortetitel")
            .optional();
    private static final Field<Optional<ProseLine>> SUBTITLE = Field.of(
                    "subtitle", Types.line(), "The line below the title.")
            .example("Verduurzaming in achttien wijken")
            .insteadOf("ondertitel")
            .optional();
    private static final Field<Optional<Prose>> LEAD = Field.of(
                    "lead", Types.prose(), "A short introduction, with which an announcement begins.")
            .example("Wat leerden achttien wijken?")
            .insteadOf("intro", "inleiding")
            .optional();
    private static final Field<Language> LANGUAGE = Field.of(
                    "language", CommonTypes.LANGUAGE, "The language that the files are written in.")
            .example("nl")
            .insteadOf("taal")
            .orElse(Language.DUTCH);
    private static final Field<List<Author>> AUTHORS = Field.of(
                    "authors", CommonTypes.people(Author::new), "The authors, each with their organisation.")
            .example("[{M. de Vries: Gemeente Rotterdam}]")
            .insteadOf("auteur", "auteurs", "author")
            .orElse(List.of());
    private static final Field<List<String>> CONTRIBUTORS =
            names("contributors", "Who helped.", "A. Jansen", "met medewerking van");
    private static final Field<List<String>> EDITORS =
            names("editors", "Who edited the texts.", "A. Jansen", "redactie", "eindredactie");
    private static final Field<List<String>> DESIGNERS =
            names("designers", "Who designed it.", "A. Jansen", "vormgeving");
    private static final Field<List<String>> PHOTOGRAPHERS =
            names("photographers", "Who took the photos.", "A. Jansen", "foto's", "fotografie");
    private static final Field<List<String>> PUBLISHERS =
            names("publishers", "Who publishes it.", "Platform31", "uitgever", "uitgevers", "publisher");
    private static final Field<List<String>> CLIENTS =
            names("clients", "Who commissioned it.", "Ministerie van BZK", "opdrachtgever", "opdrachtgevers", "client");
    private static final Field<List<Partner>> PARTNERS = Field.of(
                    "partners",
                    Types.list(CommonTypes.PARTNER),
                    "The organisations that made the programme, each with its role.")
            .example("[{Ministerie van BZK: opdrachtgever}]")
            .insteadOf("partijen", "partner")
            .orElse(List.of());
    private static final Field<List<Partner>> ADVISERS = Field.of(
                    "advisoryGroup",
                    CommonTypes.people(Partner::new),
                    "The members of the advisory group, each with their organisation.")
            .example("[{A. Jansen: VNG}]")
            .insteadOf("begeleidingsgroep", "begeleidingscommissie", "klankbordgroep", "adviesgroep")
            .orElse(List.of());
    private static final Field<Optional<Integer>> TALKS = Field.of(
                    "talks", Types.whole(0, 1_000_000), "How many conversations the lessons are based on.")
            .example("64")
            .insteadOf("gesprekken", "interviews", "aantal gesprekken")
            .optional();
    private static final Field<Optional<CountingUnit>> COUNTING_UNIT = Field.of(
                    "countingUnit", Types.nested(UNIT), "What sentences count, if not neighbourhoods.")
            .example("{one: dorp, many: dorpen}")
            .insteadOf("teleenheid", "eenheid")
            .optional();
    private static final Field<Optional<Prose>> COLOPHON = Field.of(
                    "colophon", Types.prose(), "What else the colophon says.")
            .example("Gedrukt op gerecycled papier.")
            .insteadOf("colofon")
            .optional();
    private static final Field<List<Task>> TASKS = Field.of(
                    "tasks", Types.list(TASK), "The tasks that neighbourhoods face, in the order of print.")
            .insteadOf("opgave", "opgaven", "task")
            .orElse(List.of());
    private static final Field<List<Phase>> PHASES = Field.of(
                    "phases", Types.list(PHASE), "The phases of the work, in their order.")
            .insteadOf("fase", "fasen", "fases", "phase")
            .orElse(List.of());
    private static final Field<List<GlossaryTerm>> GLOSSARY = Field.of(
                    "glossary", Types.list(GLOSSARY_TERM), "Words that readers may not know.")
            .insteadOf("begrippen", "begrippenlijst", "woordenlijst", "terms")
            .orElse(List.of());
    private static final Field<List<Conclusion>> CONCLUSIONS = Field.of(
                    "conclusions",
                    Types.list(CONCLUSION),
                    "What the programme as a whole has shown, each resting on lessons.")
            .insteadOf("conclusie", "conclusies", "conclusion")
            .orElse(List.of());
    static final Field<Optional<PartialDate>> DATE = Field.of("date", DateShapes.DATE_TYPE, "When it comes out.")
            .example("2022-03")
            .insteadOf("datum")
            .optional();
    private static final Field<Optional<Period>> PERIOD = Field.of(
                    "period", DateShapes.PERIOD, "When the programme ran.")
            .example("2018..2021")
            .insteadOf("periode", "looptijd")
            .optional();
    static final Field<Optional<String>> ISBN = text("isbn", "The ISBN.", "978-90-00-00000-5");
    private static final Field<Optional<String>> ISSN = text("issn", "The ISSN.", "1234-5679");
    private static final Field<Optional<String>> PROJECT_NUMBER =
            text("projectNumber", "The project's number.", "2021-14", "projectnummer");
    static final Field<Optional<String>> VERSION = text("version", "The publication's version.", "1.0", "versie");
    static final Field<Optional<ProseLine>> CITE_AS = Field.of("citeAs", Types.line(), "How to refer to it.")
            .example("De Vries, M. (2022). *Lessen van de straat*. Platform31.")
            .insteadOf("verwijzing", "citeer als")
            .optional();
    private static final Field<Optional<Prose>> LICENCE = Field.of(
                    "licence", Types.prose(), "Under what terms it may be used again.")
            .example("Overname is toegestaan met vermelding van de bron.")
            .insteadOf("licentie", "license", "rechten")
            .optional();
    private static final Field<List<String>> TAGS =
            names("tags", "What it is about, for catalogues.", "wijk", "trefwoorden", "tag");
    private static final Field<List<Audience>> AUDIENCES = Field.of(
                    "audiences",
                    Types.list(AUDIENCE),
                    "The audiences that recommendations are for, in the order of print.")
            .insteadOf("doelgroep", "doelgroepen", "audience")
            .orElse(List.of());
    private static final Field<List<EditionShape.Draft>> EDITIONS = Field.of(
                    "editions", Types.list(EditionShape.SHAPE), "The publications to make. Default: one report.")
            .insteadOf("uitgave", "uitgaven", "edities", "edition")
            .orElse(List.of());

    static final Shape<Facts> SHAPE = Shape.of(
            Message.of("record.programme"),
            "The whole programme.",
            List.of(
                    FORMAT,
                    TITLE,
                    SHORT_TITLE,
                    SUBTITLE,
                    LEAD,
                    LANGUAGE,
                    AUTHORS,
                    CONTRIBUTORS,
                    EDITORS,
                    DESIGNERS,
                    PHOTOGRAPHERS,
                    PUBLISHERS,
                    CLIENTS,
                    PARTNERS,
                    ADVISERS,
                    DATE,
                    PERIOD,
                    TALKS,
                    COUNTING_UNIT,
                    ISBN,
                    ISSN,
                    PROJECT_NUMBER,
                    VERSION,
                    CITE_AS,
                    LICENCE,
                    COLOPHON,
                    TAGS,
                    AUDIENCES,
                    TASKS,
                    PHASES,
                    GLOSSARY,
                    CONCLUSIONS,
                    EDITIONS),
            v -> new Facts(v.get(LANGUAGE), imprint(v), named(v), v.get(CONCLUSIONS), editions(v)));

    private ProgrammeShape() {}

    private static Named named(Values v) {
        return new Named(
                v.get(AUDIENCES),
                v.get(TASKS),
                v.get(PHASES),
                v.get(GLOSSARY),
                Map.of(
                        UnreadParts.Kind.AUDIENCE, v.span(AUDIENCES),
                        UnreadParts.Kind.TASK, v.span(TASKS),
                        UnreadParts.Kind.PHASE, v.span(PHASES),
                        UnreadParts.Kind.TERM, v.span(GLOSSARY)));
    }

    private static Field<List<String>> names(String key, String doc, String example, String... otherNames) {
        return Field.of(key, Types.oneOrMany(Types.name()), doc + " One or a list.")
                .example(example)
                .insteadOf(otherNames)
                .orElse(List.of());
    }

    private static Field<Optional<String>> text(String key, String doc, String example, String... otherNames) {
        return Field.of(key, Types.text(), doc)
                .example(example)
                .insteadOf(otherNames)
                .optional();
    }

    private static List<Edition> editions(Values v) {
        List<EditionShape.Draft> drafts = v.get(EDITIONS).isEmpty() && !v.isBroken(EDITIONS)
                ? List.of(EditionShape.standard(Span.startOf(v.span().source())))
                : v.get(EDITIONS);
        return drafts.stream().map(draft -> draft.in(v.get(LANGUAGE))).toList();
    }

    private static Imprint imprint(Values v) {
        return new Imprint(
                v.get(TITLE),
                v.get(SHORT_TITLE),
                v.get(SUBTITLE),
                v.get(LANGUAGE),
                ByField.<Prose>none()
                        .with(AuthoredText.LEAD, v.get(LEAD))
                        .with(AuthoredText.LICENCE, v.get(LICENCE))
                        .with(AuthoredText.COLOPHON, v.get(COLOPHON)),
                v.get(AUTHORS),
                makers(v),
                new Issue(
                        v.get(DATE),
                        ByField.<String>none()
                                .with(AuthoredText.ISBN, v.get(ISBN))
                                .with(AuthoredText.ISSN, v.get(ISSN))
                                .with(AuthoredText.PROJECT_NUMBER, v.get(PROJECT_NUMBER))
                                .with(AuthoredText.VERSION, v.get(VERSION)),
                        v.get(CITE_AS)),
                v.get(PERIOD),
                v.get(TALKS),
                v.get(COUNTING_UNIT),
                v.get(TAGS));
    }

    private static ByField<List<Partner>> makers(Values v) {
        return ByField.<List<Partner>>none()
                .with(AuthoredText.CONTRIBUTORS, withoutRoles(v.get(CONTRIBUTORS)))
                .with(AuthoredText.EDITORS, withoutRoles(v.get(EDITORS)))
                .with(AuthoredText.DESIGNERS, withoutRoles(v.get(DESIGNERS)))
                .with(AuthoredText.PHOTOGRAPHERS, withoutRoles(v.get(PHOTOGRAPHERS)))
                .with(AuthoredText.PUBLISHERS, withoutRoles(v.get(PUBLISHERS)))
                .with(AuthoredText.CLIENTS, withoutRoles(v.get(CLIENTS)))
                .with(AuthoredText.PARTNERS, Optional.of(v.get(PARTNERS)))
                .with(AuthoredText.ADVISERS, Optional.of(v.get(ADVISERS)));
    }

    private static Optional<List<Partner>> withoutRoles(List<String> names) {
        return Optional.of(
                names.stream().map(name -> new Partner(name, Optional.empty())).toList());
    }
}
