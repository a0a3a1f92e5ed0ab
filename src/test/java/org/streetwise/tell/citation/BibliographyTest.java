package org.streetwise.tell.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.source.Language;
import org.streetwise.tell.citation.Bibliography.Cited;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.publication.WrittenProgramme;

class BibliographyTest {
    private static final Language ENGLISH = new Language("en");

    private static Bibliography bibliography(Language language, String... references) {
        WrittenProgramme programme = new WrittenProgramme("", "themes: []\n");
        StringBuilder list = new StringBuilder("references:\n");
        StringBuilder sources = new StringBuilder("sources: [");
        for (int i = 0; i < references.length; i++) {
            list.append("  - {key: b")
                    .append(i)
                    .append(", ")
                    .append(references[i])
                    .append("}\n");
            sources.append("\"@b").append(i).append("\", ");
        }
        return programme
                .file("references.yml", list.toString())
                .with(sources.append("]\n").toString())
                .bibliography(language);
    }

    private static String cited(Bibliography bibliography, String... cited) {
        return PlainText.of(bibliography.cite(Arrays.stream(cited)
                .map(each -> each.split(" at ", 2))
                .map(parts -> new Cited(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList()));
    }

    private static String author(Language language, String names) {
        String cited = cited(bibliography(language, "title: T, date: 2021, authors: [" + names + "]"), "b0");
        return cited.substring(0, cited.length() - ", 2021".length());
    }

    private static List<String> listed(Bibliography bibliography) {
        return bibliography.list().stream()
                .map(Block.Paragraph.class::cast)
                .map(paragraph -> PlainText.of(paragraph.inlines()))
                .toList();
    }

    private static String lead(Language language, String names) {
        String entry = listed(bibliography(language, "title: T, date: 2021, authors: [" + names + "]"))
                .getFirst();
        return entry.substring(0, entry.indexOf(" (2021)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"Vries, Jan de\"| De Vries| de Vries",
                "\"Hart, M. 't\"| 't Hart| 't Hart",
                "\"Vries, Jan de\", \"Jansen, Petra\"| De Vries & Jansen| de Vries & Jansen",
                "\"Jansen, Petra\", \"Vries, Jan de\"| Jansen & De Vries| Jansen & de Vries",
                "\"A, A.\", \"B, B.\", \"C, C.\"| A e.a.| A et al.",
                "Gemeente Utrecht| Gemeente Utrecht| Gemeente Utrecht",
                "Gemeente Utrecht, Rijk| Gemeente Utrecht & Rijk| Gemeente Utrecht & Rijk",
            })
    void citationsNameAuthorsByTheRulesOfTheLanguage(String names, String dutch, String english) {
        assertEquals(dutch, author(Language.DUTCH, names));
        assertEquals(english, author(ENGLISH, names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"Vries, Jan de\"| Vries, J. de.| de Vries, J.",
                "\"Vries, Jan de\", \"Jansen, Petra\"| Vries, J. de, & Jansen, P.| de Vries, J., & Jansen, P.",
                "\"Smit, Jan-Willem P.J.\"| Smit, J.-W. P. J.| Smit, J.-W. P. J.",
                "\"Smit, Th. A.\"| Smit, Th. A.| Smit, Th. A.",
                "\"Vries, Jr., Jan de\"| Vries, J. de, Jr.| de Vries, J., Jr.",
                "\"A, A.\", \"B, B.\", \"C, C.\"| A, A., B, B., & C, C.| A, A., B, B., & C, C.",
                "Platform31| Platform31.| Platform31.",
            })
    void entriesNameAuthorsByTheRulesOfTheLanguage(String names, String dutch, String english) {
        assertEquals(dutch, lead(Language.DUTCH, names));
        assertEquals(english, lead(ENGLISH, names));
    }

    @Test
    void anEntryWithMoreThanTwentyAuthorsSkipsToTheLast() {
        StringBuilder names = new StringBuilder();
        for (char name = 'A'; name <= 'U'; name++) {
            names.append('"').append(name).append(", X.\", ");
        }
        String lead = lead(ENGLISH, names.toString());
        assertEquals("A, X., B, X.", lead.substring(0, 12));
        assertEquals("R, X., S, X., … U, X.", lead.substring(lead.indexOf("R, ")));
    }

    @Test
    void sourcesWithTheSameCitationGetLettersInTheOrderOfTheList() {
        Bibliography bibliography = bibliography(
                Language.DUTCH,
                "title: Bos, authors: X, date: 2021",
                "title: Aap, authors: X, date: 2021",
                "title: Zee, authors: X",
                "title: Aak, authors: X");
        assertEquals("X, z.d.-a; X, z.d.-b; X, 2021a; X, 2021b", cited(bibliography, "b0", "b1", "b2", "b3"));
        assertEquals("X. (z.d.-a). Aak.", listed(bibliography).getFirst());
        assertEquals("X, 2021b", cited(bibliography, "b0"));
    }

    @Test
    void withinAYearAnEarlierDayComesFirst() {
        assertEquals(
                List.of("X. (2021a). C.", "X. (2021b, 3 maart). B.", "X. (2021c, 4 mei). A."),
                listed(bibliography(
                                Language.DUTCH,
                                "title: A, authors: X, date: 2021-05-04",
                                "title: B, authors: X, date: 2021-03-03",
                                "title: C, authors: X, date: 2021"))
                        .stream()
                        .map(entry -> entry.replace('\u00A0', ' '))
                        .toList());
    }

    @Test
    void namesakesAreCitedWithInitials() {
        Bibliography bibliography = bibliography(
                Language.DUTCH,
                "title: A, authors: \"Vries, Jan de\", date: 2020",
                "title: B, authors: \"Vries, Piet de\", date: 2021",
                "title: C, authors: \"Vries, Jan\", date: 2021");
        assertEquals("J. de Vries, 2020", cited(bibliography, "b0").replace('\u00A0', ' '));
        assertEquals("P. de Vries, 2021", cited(bibliography, "b1").replace('\u00A0', ' '));
        assertEquals("Vries, 2021", cited(bibliography, "b2"));
    }

    @Test
    void groupsWithTheSameFirstAuthorAreToldApart() {
        Bibliography bibliography = bibliography(
                ENGLISH,
                "title: A, authors: [\"A, A.\", \"B, B.\", \"C, C.\", \"D, D.\"], date: 2020",
                "title: B, authors: [\"A, A.\", \"E, E.\", \"C, C.\", \"D, D.\"], date: 2020",
                "title: C, authors: [\"A, A.\", \"F, F.\", \"C, C.\", \"D, D.\"], date: 2021");
        assertEquals("A, B et al., 2020; A, E et al., 2020; A et al., 2021", cited(bibliography, "b0", "b1", "b2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p. 3| X, 2021, p. 3",
                "3| X, 2021, p. 3",
                "3-5| X, 2021, pp. 3–5",
                "pp. 3-5| X, 2021, pp. 3–5",
                "hoofdstuk 2| X, 2021, hoofdstuk 2",
                "3, 7| X, 2021, pp. 3, 7",
            })
    void aCitationEndsWithThePlaceInTheSource(String locator, String cited) {
        Bibliography bibliography = bibliography(Language.DUTCH, "title: T, authors: X, date: 2021");
        assertEquals(cited, cited(bibliography, "b0 at " + locator).replace('\u00A0', ' '));
    }

    @Test
    void severalSourcesAreCitedOnceEachInTheOrderOfTheList() {
        Bibliography bibliography = bibliography(
                Language.DUTCH, "title: T, authors: Zon, date: 2021", "title: T, authors: Maan, date: 2021");
        assertEquals("Maan, 2021; Zon, 2021", cited(bibliography, "b0", "b1", "b0"));
    }

    @Test
    void aSourceWithoutAuthorsIsCitedByItsTitle() {
        Bibliography bibliography =
                bibliography(Language.DUTCH, "title: 'Warmte: een gids', date: 2021", "title: Gas, container: Krant");
        assertEquals("‘Gas’, z.d.; Warmte, 2021", cited(bibliography, "b0", "b1"));
        assertEquals(List.of("Gas. (z.d.). Krant.", "Warmte: een gids. (2021)."), listed(bibliography));
    }

    @Test
    void anAddressCitesTheReferenceThatHasIt() {
        Bibliography bibliography = new WrittenProgramme("", "themes: []\n")
                .file("references.yml", "references: [{key: a, title: T, authors: X, url: 'https://x.example/a/'}]\n")
                .with("sources: [https://www.x.example/a, http://y.example, https://y.example/]\n")
                .bibliography(Language.DUTCH);
        assertEquals(
                List.of("X. (z.d.). T. https://x.example/a/", "y.example. (z.d.). [Webpagina]. http://y.example"),
                listed(bibliography));
        assertEquals("X, z.d.; y.example, z.d.", cited(bibliography, "https://y.example/", "https://x.example/a"));
    }

    @Test
    void sortingIgnoresOldArticlesInNames() {
        Bibliography bibliography = bibliography(
                Language.DUTCH,
                "authors: Gemeente Zwolle, title: A",
                "authors: Gemeente ’s-Gravenhage, title: B",
                "authors: Gemeente Haarlem, title: C",
                "authors: ’t Zand, title: D");
        assertEquals(
                List.of(
                        "Gemeente ’s-Gravenhage. (z.d.). B.",
                        "Gemeente Haarlem. (z.d.). C.",
                        "Gemeente Zwolle. (z.d.). A.",
                        "’t Zand. (z.d.). D."),
                listed(bibliography));
    }
}
