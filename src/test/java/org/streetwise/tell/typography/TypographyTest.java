package org.streetwise.tell.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.source.Language;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.document.SampleDocument;
import org.streetwise.tell.document.Target;

/// In the tables, `~` stands for a no-break space and a backtick for a typed apostrophe.
class TypographyTest {
    private static final Span PLACE = new Span(SourceId.programme("cases/wijk.yml"), 0, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            Een `koppelkans` heet dat            | Een ‘koppelkans’ heet dat
            Zij zei: "Kom `s avonds maar."       | Zij zei: “Kom ’s avonds maar.”
            `Hij zei: "ja", en lachte`           | ‘Hij zei: “ja”, en lachte’
            "`Ja`, zei hij"                      | “‘Ja’, zei hij”
            "Het heet `zo`"                      | “Het heet ‘zo’”
            `In `90 begonnen wij`, zei ze        | ‘In ’90 begonnen wij’, zei ze
            de letter `s` en het cijfer `7`      | de letter ‘s’ en het cijfer ‘7’
            tot `in 2030` en (`verder`)          | tot ‘in 2030’ en (‘verder’)
            de „oude" schrijfwijze en „nieuwe”   | de „oude” schrijfwijze en „nieuwe”
            `s-Hertogenbosch en `t Hof           | ’s-Hertogenbosch en ’t Hof
            `S-HERTOGENBOSCH                     | ’S-HERTOGENBOSCH
            foto`s van zo`n huis uit de jaren `60| foto’s van zo’n huis uit de jaren ’60
            Alex` huis, de agenda`s              | Alex’ huis, de agenda’s
            5` lang en 6" breed                  | 5′ lang en 6″ breed
            "tot 2030" en "vanaf 6"              | “tot 2030” en “vanaf 6”
            `nooit gesloten                      | ’nooit gesloten
            een los ` en een losse " teken       | een los ` en een losse " teken
            rock `n` roll                        | rock ’n’ roll
            """)
    void dutchQuotationMarksAndApostrophesAreToldApart(String typed, String printed) {
        assertEquals(shown(printed), print(typed, Language.DUTCH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            een `70/30`-regel en `50%`           | een ‘70/30’-regel en ‘50%’
            (`70/30`), "`50%`" en `65+`          | (‘70/30’), “‘50%’” en ‘65+’
            `50-plussers` en `06-nummers`        | ‘50-plussers’ en ‘06-nummers’
            `10.000 stappen`, `12,5 %`           | ‘10.000 stappen’, ‘12,5~%’
            `50 procent` van `30 huizen` is klaar| ‘50 procent’ van ‘30 huizen’ is klaar
            `15 minuten lopen`, zei ze           | ‘15 minuten lopen’, zei ze
            `50% van de bewoners` is veel        | ‘50% van de bewoners’ is veel
            Een `20 van de bewoners` is veel     | Een ‘20 van de bewoners’ is veel
            van `20 bewoners` is veel bekend     | van ‘20 bewoners’ is veel bekend
            Zij vroegen `50 van u` en `45 x 2`   | Zij vroegen ‘50 van u’ en ‘45 x 2’
            "Het is `24/7 open`", zei ze         | “Het is ‘24/7 open’”, zei ze
            `Zij eisten `50%`, en snel`          | ‘Zij eisten ‘50%’, en snel’
            `Zij zei: "70/30"` en "50%"          | ‘Zij zei: “70/30”’ en “50%”
            `80-`85` en `90                      | ‘80-’85’ en ’90
            de jaren `70 en `80, `80-`85, `70/`80| de jaren ’70 en ’80, ’80-’85, ’70/’80
            sinds `70, toen `nieuw`; uit `80.    | sinds ’70, toen ‘nieuw’; uit ’80.
            `In `90 begonnen wij`, en in `95     | ‘In ’90 begonnen wij’, en in ’95
            in `70 was dit ook Alex` huis        | in ’70 was dit ook Alex’ huis
            de jaren `50 (`60`s) en Alex` huis   | de jaren ’50 (’60’s) en Alex’ huis
            `80-`85 en `90 waren Alex` jaren     | ’80-’85 en ’90 waren Alex’ jaren
            `Wij begonnen in `70`, zei ze        | ‘Wij begonnen in ’70’, zei ze
            `Alleen `70` is klaar`, zei ze       | ‘Alleen ‘70’ is klaar’, zei ze
            `70 jaar, en `s-Hertogenbosch        | ’70 jaar, en ’s-Hertogenbosch
            """)
    void aQuotationCanBeginWithANumber(String typed, String printed) {
        assertEquals(shown(printed), print(typed, Language.DUTCH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            They don`t, and `it works` too      | They don’t, and ‘it works’ too
            the residents` wishes               | the residents’ wishes
            "We`re in," said `s-Hertogenbosch   | “We’re in,” said ’s-Hertogenbosch
            `tis the `90s, tell `em             | ’tis the ’90s, tell ’em
            `She said "no" twice`               | ‘She said “no” twice’
            the `50/50 rule` and `20 minutes`   | the ‘50/50 rule’ and ‘20 minutes’
            in the `90s the residents` wishes   | in the ’90s the residents’ wishes
            since `95 all the residents` wishes | since ’95 all the residents’ wishes
            "`40 per cent`," said `em           | “‘40 per cent’,” said ’em
            see p. 3 of table 2 on 1 May        | see p.~3 of table~2 on 1~May
            Mr Jones and Dr. Vos met            | Mr~Jones and Dr.~Vos met
            lots - or all -- of £ 5 million     | lots~– or all~– of £~5~million
            """)
    void englishIsSetByItsOwnConventions(String typed, String printed) {
        assertEquals(shown(printed), print(typed, Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            eerst - dan -- en ten slotte --- klaar | eerst~– dan~– en ten slotte~– klaar
            eerst – dan                            | eerst~– dan
            wijk- en buurtaanpak, energie-armoede  | wijk- en buurtaanpak, energie-armoede
            van 2018-2021 (p. 3-5), 12-18%         | van 2018–2021 (p.~3–5), 12–18%
            9.00-17.00 uur en 1.000-2.500 euro     | 9.00–17.00 uur en 1.000–2.500~euro
            2018-12-01, 2018-12 en 2018-19         | 2018-12-01, 2018-12 en 2018–19
            WK0363-01, 010-1234567, 3-1, 50-50     | WK0363-01, 010-1234567, 3-1, 50-50
            ISBN 978-90-1234-567-8, ISSN 1234-5678 | ISBN 978-90-1234-567-8, ISSN 1234-5678
            0-4 jaar, 12-18-jarigen, 0-meting      | 0–4 jaar, 12-18-jarigen, 0-meting
            --deny en -x, a--b, -                  | --deny en -x, a--b, -
            En toen... niets.... of ..             | En toen… niets.... of ..
            """)
    void hyphensAndDotsBecomeDashesAndEllipses(String typed, String printed) {
        assertEquals(shown(printed), print(typed, Language.DUTCH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            voor € 75.000 per jaar, 12,5 % meer    | voor €~75.000 per jaar, 12,5~% meer
            5 km van 20 m² en 2.140 woningen       | 5~km van 20~m² en 2.140 woningen
            zie p. 34, pp. 3, blz. 5 en art. 5     | zie p.~34, pp.~3, blz.~5 en art.~5
            Les 7, lessen 3 en 4, tabel 1          | Les~7, lessen~3 en 4, tabel~1
            bijlage C en hoofdstuk 3, deze les     | bijlage~C en hoofdstuk~3, deze les
            op 1 januari 2020, € 3 miljoen         | op 1~januari 2020, €~3~miljoen
            J. de Vries, A.B. Vos, drs. Bakker     | J.~de Vries, A.B.~Vos, drs.~Bakker
            Stap 5. 3 wijken. De rest volgt        | Stap 5. 3 wijken. De rest volgt
            """)
    void wordsThatBelongTogetherGetANoBreakSpace(String typed, String printed) {
        assertEquals(shown(printed), print(typed, Language.DUTCH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            https://wijk.nl/foto`s-2018...x        | https://wijk.nl/foto`s-2018...x
            www.wijk.nl/`s en o`brien@wijk.nl      | www.wijk.nl/`s en o`brien@wijk.nl
            """)
    void addressesStayAsTyped(String typed, String printed) {
        assertEquals(shown(printed), print(typed, Language.DUTCH));
    }

    @Test
    void inAnUnknownLanguageOnlyNumbersGetNoBreakSpaces() {
        assertEquals(shown("\"Ja\" - 12~% auf p.~3..."), print("\"Ja\" - 12 % auf p. 3...", new Language("de")));
    }

    @Test
    void marksAreSetByTheWholeLineAcrossItsInlines() {
        List<Inline> line = List.of(
                text("'"),
                new Inline.Emphasis(List.of(text("Luister eerst"))),
                new Inline.Note(Optional.empty(), List.of(paragraphOf(List.of(text("\"Noot\""))))),
                text("' zei zij, \""),
                new Inline.Strong(List.of(text("nu"))),
                new Inline.Code("it's -- \"fixed\"..."),
                text("\" op p. "),
                new Inline.CrossReference(new Target("x"), new Inline.Form.Page()));

        Block.Paragraph set = (Block.Paragraph) set(paragraphOf(line), Language.DUTCH);

        assertEquals("‘Luister eerst’ zei zij, “nuit's -- \"fixed\"...” op p.\u00A0", PlainText.of(set.inlines()));
        Inline.Note note = (Inline.Note) set.inlines().get(2);
        assertEquals(paragraphOf(List.of(text("“Noot”"))), note.blocks().getFirst());
    }

    @Test
    void aLetterAndItsCombiningMarkBecomeOneCharacter() {
        assertEquals("caf\u00E9, x\u0301", print("cafe\u0301, x\u0301", new Language("fr")));
    }

    @Test
    void foreignWordsAreSetByTheConventionsOfTheirLanguage() {
        List<Inline> line = List.of(foreign("de", "\"Ja\""), text(" en \"nee\", op 1 mei en "), foreign("en", "1 May"));

        Block.Paragraph set = (Block.Paragraph) set(paragraphOf(line), Language.DUTCH);

        assertEquals("\"Ja\" en “nee”, op 1\u00A0mei en 1\u00A0May", PlainText.of(set.inlines()));
    }

    @Test
    void theWordsOfALinkAreSetUnlessTheyAreItsAddress() {
        List<Inline> line = List.of(
                linked("https://wijk.nl/a...b", "wijk.nl/a...b"), text(" "), linked("https://wijk.nl/a", "zo'n wijk"));

        Block.Paragraph set = (Block.Paragraph) set(paragraphOf(line), Language.DUTCH);

        assertEquals("wijk.nl/a...b zo’n wijk", PlainText.of(set.inlines()));
    }

    @Test
    void aBlockWithNothingToSetStaysTheSame() {
        Block block = paragraphOf(
                List.of(text("Laat leidend zijn wat u op straat hoort."), new Inline.Emphasis(List.of(text("Echt")))));

        assertSame(block, set(block, Language.DUTCH));
    }

    /// Random texts of these signs also keep their letters and digits.
    @Test
    void settingTwiceChangesNothing() {
        Random random = new Random(1);
        LineSetting lines = new LineSetting();
        String signs = "''''\"\"--... 0123aZs,()/–’‘“";
        for (int n = 0; n < 50_000; n++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            String once = lines.words(typed.toString(), Language.DUTCH);
            assertEquals(once, lines.words(once, Language.DUTCH), typed.toString());
            assertEquals(letters(typed.toString()), letters(once));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String shown(String printed) {
        return printed.replace('~', '\u00A0').replace('`', '\'');
    }

    private static Inline text(String text) {
        return new Inline.Text(text, Optional.of(PLACE));
    }

    private static Inline foreign(String language, String words) {
        return new Inline.Foreign(new Language(language), List.of(text(words)));
    }

    private static Inline linked(String address, String words) {
        return new Inline.Link(address, List.of(text(words)));
    }

    private static Block paragraphOf(List<Inline> line) {
        return new Block.Paragraph(Attributes.NONE, line);
    }

    private static String print(String typed, Language language) {
        Block.Paragraph set = (Block.Paragraph) set(paragraphOf(List.of(text(typed.replace('`', '\'')))), language);
        return PlainText.of(set.inlines());
    }

    private static Block set(Block block, Language language) {
        Block inLanguage = new Block.BlockQuote(Attributes.NONE.with(language), List.of(block));
        Document document = Typography.of(new Document(SampleDocument.metadata(), List.of(inLanguage)));
        return ((Block.BlockQuote) document.blocks().getFirst()).blocks().getFirst();
    }
}
