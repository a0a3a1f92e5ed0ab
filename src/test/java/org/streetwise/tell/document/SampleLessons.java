package org.streetwise.tell.document;

import static org.streetwise.tell.document.TestTree.note;
import static org.streetwise.tell.document.TestTree.number;
import static org.streetwise.tell.document.TestTree.page;
import static org.streetwise.tell.document.TestTree.paragraph;
import static org.streetwise.tell.document.TestTree.quote;
import static org.streetwise.tell.document.TestTree.section;
import static org.streetwise.tell.document.TestTree.strong;
import static org.streetwise.tell.document.TestTree.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.streetwise.tell.document.Block.Numbering;

/// The chapters of the sample that gather lessons by theme.
final class SampleLessons {
    static final List<String> THEMES =
            List.of("Vertrouwen en participatie", "Betaalbaarheid en energiearmoede", "Samenwerken in de wijk");

    private static final List<String> TITLES = List.of(
            "Laat leidend zijn wat u op straat hoort",
            "Begin bij het onderhoud waar bewoners al jaren op wachten, en praat daarna pas over aardgas",
            "Reken voor wat het een huishouden per maand kost",
            "Geef de wijk één gezicht en één telefoonnummer",
            "Betaal bewoners die meedenken",
            "Koppel werk aan wonen");
    private static final List<String> STORIES = List.of(
            "In een huiskamer in de wijk kunnen bewoners drie middagen per week terecht met vragen over aardgas,"
                    + " onderhoud en rekeningen. De gesprekken gingen zelden over de energietransitie en bijna altijd over"
                    + " schimmel, lawaai en de wachttijd bij de corporatie.",
            "De corporatie verving eerst de lekkende daken. Pas toen de steigers weg waren, nodigde zij de bewoners"
                    + " uit voor een gesprek over verwarmen zonder aardgas. De opkomst was drie keer zo hoog als het jaar"
                    + " ervoor.",
            "Een energiecoach rekende aan de keukentafel voor wat een warmtepomp per maand zou kosten. Veel bewoners"
                    + " bleken de toeslagen waar zij recht op hadden nooit te hebben aangevraagd.",
            "De gemeente, de netbeheerder en de corporatie spraken af dat één persoon namens hen drieën spreekt. Wie"
                    + " belt, krijgt binnen twee dagen antwoord, ook als dat antwoord luidt dat er nog geen antwoord is.");
    private static final List<String> LEARNT = List.of(
            "Wat bewoners op straat vertellen, geeft richting aan de aanpak. Het kost een half jaar voordat mensen"
                    + " vertellen wat hun dwarszit; reken die tijd mee in de planning.",
            "Zichtbaar onderhoud is de beste uitnodiging. Wie eerst levert, mag daarna iets vragen.",
            "Een bedrag per maand zegt bewoners meer dan een terugverdientijd van € 7.500 in vijftien jaar.");

    private SampleLessons() {}

    static Block chapter(int turn, int theme) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(text(
                "Zonder de bewoners komt geen woning van het aardgas af. Dit hoofdstuk gaat over wat de wijken leerden"
                        + " over "
                        + THEMES.get(theme).toLowerCase(Locale.ROOT) + ", en over wat daarvan elders bruikbaar is.")));
        blocks.add(paragraph(
                Role.COUNTS,
                text("Hierover zijn twaalf ervaringen opgetekend, in zeven van de achttien wijken. Zij zijn"
                        + " gebundeld in vier lessen.")));
        int first = (turn * THEMES.size() + theme) * SampleDocument.LESSONS;
        for (int i = 0; i < SampleDocument.LESSONS; i++) {
            blocks.add(lesson(first + i));
        }
        blocks.add(section(
                Attributes.of(Role.STRATEGY),
                "Overeenkomsten en verschillen",
                new Numbering.Decimal(),
                List.of(
                        paragraph("De ervaringen in dit hoofdstuk staan naast elkaar; zij zijn niet onderling"
                                + " vergeleken."),
                        SampleTables.outcomes())));
        return section(
                Attributes.of(new Target("theme:" + turn + "-" + theme), Role.THEME),
                THEMES.get(theme),
                new Numbering.Decimal(),
                blocks);
    }

    private static Block lesson(int index) {
        int number = index + 1;
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                paragraph(Role.COUNTS, text("Opgetekend in drie wijken: Pendrecht, Molenkwartier en ’t Zand-Noord.")));
        blocks.add(paragraph(
                strong("Wat gebeurde er?"),
                text(" " + STORIES.get(index % STORIES.size())),
                note(paragraph(
                        text("Interview met de wijkregisseur, 12 oktober 2021; zie ook "),
                        number("introduction"),
                        text("."))),
                text(" Het gesprek duurde twee uur.")));
        blocks.add(paragraph(strong("Wat is er geleerd?"), text(" " + LEARNT.get(index % LEARNT.size()))));
        if (index % 2 == 0) {
            blocks.add(quote("Eerst die deur die klemt, dan praten we verder.", "bewoner, Molenkwartier"));
        }
        blocks.add(paragraph(
                strong("Aanbeveling voor gemeenten:"),
                text(" Trek ten minste een half jaar uit voor luisteren voordat u een plan op tafel legt, en laat"
                        + " zien wat u met de antwoorden hebt gedaan.")));
        String other = "lesson:" + (index == 0 ? 2 : index);
        blocks.add(
                paragraph(Role.SMALL_PRINT, text("Zie ook "), number(other), text(" (p. "), page(other), text(").")));
        return section(
                Attributes.of(new Target("lesson:" + number), Role.LESSON),
                TITLES.get(index % TITLES.size()),
                new Numbering.Fixed("Les " + number, "les " + number),
                blocks);
    }
}
