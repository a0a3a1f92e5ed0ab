package org.streetwise.print.layout.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetwise.print.layout.line.SampleText.justified;
import static org.streetwise.print.layout.line.SampleText.lines;
import static org.streetwise.print.layout.line.SampleText.ragged;
import static org.streetwise.print.layout.line.SampleText.setter;
import static org.streetwise.print.layout.line.SampleText.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.print.layout.line.Measure.Breaking;
import org.streetwise.print.style.TextStyle.Alignment;

class LineSetterTest {
    @Test
    void aParagraphIsBrokenForEvenSpacing() {
        assertEquals(
                List.of(
                        "De samenwerking tussen woningcorporaties en particuliere eigenaren bleek in vrij-",
                        "wel alle wijken het moeilijkste onderdeel. Verenigingen van eigenaren vergaderen",
                        "eens per jaar, hebben zelden een reservefonds dat de naam verdient en nemen be-",
                        "slissingen met een gekwalificeerde meerderheid. In Rotterdam-Pendrecht is daarom",
                        "een kwartiermaker aangesteld die uitsluitend voor deze verenigingen werkt. Zij heeft",
                        "in twee jaar tijd negenendertig meerjarenonderhoudsplannen helpen opstellen; ze-",
                        "venentwintig daarvan bevatten nu een paragraaf over isolatie en ventilatie."),
                lines(justified(SampleText.COOPERATION, 365)));
    }

    @Test
    void totalFitIsLessUnevenThanFillingLineByLine() {
        for (double width : new double[] {240, 300, 365, 430}) {
            double total = unevenness(Breaking.TOTAL_FIT, width);
            double first = unevenness(Breaking.FIRST_FIT, width);
            assertTrue(total < first, width + ": " + total + " against " + first);
        }
    }

    private static double unevenness(Breaking breaking, double width) {
        Measure measure = new Measure(width, 0, 0, 0, Alignment.JUSTIFIED, true, breaking);
        SetText set = setter().set(List.of(text(SampleText.COOPERATION)), measure);
        double sum = 0;
        for (int line = 0; line < set.lines(); line++) {
            double badness = 100 * Math.pow(Math.abs(set.ratio(line)), 3);
            sum += badness * badness;
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(doubles = {180, 240, 300, 365, 430})
    void justifiedLinesEndAtTheColumnsEdgeAndSmallSignsPartlyBeyondIt(double width) {
        SetText set = justified(SampleText.COOPERATION, width);
        for (int line = 0; line < set.lines() - 1; line++) {
            // the kerning of a hyphen hangs out too
            assertEquals(width + hanging(set.text(line)), set.width(line), 0.2, set.text(line));
        }
        assertTrue(set.width(set.lines() - 1) <= width + 0.01);
    }

    private static double hanging(String line) {
        char last = set(line.charAt(line.length() - 1));
        return Signs.hanging(last) * SampleText.LATO.width(String.valueOf(last), 10);
    }

    private static char set(char c) {
        return c == Signs.SOFT_HYPHEN ? Signs.HYPHEN : c;
    }

    @Test
    void neverMoreThanTwoHyphensFollowEachOtherWhereAvoidable() {
        for (int width = 302; width < 450; width++) {
            SetText set = justified(SampleText.COOPERATION, width);
            int hyphens = 0;
            for (int line = 0; line < set.lines(); line++) {
                hyphens = set.hyphenated(line) ? hyphens + 1 : 0;
                assertTrue(hyphens < 3, lines(set).toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {249, 280, 354, 413, 495})
    void theLastLineIsNotTheRestOfAWordWhereAvoidable(int width) {
        assertTrue(endsInPartedWord(Breaking.FIRST_FIT, width));
        assertFalse(endsInPartedWord(Breaking.TOTAL_FIT, width));
    }

    private static boolean endsInPartedWord(Breaking breaking, double width) {
        Measure measure = new Measure(width, 0, 0, 0, Alignment.JUSTIFIED, true, breaking);
        SetText set = setter().set(List.of(text(SampleText.PROGRAMME)), measure);
        return set.hyphenated(set.lines() - 2) && !set.text(set.lines() - 1).contains(" ");
    }

    @Test
    void aHeadingIsNotParted() {
        assertEquals(
                List.of("Laat leidend zijn wat u", "op straat hoort"),
                lines(ragged("Laat leidend zijn wat u op straat hoort", 110)));
    }

    @Test
    void aCentredTitleIsSharedOutEvenly() {
        Measure measure = Measure.of(166, Alignment.CENTRED, false);
        SetText set = setter().set(List.of(text("Samen naar een duurzame en leefbare wijk")), measure);
        assertEquals(List.of("Samen naar een", "duurzame en leefbare wijk"), lines(set));
    }

    @Test
    void aWordWiderThanTheColumnIsCut() {
        SetText set = justified("Het " + "x".repeat(3_000) + " woord", 100);
        for (int line = 0; line < set.lines(); line++) {
            assertTrue(set.width(line) <= 100.01, set.text(line));
        }
        assertEquals(3_000, String.join("", lines(set)).replaceAll("[^x]", "").length());
        assertTrue(set.lines() < 165, set.lines() + " lines");
    }

    @Test
    void addressesArePartedAfterTheirSignsWithoutAHyphen() {
        assertEquals(
                List.of(
                        "https://www.",
                        "volkshuisvestingnederland.nl/",
                        "onderwerpen/leefbaarheid-en-",
                        "veiligheid?jaar=2022"),
                lines(ragged(
                        "https://www.volkshuisvestingnederland.nl/onderwerpen/leefbaarheid-en-veiligheid?jaar=2022",
                        140)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "€ 75",
                "12 %",
                "p.\u00A034",
                "‘wijk",
                "(wijk",
                "a\u2060b",
                "e-mail",
                "'s-Graveland",
                "1/2",
                "tv\u2011toestel"
            })
    void whatBelongsTogetherStaysOnOneLine(String together) {
        for (int width = 70; width < 160; width++) {
            SetText set = ragged("Er was eens in de buurt " + together + " en zo ging dat toen", width);
            String expected = together.replaceAll("[\u2060]", "").replace('\u2011', '-');
            assertTrue(
                    lines(set).stream().anyMatch(line -> line.contains(expected)),
                    lines(set).toString());
        }
    }

    @Test
    void aDashStaysAtItsLinesEnd() {
        for (int width = 60; width < 160; width++) {
            SetText set = ragged("Het budget – zonder formulier van zestien bladen – groeide snel", width);
            assertTrue(
                    lines(set).stream().noneMatch(line -> line.startsWith("–")),
                    lines(set).toString());
        }
    }

    @Test
    void aLineWithTooFewWordsIsRatherShortThanFullOfHoles() {
        SetText set = justified("bij " + "x".repeat(40) + " en " + "y".repeat(40) + " in de wijk", 260);

        assertTrue(set.ratio(0) <= 4.5, "spaces are " + set.ratio(0) + " times as loose as they look even");
        assertTrue(set.width(0) < 250, set.text(0) + " is " + set.width(0) + " wide");
    }

    @Test
    void softHyphensDecideWhereAWordIsParted() {
        assertEquals(List.of("waterstaat-", "singenieur"), lines(justified("waterstaat\u00ADsingenieur", 60)));
    }

    @Test
    void aForcedEndStartsANewLine() {
        SetText set = setter().set(
                        List.of(text("Straat 1 "), new Piece.LineEnd(), text(" Utrecht"), new Piece.LineEnd()),
                        Measure.of(300, Alignment.JUSTIFIED, true));
        assertEquals(List.of("Straat 1", "Utrecht"), lines(set));
        assertEquals(SampleText.LATO.width("Straat 1", 10), set.width(0), 0.001);
    }

    @Test
    void alignmentAndIndentsPlaceTheLines() {
        SetText right = setter().set(List.of(text("wijk")), Measure.of(100, Alignment.RIGHT, false));
        SetText centred = setter().set(List.of(text("wijk")), Measure.of(100, Alignment.CENTRED, false));
        SetText indented = setter().set(
                        List.of(text(SampleText.COOPERATION)),
                        new Measure(300, 12, 5, 0, Alignment.JUSTIFIED, true, Breaking.TOTAL_FIT));
        double width = SampleText.LATO.width("wijk", 10);
        assertEquals(100 - width, right.x(0), 0.001);
        assertEquals((100 - width) / 2, centred.x(0), 0.001);
        assertEquals(12, indented.x(0));
        assertEquals(5, indented.x(1));
        assertEquals(288 + hanging(indented.text(0)), indented.width(0), 0.2);
        assertEquals(295 + hanging(indented.text(1)), indented.width(1), 0.2);
    }

    @Test
    void aLabelStandsLeftAndPushesTheTextWhereItIsTooLong() {
        Measure measure = new Measure(300, 0, 0, 14, Alignment.LEFT, false, Breaking.TOTAL_FIT);
        SetText bullet = setter().set(List.of(text("•")), List.of(text("Luister eerst")), measure);
        SetText number = setter().set(List.of(text("Les 117")), List.of(text("Luister eerst")), measure);
        assertEquals(-14, bullet.label().getFirst().x());
        assertEquals(0, bullet.x(0));
        assertEquals(SampleText.LATO.width("Les 117", 10) - 14 + 4, number.x(0), 0.001);
    }

    @Test
    void aTextWithoutAWordHasNoLine() {
        assertEquals(0, ragged(" ", 100).lines());
        assertEquals(
                0,
                setter().set(List.of(), Measure.of(100, Alignment.LEFT, false)).lines());
    }

    @Test
    void inWordLinesEndAtHyphensAndSpacesButNotAtSlashes() {
        assertEquals(
                List.of("een wijk-", "aanpak", "van en/of", "voor p. 34"),
                lines(filled("een wijk-aanpak van en/of voor p. 34", 48)));
        assertEquals(List.of("voor", "en/of"), lines(filled("voor en/of", 40)));
        assertEquals(List.of("een", "(wijk)?"), lines(filled("een (wijk)?", 40)));
    }

    private static SetText filled(String words, double width) {
        return setter().set(
                        List.of(text(words)), new Measure(width, 0, 0, 0, Alignment.LEFT, false, Breaking.FIRST_FIT));
    }

    @ParameterizedTest
    @ValueSource(doubles = {200, 240, 280, 320, 340, 350})
    void aTitleEndsInMoreThanAWord(double width) {
        List<String> lines =
                lines(ragged("Reken met de netbeheerder voordat iedereen stroom gebruikt, niet alleen hoeveel", width));

        assertTrue(lines.getLast().contains(" "), lines::toString);
    }

    @ParameterizedTest
    @ValueSource(doubles = {265, 270, 275, 280, 285, 290})
    void noWordIsPartedForTheSakeOfALoneOne(double width) {
        Piece text = text("Instemming vragen kan ook zonder vooraf een percentage te noemen");
        List<String> lines = lines(setter().set(List.of(text), Measure.of(width, Alignment.LEFT, true)));

        assertFalse(lines.getFirst().endsWith("-"), lines::toString);
    }
}
