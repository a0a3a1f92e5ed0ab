package org.streetwise.know.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.streetwise.know.value.PersonOrBody.Body;
import org.streetwise.know.value.PersonOrBody.Person;

class PersonOrBodyTest {
    @Test
    void aPrefixStandsBeforeTheFamilyNameOrAfterTheGivenName() {
        assertEquals(new Person("Hal", "Anke", "van", ""), PersonOrBody.of("Hal, Anke van"));
        assertEquals(new Person("Hal", "Anke", "van", ""), PersonOrBody.of("van Hal, Anke"));
        assertEquals(new Person("Hart", "M.", "'t", ""), PersonOrBody.of("'t Hart, M."));
        assertEquals(new Person("Berg", "A. B.", "van den", ""), PersonOrBody.of("Berg,  A. B.  van den"));
    }

    @Test
    void aSuffixStandsBetweenCommas() {
        assertEquals(new Person("Vries", "Jan", "de", "Jr."), PersonOrBody.of("de Vries, Jr., Jan"));
    }

    @Test
    void aNameWithoutACommaIsAnOrganisation() {
        assertEquals(new Body("Gemeente Utrecht"), PersonOrBody.of(" Gemeente Utrecht "));
        assertEquals(new Body(", onleesbaar"), PersonOrBody.of(", onleesbaar"));
    }

    @Test
    void aNameWithoutAGivenNameAfterItsCommaIsAnOrganisation() {
        assertEquals(new Body("Gemeente Utrecht, afdeling Wonen"), PersonOrBody.of("Gemeente Utrecht, afdeling Wonen"));
        assertEquals(new Body("Bureau 4,5"), PersonOrBody.of("Bureau 4,5"));
        assertEquals(new Person("山田", "太郎", "", ""), PersonOrBody.of("山田, 太郎"));
    }
}
