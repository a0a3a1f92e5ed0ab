package org.streetwise.read.decode;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.PersonOrBody;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.Reference.Kind;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Types;
import org.streetwise.read.shape.Values;
import org.streetwise.source.Spanned;

/// An entry of our own list of references.
final class ReferenceShape {
    private static final Field<Spanned<String>> KEY = Field.of(
                    "key", Types.placed(CommonTypes.REFERENCE_KEY), "The key that texts cite it by.")
            .example("rijnmond-2019")
            .insteadOf("sleutel", "id")
            .required();
    private static final Field<Optional<Kind>> TYPE = Field.of(
                    "type",
                    Types.choice(Kind.class)
                            .insteadOf("rapport", "report")
                            .insteadOf("boek", "book")
                            .insteadOf("hoofdstuk", "chapter")
                            .insteadOf("artikel", "article")
                            .insteadOf("krant", "news")
                            .insteadOf("krantenartikel", "news")
                            .insteadOf("congresbijdrage", "paper")
                            .insteadOf("proefschrift", "dissertation")
                            .insteadOf("masterscriptie", "masters-thesis")
                            .insteadOf("scriptie", "thesis")
                            .insteadOf("pagina", "page")
                            .insteadOf("webpagina", "page")
                            .insteadOf("website", "page")
                            .insteadOf("wet", "law")
                            .insteadOf("gesprek", "conversation")
                            .insteadOf("mail", "conversation"),
                    "What it is. Default: an article if it has a `container`, a page if it has a `url`, "
                            + "otherwise a report. A `conversation` is cited, but not listed.")
            .example("report")
            .insteadOf("soort")
            .optional();
    private static final Field<List<PersonOrBody>> AUTHORS = Field.of(
                    "authors",
                    Types.oneOrMany(Types.text().as(PersonOrBody::of)),
                    "Persons as `Family, Given`, organisations as they are. Default: the publisher.")
            .example("Uyterlinde, Matthijs")
            .insteadOf("auteur", "auteurs", "author")
            .orElse(List.of());
    private static final Field<List<PersonOrBody>> EDITORS = Field.of(
                    "editors",
                    Types.oneOrMany(Types.text().as(PersonOrBody::of)),
                    "Who edited it, or the book that contains it. Written like the authors.")
            .example("Hal, Anke van")
            .insteadOf("redactie", "redacteur", "redacteuren", "editor")
            .orElse(List.of());
    private static final Field<Spanned<String>> TITLE = Field.of("title", Types.placed(Types.text()), "The title.")
            .example("Samen naar een duurzame en leefbare wijk")
            .insteadOf("titel")
            .required();
    private static final Field<Optional<String>> DESCRIPTION = Field.of(
                    "description", Types.text(), "What it is, if that is not obvious. Printed in square brackets.")
            .example("Podcast")
            .insteadOf("omschrijving", "medium")
            .optional();
    private static final Field<Optional<String>> CONTAINER = Field.of(
                    "container", Types.text(), "The site, journal, newspaper or book that contains it.")
            .example("Rooilijn")
            .insteadOf("in", "site", "tijdschrift", "journal", "boek")
            .optional();
    private static final Field<Optional<String>> EDITION = Field.of(
                    "edition", Types.text(), "Which edition it is, by number or name.")
            .example("2")
            .insteadOf("druk", "editie")
            .optional();
    private static final Field<Optional<String>> VOLUME = Field.of(
                    "volume", Types.text(), "The volume of the journal or of the book.")
            .example("45")
            .insteadOf("jaargang", "deel")
            .optional();
    private static final Field<Optional<String>> ISSUE = Field.of(
                    "issue", Types.text(), "The issue within the journal's volume.")
            .example("3")
            .insteadOf("aflevering")
            .optional();
    private static final Field<Optional<String>> PAGES = Field.of("pages", Types.text(), "The pages that it is on.")
            .example("45-67")
            .insteadOf("pagina's", "paginas", "page")
            .optional();
    private static final Field<Optional<String>> NUMBER = Field.of(
                    "number", Types.text(), "The number that its publisher gave it.")
            .example("2021-04")
            .insteadOf("nummer", "rapportnummer")
            .optional();
    private static final Field<Optional<String>> PUBLISHER = Field.of(
                    "publisher", Types.text(), "The publisher, or the university of a thesis.")
            .example("Platform31")
            .insteadOf("uitgever", "publishers", "instelling", "institution")
            .optional();
    private static final Field<Optional<PartialDate>> DATE = Field.of("date", DateShapes.DATE_TYPE, "When it came out.")
            .example("2022-03")
            .insteadOf("datum", "jaar", "year")
            .optional();
    private static final Field<Optional<Spanned<String>>> DOI = Field.of(
                    "doi", Types.placed(CommonTypes.DOI), "Its DOI, which is printed as an address.")
            .example("10.1000/182")
            .optional();
    private static final Field<Optional<Spanned<String>>> URL = Field.of(
                    "url", Types.placed(CommonTypes.ADDRESS_TEXT), "Where it can be read.")
            .example("https://www.platform31.nl/")
            .insteadOf("link", "adres", "address", "website")
            .optional();
    private static final Field<Optional<PartialDate>> ACCESSED = Field.of(
                    "accessed",
                    DateShapes.DATE_TYPE,
                    "The day on which you read its page, if the page changes over time.")
            .example("2021-05-03")
            .insteadOf("geraadpleegd", "bezocht", "opgehaald")
            .optional();

    static final Shape<Reference> SHAPE = Shape.of(
                    Message.of("record.reference"),
                    "A publication or page that texts cite.",
                    List.of(
                            KEY,
                            TYPE,
                            AUTHORS,
                            EDITORS,
                            TITLE,
                            DESCRIPTION,
                            CONTAINER,
                            EDITION,
                            VOLUME,
                            ISSUE,
                            PAGES,
                            NUMBER,
                            PUBLISHER,
                            DATE,
                            DOI,
                            URL,
                            ACCESSED),
                    ReferenceShape::reference)
            .namedBy(KEY);

    private ReferenceShape() {}

    private static Reference reference(Values v) {
        Optional<Spanned<String>> address = v.get(DOI).or(() -> v.get(URL));
        return new Reference(
                v.get(KEY),
                v.get(TYPE).orElseGet(() -> Kind.likely(v.get(CONTAINER).isPresent(), address.isPresent())),
                v.get(AUTHORS),
                v.get(EDITORS),
                v.get(TITLE),
                v.get(EDITION),
                v.get(NUMBER),
                v.get(DESCRIPTION),
                new Reference.Within(v.get(CONTAINER), v.get(VOLUME), v.get(ISSUE), v.get(PAGES)),
                v.get(PUBLISHER),
                v.get(DATE),
                v.get(ACCESSED),
                address);
    }
}
