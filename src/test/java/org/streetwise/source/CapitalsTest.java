package org.streetwise.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl    | Regie en organisatie | regie en organisatie
            nl    | VvE's                | VvE's
            nl    | A-status             | A-status
            nl    | CO2 en stikstof      | CO2 en stikstof
            nl-BE | IJsvrije straten     | ijsvrije straten
            en    | Energy               | energy
            de    | Regie                | Regie
            nl    | U                    | U
            """)
    void aLabelWithinASentenceBeginsWithASmallLetter(String language, String label, String said) {
        assertEquals(said, Capitals.lowered(label, new Language(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | één wijk       | Eén wijk
            nl | ijsvrije straten | IJsvrije straten
            nl | de wijk        | De wijk
            en | one            | One
            """)
    void aSentenceBeginsWithACapital(String language, String words, String sentence) {
        assertEquals(sentence, Capitals.raised(words, new Language(language)));
    }
}
