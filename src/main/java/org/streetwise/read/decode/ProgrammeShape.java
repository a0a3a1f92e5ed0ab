package org.streetwise.read.decode;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.model.Edition;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.Author;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Imprint;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Period;
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
    /// @param whole whether all audiences could be read
    record Facts(Imprint imprint, List<Audience> audiences, boolean whole, List<Edition> editions) {}

    private static final Field<Spanned<Id>> AUDIENCE_ID = Field.of(
                    "id", Types.placed(Forms.ID), "The audience's short name.")
            .example("gemeenten")
            .required();
    private static final Field<String> LABEL = Field.of("label", Types.text(), "The audience as a heading names it.")
            .example("Gemeenten")
            .insteadOf("naam", "titel", "title")
            .required();
    private static final Field<Optional<String>> IN_TEXT = Field.of(
                    "inText",
                    Types.text(),
                    "The audience as a sentence names it; the label with a small first letter without.")
            .example("gemeenten")
            .insteadOf("in tekst", "intekst")
            .optional();
    private static final Shape<Audience> AUDIENCE = Shape.of(
                    "audience",
                    "Whom recommendations are for.",
                    List.of(AUDIENCE_ID, LABEL, IN_TEXT),
                    v -> new Audience(
                            v.get(AUDIENCE_ID),
                            v.get(LABEL),
                            v.get(IN_TEXT).orElseGet(() -> ThemeShape.lowered(v.get(LABEL)))))
            .namedBy(AUDIENCE_ID);

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
                    "shortTitle", Types.text(), "The title in running heads, where the title is long.")
            .insteadOf("korte titel", "kortetitel")
            .optional();
    private static final Field<Optional<ProseLine>> SUBTITLE = Field.of(
                    "subtitle", Types.line(), "The line below the title.")
            .insteadOf("ondertitel")
            .optional();
    private static final Field<Optional<Prose>> LEAD = Field.of(
                    "lead", Types.prose(), "What an announcement begins with.")
            .insteadOf("intro", "inleiding")
            .optional();
    private static final Field<Language> LANGUAGE = Field.of(
                    "language", Forms.LANGUAGE, "The language that the files are written in; Dutch without.")
            .example("nl")
            .insteadOf("taal")
            .orElse(Language.DUTCH);
    private static final Field<List<Author>> AUTHORS = Field.of(
                    "authors",
                    Types.list(Types.namePair("a name", "organisation", Author::new)),
                    "The authors, each with the organisation.")
            .insteadOf("auteur", "auteurs", "author")
            .orElse(List.of());
    private static final Field<List<String>> CONTRIBUTORS = names("contributors", "Who helped.", "met medewerking van");
    private static final Field<List<String>> EDITORS =
            names("editors", "Who edited the texts.", "redactie", "eindredactie");
    private static final Field<List<String>> DESIGNERS = names("designers", "Who designed it.", "vormgeving");
    private static final Field<List<String>> PHOTOGRAPHERS =
            names("photographers", "Who took the photos.", "foto's", "fotografie");
    private static final Field<List<String>> PUBLISHERS =
            names("publishers", "Who publishes it.", "uitgever", "uitgevers", "publisher");
    private static final Field<List<String>> CLIENTS =
            names("clients", "Who commissioned it.", "opdrachtgever", "opdrachtgevers", "client");
    private static final Field<Optional<PartialDate>> DATE = Field.of("date", Dates.DATE_TYPE, "When it comes out.")
            .example("2022-03")
            .insteadOf("datum")
            .optional();
    private static final Field<Optional<Period>> PERIOD = Field.of("period", Dates.PERIOD, "When the programme ran.")
            .example("2018..2021")
            .insteadOf("periode", "looptijd")
            .optional();
    private static final Field<Optional<String>> ISBN = text("isbn", "The ISBN.");
    private static final Field<Optional<String>> ISSN = text("issn", "The ISSN.");
    private static final Field<Optional<String>> PROJECT_NUMBER =
            text("projectNumber", "The project's number.", "projectnummer");
    private static final Field<Optional<String>> VERSION = text("version", "The publication's version.", "versie");
    private static final Field<Optional<ProseLine>> CITE_AS = Field.of("citeAs", Types.line(), "How to refer to it.")
            .insteadOf("verwijzing", "citeer als")
            .optional();
    private static final Field<Optional<Prose>> LICENCE = Field.of(
                    "licence", Types.prose(), "Under what terms it may be used again.")
            .insteadOf("licentie", "license", "rechten")
            .optional();
    private static final Field<List<String>> TAGS =
            names("tags", "What it is about, for catalogues.", "trefwoorden", "tag");
    private static final Field<List<Audience>> AUDIENCES = Field.of(
                    "audiences", Types.list(AUDIENCE), "Whom recommendations are for, in the order of print.")
            .insteadOf("doelgroep", "doelgroepen", "audience")
            .orElse(List.of());
    private static final Field<List<EditionShape.Draft>> EDITIONS = Field.of(
                    "editions", Types.list(EditionShape.SHAPE), "The publications to be made; one report without.")
            .insteadOf("uitgave", "uitgaven", "edities", "edition")
            .orElse(List.of());

    static final Shape<Facts> SHAPE = Shape.of(
            "programme",
            "The whole source.",
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
                    DATE,
                    PERIOD,
                    ISBN,
                    ISSN,
                    PROJECT_NUMBER,
                    VERSION,
                    CITE_AS,
                    LICENCE,
                    TAGS,
                    AUDIENCES,
                    EDITIONS),
            v -> new Facts(imprint(v), v.get(AUDIENCES), !v.isBroken(AUDIENCES), editions(v)));

    private ProgrammeShape() {}

    private static Field<List<String>> names(String key, String doc, String... otherNames) {
        return Field.of(key, Types.oneOrMany(Types.text()), doc)
                .insteadOf(otherNames)
                .orElse(List.of());
    }

    private static Field<Optional<String>> text(String key, String doc, String... otherNames) {
        return Field.of(key, Types.text(), doc).insteadOf(otherNames).optional();
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
                v.get(LEAD),
                v.get(LANGUAGE),
                v.get(AUTHORS),
                v.get(CONTRIBUTORS),
                v.get(EDITORS),
                v.get(DESIGNERS),
                v.get(PHOTOGRAPHERS),
                v.get(PUBLISHERS),
                v.get(CLIENTS),
                v.get(DATE),
                v.get(PERIOD),
                v.get(ISBN),
                v.get(ISSN),
                v.get(PROJECT_NUMBER),
                v.get(VERSION),
                v.get(CITE_AS),
                v.get(LICENCE),
                v.get(TAGS));
    }
}
