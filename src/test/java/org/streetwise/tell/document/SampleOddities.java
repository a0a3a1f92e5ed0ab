package org.streetwise.tell.document;

import static org.streetwise.tell.document.TestTree.bullets;
import static org.streetwise.tell.document.TestTree.cell;
import static org.streetwise.tell.document.TestTree.emphasis;
import static org.streetwise.tell.document.TestTree.entry;
import static org.streetwise.tell.document.TestTree.foreign;
import static org.streetwise.tell.document.TestTree.item;
import static org.streetwise.tell.document.TestTree.link;
import static org.streetwise.tell.document.TestTree.note;
import static org.streetwise.tell.document.TestTree.ordered;
import static org.streetwise.tell.document.TestTree.paragraph;
import static org.streetwise.tell.document.TestTree.section;
import static org.streetwise.tell.document.TestTree.strong;
import static org.streetwise.tell.document.TestTree.text;
import static org.streetwise.tell.document.TestTree.words;

import java.util.List;
import java.util.Optional;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block.Numbering;
import org.streetwise.tell.document.Block.Table.Alignment;
import org.streetwise.tell.document.Block.Table.Column;

/// The rarer blocks and inlines, and how they nest.
final class SampleOddities {
    private static final String CODE = """
            municipality: Rotterdam
            lessons:
              - title: Luister eerst

                id: straat
            """;

    private SampleOddities() {}

    static Block chapter() {
        return section(
                Attributes.NONE.with(new Target("method")),
                "Verantwoording",
                new Numbering.Decimal(),
                List.of(inlines(), lists(), quotes(), tables(), translated()));
    }

    private static Block inlines() {
        return section(
                "Woorden en tekens",
                new Numbering.Decimal(),
                List.of(
                        paragraph(
                                text("Wij spraken met "),
                                strong("honderdzeven"),
                                new Inline.Superscript("\u00A0a"),
                                text(" mensen, niet "),
                                new Inline.Strikethrough(List.of(text("negentig"))),
                                text(", volgens het bestand "),
                                new Inline.Code("gesprekken  2021.csv"),
                                text(". De "),
                                foreign("en", "just transition"),
                                text(" heet hier een "),
                                new Inline.Emphasis(List.of(text("rechtvaardige "), strong("overgang"))),
                                text(", zie "),
                                words("portraits", "de portretten achterin"),
                                text(". Αθήνα, Łódź, Đakovo en Київ deden niet mee; ĳsberg, naïef, ‘co-op’ en"
                                        + " 75\u00a0% wel."),
                                new Inline.LineBreak(),
                                text("Een nieuwe regel begint hier, met een "),
                                link("mailto:info@example.org", "adres om te schrijven"),
                                text(" & de tekens <, > en \"."),
                                note(
                                        paragraph(
                                                text("Een noot met "),
                                                emphasis("nadruk"),
                                                text(" en een "),
                                                link("https://example.org/bron", "bron"),
                                                text(".")),
                                        bullets(List.of(item("een punt;"), item("nog een punt."))))),
                        new Block.Section(
                                Attributes.NONE,
                                new Numbering.None(),
                                List.of(text("Een kop met "), emphasis("nadruk"), note(paragraph("Noot bij een kop."))),
                                List.of(new Block.CodeBlock(Attributes.NONE, CODE))),
                        new Block.ThematicBreak(Attributes.NONE),
                        paragraph("Na de onderbreking.")));
    }

    private static Block lists() {
        Block deep = ordered(
                1,
                List.of(
                        item("Luister."),
                        List.of(
                                paragraph("Lever:"),
                                ordered(1, List.of(item("eerst het dak;"), item("dan de deur;"))),
                                paragraph("en kom terug."),
                                bullets(List.of(List.of(
                                        paragraph("Ook later:"),
                                        ordered(4, List.of(item("na een jaar;"), item("na twee jaar."))))))),
                        item("Vraag.")));
        return section(
                "Opsommingen",
                new Numbering.Decimal(),
                List.of(
                        deep,
                        paragraph("Een tweede lijst telt opnieuw, en een derde gaat verder bij zeven."),
                        ordered(1, List.of(item("Begin."), item("Ga door."))),
                        ordered(7, List.of(item("Zeven."), item("Acht."))),
                        new Block.DefinitionList(
                                Attributes.NONE,
                                List.of(
                                        entry("koppelkans", paragraph("Twee opgaven, samen aangepakt.")),
                                        entry(
                                                "warmtenet",
                                                paragraph("Leidingen met warm water."),
                                                bullets(List.of(item("hoog"), item("laag"))))))));
    }

    private static Block quotes() {
        return section(
                "Aanhalingen",
                new Numbering.Decimal(),
                List.of(
                        new Block.BlockQuote(
                                Attributes.NONE,
                                List.of(
                                        paragraph("Uit het plan van aanpak:"),
                                        bullets(List.of(
                                                item("niemand gaat er in woonlasten op achteruit;"),
                                                item("niemand wordt vergeten."))),
                                        new Block.BlockQuote(
                                                Attributes.NONE,
                                                List.of(paragraph("Een aanhaling in een aanhaling."))))),
                        bullets(List.of(List.of(new Block.BlockQuote(
                                Attributes.NONE, List.of(paragraph("Een aanhaling die een punt opent."))))))));
    }

    private static Block tables() {
        Block.Table inner = table(List.of(cell("binnen"), cell("12,5")));
        return section(
                "Tabellen",
                new Numbering.Decimal(),
                List.of(
                        table(List.of(
                                new Block.Table.Cell(
                                        Block.Table.Cell.Kind.DATA,
                                        List.of(
                                                paragraph("Met een lijst:"),
                                                bullets(List.of(item("een"), item("twee"))))),
                                cell("1"))),
                        table(List.of(new Block.Table.Cell(Block.Table.Cell.Kind.DATA, List.of(inner)), cell(""))),
                        bullets(List.of(List.of(paragraph("In een punt:"), inner))),
                        SampleCharts.homes()));
    }

    private static Block.Table table(List<Block.Table.Cell> row) {
        return new Block.Table(
                Attributes.NONE,
                Optional.empty(),
                List.of(new Column(Alignment.LEFT), new Column(Alignment.RIGHT)),
                List.of(TestTree.cells("Wat", "Aantal")),
                List.of(row),
                List.of());
    }

    private static Block translated() {
        return new Block.Section(
                Attributes.NONE.with(Language.ENGLISH),
                new Numbering.Decimal(),
                List.of(text("For our English readers")),
                List.of(paragraph(
                        text("Eighteen neighbourhoods tried to use the energy transition as a lever for"
                                + " liveability, or "),
                        foreign("nl", "leefbaarheid"),
                        text("."))));
    }
}
