package org.streetwise.read.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.Reference.Kind;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Spanned;

class BibtexReaderTest {
    private static final SourceId FILE = SourceId.programme("references.bib");

    private final Diagnostics diagnostics = new Diagnostics();

    private List<Reference> read(String text) {
        return BibtexReader.read(new Source(FILE, text), diagnostics);
    }

    private Reference only(String fields) {
        List<Reference> references = read("@misc{a, title = {T}, " + fields + "}");
        assertEquals(List.of(), diagnostics.all());
        return references.getFirst();
    }

    private List<String> keys(String text) {
        return read(text).stream().map(reference -> reference.key().value()).toList();
    }

    @Test
    void aTextLosesItsBracesAndKeepsItsPlace() {
        String text = "@misc{a, title = {De {Wijk}}}";
        Reference reference = read(text).getFirst();
        assertEquals("De Wijk", reference.title().value());
        assertEquals(text.indexOf("De {"), reference.title().span().start());
        assertEquals(text.indexOf("}}}") + 1, reference.title().span().end());
        assertEquals(text.indexOf("a,"), reference.key().span().start());
    }

    @Test
    void aValueMayJoinStringsTextsAndNumbers() {
        assertEquals(
                "Wijk en Warmte 3",
                read("@STRING(w = \"Wijk\") @misc{a, title = W # { en } # \"{W}armte \" # 3}")
                        .getFirst()
                        .title()
                        .value());
        assertEquals(List.of(), diagnostics.all());
    }

    @Test
    void textOutsideOfEntriesIsIgnored() {
        assertEquals(
                List.of("a", "b"),
                keys(
                        "Van info@wijk.example\n@comment{@misc{nee, title = {Nee}}}\n% @ @\n@misc{a, title={A}}@misc(b, title={B})"
                                + "\n@preamble{ \"x\" }"));
        assertEquals(List.of(), diagnostics.all());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year = 2021| 2021",
                "year = {2021}, month = may| 2021-05",
                "year = 2021, month = {Mei}| 2021-05",
                "year = 2021, month = \"3~\" # oct| 2021-10-03",
                "year = 2021, month = {October 3}| 2021-10-03",
                "year = 2021, month = 5, day = 3| 2021-05-03",
                "date = {2021-05-03}| 2021-05-03",
                "date = {2020/2021}| 2020",
                "date = {2021-05-03T12:00:00}| 2021-05-03",
                "year = {[2019]}| 2019",
                "year = {ca. 1998}| 1998",
                "year = {n.d.}| ''",
                "date = {2021-02-30}, year = 2021| ''",
                "date = {mei 2021}| 2021-05",
                "date = {May 2021}| 2021-05",
                "date = {12 mei 2021}| 2021-05-12",
                "date = {1 maart 2021}| 2021-03-01",
                "date = {3 mrt. 2021}| 2021-03-03",
                "date = {12th of May, 2021}| 2021-05-12",
                "date = {Sept. 3, 2021}| 2021-09-03",
                "date = {woensdag 12 mei 2021}| 2021-05-12",
                "date = {12-05-2021}| 2021-05-12",
                "date = {12/5/2021}| 2021-05-12",
                "date = {5/2021}| 2021-05",
                "date = {2021/05/12}| 2021-05-12",
                "date = {2021 mei}| 2021-05",
                "date = {2021-Okt-03}| 2021-10-03",
                "date = {2021-05-03T12:00:00+02:00}| 2021-05-03",
                "date = {2021}, month = may| 2021-05",
                "date = {2021-05}, month = may, day = 3| 2021-05",
                "year = {2021-05}| 2021-05",
                "year = {mei 2021}| 2021-05",
                "year = {2021}, month = mei| 2021-05",
                "year = {2021}, month = {05}| 2021-05",
                "year = {2021}, month = {mei 2021}| 2021-05",
                "year = {2021}, month = {12 mei}| 2021-05-12",
                "year = {2021}, month = {juli}, day = {3e}| 2021-07-03",
            })
    void datesAreAsExactAsTheyAreWritten(String fields, String date) {
        Optional<PartialDate> read =
                read("@misc{a, title = {T}, " + fields + "}").getFirst().date();
        assertEquals(date, read.map(BibtexReaderTest::iso).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date = {najaar 2021}| 2021| najaar",
                "date = {Spring 2021}| 2021| Spring",
                "date = {2020/2021}| 2020| 2021",
                "date = {2020--2021}| 2020| 2021",
                "date = {2021-05-03/2021-06-04}| 2021-05-03| 2021-06-04",
                "date = {mei/juni 2021}| 2021-05| juni",
                "date = {12-14 mei 2021}| 2021-05-12| 14",
                "date = {3 mei - 4 juni 2021}| 2021-06-04| 3 mei",
                "date = {2e kwartaal 2021}| 2021| 2e kwartaal",
                "year = {ca. 1998}| 1998| ca.",
                "year = {2021}, month = {may/june}| 2021-05| june",
                "year = {2021}, month = {zomer}| 2021| zomer",
                "year = {2021}, month = mie| 2021| mie",
                "year = {2021}, day = 3| 2021| 3",
                "year = {2021}, month = 5, day = {begin}| 2021-05| begin",
            })
    void partsThatADateCanNotHoldAreReported(String fields, String date, String lost) {
        assertEquals(
                date,
                iso(read("@misc{a, title = {T}, " + fields + "}")
                        .getFirst()
                        .date()
                        .orElseThrow()));
        assertEquals(1, diagnostics.all().size());
        String message = diagnostics.all().getFirst().message().english();
        assertTrue(message.contains("`" + lost + "`") && message.contains("`" + date + "`"), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021",
                "[2019]",
                "2021-05-03T12:00",
                "Geraadpleegd op 12 mei 2021",
                "maandag 3 mei 2021",
                "2021?"
            })
    void wordsThatAddNothingToADateAreIgnored(String date) {
        assertTrue(read("@misc{a, title = {T}, urldate = {" + date + "}}")
                .getFirst()
                .accessed()
                .isPresent());
        assertEquals(List.of(), diagnostics.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-30", "30 februari 2021", "12/25/2021", "2021-21", "mei '21"})
    void anInvalidDateIsReported(String date) {
        assertEquals(
                Optional.empty(),
                read("@misc{a, title = {T}, date = {" + date + "}}").getFirst().date());
        assertEquals(1, diagnostics.all().size());
    }

    @Test
    void aMonthWithoutItsYearIsReported() {
        assertEquals(
                Optional.empty(),
                read("@misc{a, title = {T}, month = mei}").getFirst().date());
        assertEquals(
                "`mei` is not a date", diagnostics.all().getFirst().message().english());
    }

    private static String iso(PartialDate date) {
        return switch (date) {
            case PartialDate.OfYear(int year) -> Integer.toString(year);
            case PartialDate.OfMonth(var month) -> month.toString();
            case PartialDate.OfDay(var day) -> day.toString();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "article, ARTICLE",
        "Book, BOOK",
        "collection, BOOK",
        "InCollection, CHAPTER",
        "inproceedings, PAPER",
        "techreport, REPORT",
        "online, PAGE",
        "phdthesis, DISSERTATION",
        "mastersthesis, MASTERS_THESIS",
        "thesis, THESIS",
        "dataset, DATASET",
        "misc, REPORT",
    })
    void theTypeOfAnEntryDecidesItsKind(String type, Kind kind) {
        assertEquals(kind, read("@" + type + "{a, title = {T}}").getFirst().kind());
        assertEquals(List.of(), diagnostics.all());
    }

    @Test
    void fieldsDecideTheKindIfTheTypeDoesNot() {
        assertEquals(Kind.PAGE, only("url = {https://x.example}").kind());
        assertEquals(Kind.ARTICLE, only("journal = {J}").kind());
        assertEquals(
                Kind.NEWS,
                read("@article{a, title={T}, journal={J}, entrysubtype={newspaper}}")
                        .getFirst()
                        .kind());
        assertEquals(
                Kind.DISSERTATION,
                read("@thesis{a, title={T}, type={phdthesis}}").getFirst().kind());
    }

    @Test
    void theAddressIsTheDoiOrTheUrlInHowpublished() {
        assertEquals(
                Optional.of("https://doi.org/10.1000/a_b"),
                only("doi = {10.1000/a\\_b}, url = {https://x.example}")
                        .address()
                        .map(Spanned::value));
        assertEquals(
                Optional.of("https://x.example/y"),
                only("howpublished = {Online: \\url{https://x.example/y}}")
                        .address()
                        .map(Spanned::value));
    }

    @Test
    void aPartInheritsMissingFieldsFromItsVolume() {
        Reference part = read("@inproceedings{a, title = {Deel}, crossref = {Band}, pages = {3}}"
                        + "@proceedings{band, title = {De band}, editor = {Jansen, Petra}, year = 2020, pages = {99}}")
                .getFirst();
        assertEquals(Optional.of("De band"), part.within().name());
        assertEquals(Optional.of("3"), part.within().pages());
        assertEquals("Jansen", part.editors().getFirst().family());
        assertEquals(2020, part.date().orElseThrow().year());
        assertEquals("Deel", part.title().value());
    }

    @Test
    void theEntriesAroundABrokenOneAreRead() {
        assertEquals(
                List.of("a", "c"), keys("@misc{a, title={A}}\n@misc{b, title={B\n@misc{c, title={C}}\n@misc{d, title"));
        assertTrue(diagnostics.hasErrors());
    }

    @Test
    void anEntryWhoseKeyTextsCanNotCiteIsLeftOut() {
        assertEquals(List.of(), keys("@misc{DBLP:a/b, title={A}}"));
        assertEquals(List.of("DBLP:a-b"), keys("@misc{DBLP:a-b, title={A}}"));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "{",
                "}",
                "@a{",
                "@a{b,",
                "\"",
                "\\",
                "@a{b,c={",
                "\n@a{b,c=\"",
                "=",
                "#",
                ",",
                " ",
                "\n ",
                "@string{",
                "@a{b,c=d#",
                "\n@a{b,\ncde = {",
                "abc{d,\n",
                "@a{b,title={A}}\n "
            })
    void aMillionCharactersOfRepeatedSignsAreReadInSeconds(String signs) {
        String text = signs.repeat(1_000_000 / signs.length());
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(text));
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> read("@misc{a, title = {" + text));
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> read("@misc{a, title = \"" + text + "\"}"));
    }
}
