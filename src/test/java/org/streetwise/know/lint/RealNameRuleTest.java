package org.streetwise.know.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.diagnostic.Code;
import org.streetwise.source.Span;

class RealNameRuleTest {
    /// The severity and the reported words for each fault in the text of an anonymous case: `error Pendrecht`.
    private static List<String> found(String municipality, String neighbourhood, String text) {
        String file = "municipality: " + municipality + "\nneighbourhood: " + neighbourhood
                + "\nanonymous: {name: A, municipality: B}\nchallenge: " + text + "\n";
        int start = file.indexOf(text);
        return new Linted()
                .with("cases/a.yml", file).diagnostics(Optional.empty()).stream()
                        .filter(diagnostic -> diagnostic.code() == Code.REAL_NAME)
                        .map(diagnostic -> {
                            Span place = diagnostic.primary().span();
                            return diagnostic.severity().name().toLowerCase(Locale.ROOT) + " "
                                    + text.substring(place.start() - start, place.end() - start);
                        })
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pendrecht|In Pendrecht begon het|error Pendrecht",
                "Pendrecht|In Pendrecht-Noord begon het|error Pendrecht",
                "Pendrecht|De Pendrechtse weg|error Pendrechtse",
                "Pendrecht|Pendrecht begon|error Pendrecht",
                "Indische Buurt|In de Indische  Buurt begon het|error Indische  Buurt",
                "Bospolder-Tussendijken|Alleen Tussendijken|error Tussendijken",
                "Overvecht-Noord|In Overvecht|error Overvecht",
                "Het Molenkwartier|In het Molenkwartier|error Molenkwartier",
                "De Hoogte|Hoogte en laagte|warning Hoogte",
                "Centrum|Het Centrum bleef achter|warning Centrum",
                "Pendrecht|in pendrecht begon het|error pendrecht",
                "Indische Buurt|in de indische buurt|error indische buurt",
                "Dorst|de dorst was groot|warning dorst",
                "Pendrecht|Pendrechtlaan en omgeving|error Pendrechtlaan",
                "Pendrecht|Het winkelcentrumpendrecht|error winkelcentrumpendrecht",
                "Oud-Crooswijk|Naar oudcrooswijk|error oudcrooswijk",
                "Linde|De Lindelaan was breed|warning Lindelaan",
                "Pendrecht|In Pen\u00ADdrecht begon het|error Pen\u00ADdrecht",
                "Pendrecht|In Pen\u200Bdrecht begon het|error Pen\u200Bdrecht",
                "Pendrecht|In Pe\u0301ndrecht begon het|error Pe\u0301ndrecht",
                "Andréveld|In Andreveld begon het|error Andreveld",
            })
    void aNameIsFound(String name, String text, String expected) {
        assertEquals(List.of(expected), found("Vlissingen", name, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hoef|In het hoefijzer begon het",
                "Hof|In het hofje begon het",
                "Centrum|Het centrum bleef achter",
                "De Hoogte|Op de hoogte zijn helpt",
                "Indische Buurt|De Buurt is Indische",
                "Overvecht-Noord|Naar het Noorden",
            })
    void otherWordsAreLeftAlone(String name, String text) {
        assertEquals(List.of(), found("Vlissingen", name, text));
    }

    @Test
    void theMunicipalityIsHiddenInTheCasesOwnTexts() {
        assertEquals(List.of("error Vlissingen"), found("Vlissingen", "Zuid", "De gemeente Vlissingen deed mee"));
    }

    @Test
    void aNameIsFoundAcrossLines() {
        assertEquals(
                List.of("error Indische\n  Buurt"),
                found("Vlissingen", "Indische Buurt", "|\n  In de Indische\n  Buurt begon het"));
    }

    @Test
    void aNameIsFoundInAddresses() {
        assertEquals(
                List.of("error [de site](https://indische-buurt.example/)"),
                found("Vlissingen", "Indische Buurt", "Ook [de site](https://indische-buurt.example/) zegt het"));
    }

    @Test
    void percentEncodingHidesNoName() {
        assertEquals(
                List.of("error [de site](https://a.example/Pendr%65cht)"),
                found("Vlissingen", "Pendrecht", "Ook [de site](https://a.example/Pendr%65cht) zegt het"));
        assertEquals(
                List.of("error [de site](https://a.example/Andr%C3%A9veld)"),
                found("Vlissingen", "Andréveld", "Ook [de site](https://a.example/Andr%C3%A9veld) zegt het"));
    }

    @Test
    void codesAndCoordinatesRevealThePlace() {
        String place = "Paauwenburg\ncodes: WK059914\ncoordinates: 51.87012, 4.48021";
        assertEquals(List.of("error WK059914"), found("Vlissingen", place, "De cijfers zijn van WK059914"));
        assertEquals(List.of("error gm0599"), found("Vlissingen", place, "De cijfers zijn van gm0599"));
        assertEquals(List.of("error 51,8704"), found("Vlissingen", place, "Het ligt op 51,8704 graden"));
        assertEquals(
                List.of("error [kaart](https://a.example/#17/51.870/5.1)"),
                found("Vlissingen", place, "De [kaart](https://a.example/#17/51.870/5.1) staat er"));
        assertEquals(List.of(), found("Vlissingen", place, "Er wonen 51.870 mensen"));
    }

    @Test
    void theMunicipalityIsHiddenBesideTheAliasInOtherTexts() {
        assertEquals(List.of("error Vlissingen"), foundInTheme("Wijk A ligt in Vlissingen"));
        assertEquals(List.of("warning Vlissingen"), foundInTheme("Ook Vlissingen heeft wijken"));
    }

    private static List<String> foundInTheme(String text) {
        String theme = "themes:\n  - id: t\n    title: T\n    introduction: " + text + "\n";
        int start = theme.indexOf(text);
        return new Linted()
                        .with(
                                "cases/a.yml",
                                "municipality: Vlissingen\nneighbourhood: Paauwenburg\nanonymous: Wijk A\n")
                        .with("themes.yml", theme)
                        .diagnostics(Optional.empty())
                        .stream()
                        .filter(diagnostic -> diagnostic.code() == Code.REAL_NAME)
                        .map(diagnostic -> {
                            Span place = diagnostic.primary().span();
                            return diagnostic.severity().name().toLowerCase(Locale.ROOT) + " "
                                    + text.substring(place.start() - start, place.end() - start);
                        })
                        .toList();
    }

    @Test
    void aNameIsFoundInCode() {
        assertEquals(List.of("error `Pendrecht`"), found("Vlissingen", "Pendrecht", "De map `Pendrecht` is vol"));
        assertEquals(
                List.of("error ```\n  map: Pendrecht\n  ```"),
                found("Vlissingen", "Pendrecht", "|\n  De map:\n\n  ```\n  map: Pendrecht\n  ```"));
    }

    @Test
    void aPartlyEmphasisedNameIsFound() {
        assertEquals(
                List.of("error Indische* Buurt"),
                found("Vlissingen", "Indische Buurt", "De *Indische* Buurt deed mee"));
        assertEquals(
                List.of("error Indische **Buurt"),
                found("Vlissingen", "Indische Buurt", "De Indische **Buurt** deed mee"));
        assertEquals(List.of("error Pen**drecht"), found("Vlissingen", "Pendrecht", "In Pen**drecht** deed men mee"));
        assertEquals(List.of(), found("Vlissingen", "Pendrecht", "De Pen. *drecht* is geen naam"));
    }
}
