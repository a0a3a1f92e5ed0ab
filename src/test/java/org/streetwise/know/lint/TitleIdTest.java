package org.streetwise.know.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streetwise.know.value.Id;

class TitleIdTest {
    @Test
    void theFirstWordsOfATitleMakeAnId() {
        assertEquals(
                Optional.of(new Id("een-cooperatie-van-de")),
                TitleId.of("Eén coöperatie van de bewoners zelf", new HashSet<>()));
        assertEquals(Optional.empty(), TitleId.of("Участие", new HashSet<>()));
    }

    @Test
    void anIdThatIsTakenGetsANumber() {
        Set<Id> taken = new HashSet<>();
        assertEquals(Optional.of(new Id("wie-vraagt")), TitleId.of("Wie vraagt", taken));
        assertEquals(Optional.of(new Id("wie-vraagt-2")), TitleId.of("Wie vraagt", taken));
        assertEquals(Optional.of(new Id("wie-vraagt-3")), TitleId.of("Wie vraagt", taken));
    }
}
