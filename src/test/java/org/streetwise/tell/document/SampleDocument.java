package org.streetwise.tell.document;

import static org.streetwise.tell.document.TestTree.bullets;
import static org.streetwise.tell.document.TestTree.entry;
import static org.streetwise.tell.document.TestTree.link;
import static org.streetwise.tell.document.TestTree.number;
import static org.streetwise.tell.document.TestTree.page;
import static org.streetwise.tell.document.TestTree.pagesOnly;
import static org.streetwise.tell.document.TestTree.paragraph;
import static org.streetwise.tell.document.TestTree.section;
import static org.streetwise.tell.document.TestTree.text;
import static org.streetwise.tell.document.TestTree.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block.Matter;
import org.streetwise.tell.document.Block.Numbering;

/// A report like those that the compiler makes, with every kind of block and inline. Tests of renderers print it.
public final class SampleDocument {
    /// How many lessons a theme has.
    static final int LESSONS = 4;

    private SampleDocument() {}

    /// A report of some fifteen pages.
    public static Document once() {
        return repeated(1);
    }

    /// The same as a draft.
    public static Document draft() {
        return new Document(
                metadata(Optional.of(new Metadata.Draft("CONCEPT", "Concept van 27 november 2026, revisie abc123"))),
                once().blocks());
    }

    /// The same, with its three themes and three portraits repeated.
    public static Document repeated(int times) {
        List<Block> body = new ArrayList<>(List.of(introduction(), SampleTables.overview(times)));
        List<Block> portraits = new ArrayList<>();
        for (int turn = 0; turn < times; turn++) {
            for (int theme = 0; theme < SampleLessons.THEMES.size(); theme++) {
                body.add(SampleLessons.chapter(turn, theme));
            }
            for (int place = 0; place < SamplePortraits.PLACES.size(); place++) {
                portraits.add(SamplePortraits.portrait(turn, place));
            }
        }
        body.add(SampleOddities.chapter());
        Block appendix = section(
                Attributes.of(new Target("portraits"), Role.THEME),
                "Wijkportretten",
                new Numbering.Appendix(),
                portraits);
        return new Document(
                metadata(),
                List.of(
                        cover(),
                        new Matter(Attributes.NONE, Matter.Part.FRONT, List.of(colophon(), contents(), summary(times))),
                        new Matter(Attributes.NONE, Matter.Part.BODY, body),
                        new Matter(
                                Attributes.NONE,
                                Matter.Part.BACK,
                                List.of(appendix, SampleTables.matrix(), sources()))));
    }

    /// The sample's title, authors and other metadata.
    public static Metadata metadata() {
        return metadata(Optional.empty());
    }

    private static Metadata metadata(Optional<Metadata.Draft> draft) {
        return new Metadata(
                "Samen naar een duurzame en leefbare wijk",
                "Duurzame en leefbare wijk",
                Optional.of("Lessen van drie jaar experimenteren in kwetsbare wijken"),
                List.of("Noor de Vries", "Jan-Willem van ’t Hof"),
                List.of("Kennisinstituut Stad & Wijk"),
                Optional.of("2022-03"),
                List.of("energietransitie", "leefbaarheid", "kwetsbare wijken"),
                Language.DUTCH,
                draft,
                new Metadata.Labels("Tabel", "Figuur", "hoofdstuk", "paragraaf", "Bijlage", "pagina", "noot"));
    }

    private static Block cover() {
        return new Block.Cover(
                Attributes.NONE,
                List.of(text("Samen naar een duurzame en leefbare wijk")),
                List.of(text("Lessen van drie jaar experimenteren in kwetsbare wijken")),
                List.of(text("Samenvatting")),
                List.of(text("maart 2022")),
                List.of(List.of(text("Kennisinstituut Stad & Wijk")), List.of(text("Programma Kwetsbare Wijken"))));
    }

    private static Block colophon() {
        Block made = new Block.DefinitionList(
                Attributes.NONE,
                List.of(
                        entry("Dit is een uitgave van", paragraph("Kennisinstituut Stad & Wijk")),
                        entry("In opdracht van", paragraph("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties")),
                        entry("Auteurs", paragraph("Noor de Vries"), paragraph("Jan-Willem van ’t Hof")),
                        entry("ISBN", paragraph("978-90-0000-000-2")),
                        entry(
                                "Zo verwijst u naar deze publicatie",
                                paragraph("De Vries, N. & Van ’t Hof, J.-W. (2022). Samen naar een duurzame en leefbare"
                                        + " wijk. Utrecht: Kennisinstituut Stad & Wijk."))));
        return section(Attributes.of(Role.COLOPHON), "Colofon", new Numbering.None(), List.of(made));
    }

    private static Block contents() {
        return section(
                "Inhoud", new Numbering.None(), List.of(new Block.Contents(Attributes.NONE, 1, Set.of(Role.LESSON))));
    }

    private static Block summary(int times) {
        List<List<Block>> lessons = new ArrayList<>();
        for (int lesson = 1; lesson <= times * LESSONS * SampleLessons.THEMES.size(); lesson++) {
            String target = "lesson:" + lesson;
            lessons.add(List.of(paragraph(
                    number(target), text(": "), title(target), pagesOnly(text(" (p. "), page(target), text(")")))));
        }
        Block overview = new Block.BulletList(Attributes.of(Role.OVERVIEW), lessons);
        return section(
                "Samenvatting",
                new Numbering.None(),
                List.of(
                        paragraph(
                                Role.LEAD,
                                text("Achttien gemeenten probeerden in één kwetsbare wijk de energietransitie te"
                                        + " gebruiken als hefboom voor een betere leefbaarheid.")),
                        paragraph("Dit rapport bundelt wat zij leerden. De lessen zijn bedoeld voor het Rijk, voor"
                                + " gemeenten, voor corporaties en vooral voor bewoners. Geen les is een recept:"
                                + " wat in de ene wijk werkt, stuit in de andere op een trap te veel."),
                        section("De lessen in één oogopslag", new Numbering.None(), List.of(overview))));
    }

    private static Block introduction() {
        return section(
                Attributes.of(new Target("introduction"), Role.THEME),
                "Inleiding",
                new Numbering.Decimal(),
                List.of(
                        section(
                                "Aanleiding",
                                new Numbering.Decimal(),
                                List.of(paragraph(
                                        text("In kwetsbare wijken komen veel opgaven samen. De woningen zijn oud en"
                                                + " slecht geïsoleerd, de energierekening is hoog en het"
                                                + " vertrouwen in de overheid is laag. Zie "),
                                        number("table:places"),
                                        text(" op pagina "),
                                        page("table:places"),
                                        text(" voor de cijfers en "),
                                        number("portraits"),
                                        text(" voor de portretten.")))),
                        section(
                                "Leeswijzer",
                                new Numbering.Decimal(),
                                List.of(
                                        paragraph(
                                                text("Een les telt mee voor een wijk als zij daar is opgetekend."
                                                        + " Dat een wijk niet wordt genoemd, betekent niet dat de"
                                                        + " les er niet geldt. Meer staat op "),
                                                link(
                                                        "https://example.org/wijken?taal=nl&deel=1",
                                                        "de website van het programma"),
                                                text(".")),
                                        bullets(List.of(
                                                TestTree.item(
                                                        "Haast u niet: lees eerst de lessen, dan de" + " portretten."),
                                                List.of(
                                                        paragraph("Lees per rol:"),
                                                        bullets(List.of(
                                                                TestTree.item("als bestuurder de" + " samenvatting;"),
                                                                TestTree.item("als bewoner het portret van"
                                                                        + " uw wijk."))))))))));
    }

    private static Block sources() {
        return section(
                "Bronnen",
                new Numbering.Appendix(),
                List.of(
                        paragraph(
                                Role.REFERENCE,
                                text("CBS (2021). "),
                                TestTree.emphasis("Kerncijfers wijken en buurten 2021"),
                                text(". Den Haag: Centraal Bureau voor de Statistiek.")),
                        paragraph(
                                Role.REFERENCE,
                                text("Jacobs, J. (1961). "),
                                TestTree.foreign("en", "The Death and Life of Great American Cities"),
                                text(". New York: Random House."))));
    }
}
