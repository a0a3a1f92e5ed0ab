package org.streetwise.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ManualTextTest {
    @Test
    void textIsWrappedAndItemsAreIndented() {
        assertEquals("""
            Een zin die te lang
            is voor één regel.

            - een punt van een
              lijst
            - nog een
            """, text(20, """
            Een zin die te lang is
            voor één regel.

            - een punt van een lijst
            - nog een
            """));
    }

    @Test
    void codeKeepsItsLinesBelowItsPath() {
        assertEquals("""
            themes.yml:
                themes:
                  - id: participatie

            Zo dus.
            """, text(10, """
            ```yaml themes.yml
            themes:
              - id: participatie
            ```

            Zo dus.
            """));
    }

    @Test
    void headingsAndStrongWordsStandOut() {
        assertEquals("""
            <Titel>

            Eerst <een> <ding>, dan het andere.
            """, text(80, """
            # Titel

            Eerst **een ding**, dan het andere.
            """));
    }

    @Test
    void starsWithinCodeAreKept() {
        assertEquals("Schrijf `**vet**` voor <vet>.\n", text(80, "Schrijf `**vet**` voor **vet**.\n"));
    }

    @Test
    void onlyTheWordsOfALinkAreKept() {
        assertEquals(
                "Zie een les, niet `[](lesson:straat)`.\n",
                text(80, "Zie een [les](#lesson), niet `[](lesson:straat)`.\n"));
    }

    @Test
    void aBackslashEndsALine() {
        assertEquals("""
            - titel
              Wat geleerd is.
            """, text(80, """
            - titel\\
              Wat geleerd is.
            """));
    }

    @Test
    void aWordLongerThanALineIsKeptWhole() {
        assertEquals("""
            zie
            https://www.platform31.nl/
            daar
            """, text(8, "zie https://www.platform31.nl/ daar\n"));
    }

    private static String text(int columns, String markdown) {
        return ManualText.of(ManualPage.of(markdown), columns, ManualTextTest::marked);
    }

    private static String marked(String words) {
        return "<" + words + ">";
    }
}
