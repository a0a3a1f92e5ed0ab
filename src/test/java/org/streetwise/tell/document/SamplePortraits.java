package org.streetwise.tell.document;

import static org.streetwise.tell.document.TestTree.bullets;
import static org.streetwise.tell.document.TestTree.cell;
import static org.streetwise.tell.document.TestTree.cells;
import static org.streetwise.tell.document.TestTree.item;
import static org.streetwise.tell.document.TestTree.number;
import static org.streetwise.tell.document.TestTree.paragraph;
import static org.streetwise.tell.document.TestTree.quote;
import static org.streetwise.tell.document.TestTree.rowHeader;
import static org.streetwise.tell.document.TestTree.section;
import static org.streetwise.tell.document.TestTree.text;

import java.util.List;
import java.util.Optional;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Block.Numbering;
import org.streetwise.tell.document.Block.Picture.Alternative;
import org.streetwise.tell.document.Block.Table.Alignment;
import org.streetwise.tell.document.Block.Table.Column;

/// The portraits of the sample's neighbourhoods.
final class SamplePortraits {
    static final List<String> PLACES =
            List.of("Pendrecht, Rotterdam", "Molenkwartier, Arnhem", "’t Zand-Noord, ’s-Hertogenbosch");

    private static final List<Block> PICTURES = List.of(
            picture(
                    "images/straat.jpeg",
                    new Alternative.Described("Een straat met bomen en portiekflats"),
                    text("De Slinge, ooit de breedste straat van de wijk. Foto: Lente Hazelaar (CC BY 4.0)")),
            picture("images/molen.png", new Alternative.Decorative(), text("Foto: Gemeente Arnhem")),
            picture("images/straat.jpeg", new Alternative.Described("Dezelfde straat, twintig jaar later")));

    private SamplePortraits() {}

    private static Block picture(String file, Alternative alternative, Inline... caption) {
        Span place = Span.startOf(SourceId.programme("cases/wijk.yml"));
        return new Block.Picture(Attributes.NONE, new Spanned<>(file, place), alternative, List.of(caption));
    }

    static Block portrait(int turn, int place) {
        return section(
                Attributes.of(new Target("case:" + turn + "-" + place), Role.CASE_PORTRAIT),
                PLACES.get(place),
                new Numbering.None(),
                List.of(
                        paragraph(
                                Role.NOTICE,
                                text("Voorbeeld uit openbare bron; deelname aan het programma is niet bevestigd.")),
                        photo(turn, place),
                        part(
                                "De wijk",
                                paragraph("Een naoorlogse wijk met portiekflats in het groen, gebouwd tussen 1953 en"
                                        + " 1961. De helft van de woningen is van de corporatie, een kwart van"
                                        + " eigenaar-bewoners met een kleine beurs.")),
                        part("De wijk in cijfers", figures()),
                        new Block.Beside(
                                Attributes.NONE,
                                List.of(
                                        part(
                                                "De opgave",
                                                paragraph("Ongeveer 5.600 woningen, gemengd in eigendom en bouwtype,"
                                                        + " gaan vóór 2030 van het aardgas af.")),
                                        part("De aanpak", paragraph("Eerst vragen, dan pas rekenen.")))),
                        part("Betrokken partijen", SampleColumns.columns(9)),
                        part(
                                "Wat hier is geleerd",
                                bullets(List.of(
                                        List.of(
                                                paragraph(
                                                        text("Een huiskamer in de wijk maakt meer los dan een"
                                                                + " bewonersavond (zie "),
                                                        number("lesson:1"),
                                                        text(").")),
                                                paragraph("De huiskamer is nog steeds open.")),
                                        item("Betaal wie meedenkt."))),
                                quote("Ze kwamen terug. Dat was nieuw.", "bewoonster, 71 jaar"))));
    }

    /// In every second turn, the caption is beside the photo.
    private static Block photo(int turn, int place) {
        Block picture = PICTURES.get(place);
        return turn % 2 == 0 ? picture : new Block.Beside(Attributes.NONE, List.of(picture));
    }

    private static Block part(String title, Block... blocks) {
        return section(Attributes.of(Role.MINOR), title, new Numbering.None(), List.of(blocks));
    }

    private static Block figures() {
        return new Block.Table(
                Attributes.of(Role.KEY_FIGURES),
                Optional.empty(),
                List.of(
                        new Column(Alignment.LEFT),
                        new Column(Alignment.RIGHT),
                        new Column(Alignment.RIGHT),
                        new Column(Alignment.RIGHT)),
                List.of(cells("", "Wijk", "Gemeente", "Nederland")),
                List.of(
                        List.of(rowHeader("Woningen (2021)"), cell("5.600"), cell("318.000"), cell("8.045.580")),
                        List.of(rowHeader("Huurwoningen (%)"), cell("71,5"), cell("62,0"), cell("42,3")),
                        List.of(rowHeader("Inkomen per inwoner (€)"), cell("–"), cell("25.400"), cell("29.500"))),
                List.of(paragraph(Role.TABLE_NOTE, text("Bron: CBS, Kerncijfers wijken en buurten 2021."))));
    }
}
