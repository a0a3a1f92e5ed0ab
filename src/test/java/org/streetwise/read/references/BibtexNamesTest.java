package org.streetwise.read.references;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.know.value.PersonOrBody;
import org.streetwise.know.value.PersonOrBody.Body;
import org.streetwise.know.value.PersonOrBody.Person;

class BibtexNamesTest {
    private static final PersonOrBody VRIES = new Person("Vries", "Jan", "de", "");

    @Test
    void aPrefixIsFoundInEveryPosition() {
        for (String written : List.of(
                "de Vries, Jan",
                "Jan de Vries",
                "Vries, Jan de",
                "{de Vries}, Jan",
                "family=Vries, given=Jan, prefix=de, useprefix=false",
                "de\n  Vries,\tJan")) {
            assertEquals(List.of(VRIES), BibtexNames.of(written), written);
        }
        assertEquals(List.of(new Person("Hof", "Wim", "van ’t", "")), BibtexNames.of("van 't Hof, Wim"));
        assertEquals(List.of(new Person("Berg", "Bea C.", "van den", "")), BibtexNames.of("Bea C. van den Berg"));
    }

    @Test
    void capitalisedWordsAreNotAPrefix() {
        assertEquals(List.of(new Person("Jansen", "Petra", "", "")), BibtexNames.of("Petra Jansen"));
        assertEquals(List.of(new Person("Jansen", "Petra", "", "")), BibtexNames.of("Jansen, Petra"));
        assertEquals(List.of(new Person("Yılmaz Kaya", "Ayşe", "", "")), BibtexNames.of("Yılmaz Kaya, Ayşe"));
    }

    @Test
    void aSuffixStandsBetweenTwoCommas() {
        assertEquals(List.of(new Person("Vries", "Jan", "de", "Jr.")), BibtexNames.of("de Vries, Jr., Jan"));
    }

    @Test
    void namesInBracesAndSingleWordsAreOrganisations() {
        assertEquals(
                List.of(new Body("Gemeente Utrecht"), new Body("Platform31"), new Body("Wonen, Welzijn and Zorg")),
                BibtexNames.of("{Gemeente Utrecht} and Platform31 and {Wonen, Welzijn and Zorg}"));
    }

    @Test
    void theWordsAndOthersAddNoName() {
        assertEquals(List.of(VRIES), BibtexNames.of("Jan de Vries and others"));
    }

    @Test
    void aNameThatBeginsWithAndIsNotSplit() {
        assertEquals(List.of(new Person("Andersson", "Anders", "", "")), BibtexNames.of("Andersson, Anders"));
    }
}
