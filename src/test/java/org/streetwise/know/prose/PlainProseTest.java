package org.streetwise.know.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.read.markdown.MarkdownReader;
import org.streetwise.source.SourceId;
import org.streetwise.source.SourceMap;

class PlainProseTest {
    @Test
    void paragraphsItemsAndRowsEachMakeALine() {
        assertEquals("""
                Bel aan, en neem de tijd.
                – eerst de bewoners
                  en hun buren
                – dan de corporatie
                  1. de opzichter
                  2. de directeur
                Wie spreekt zwijgt, weet het ook.
                wijk | bellen
                Aa | 12\
                """, plain("""
                Bel *aan*, en neem
                de **tijd**.

                - eerst de bewoners

                  en hun buren
                - dan de corporatie
                  1. de opzichter
                  2. de directeur

                > Wie ~~spreekt~~ zwijgt, weet het ook.

                | wijk | bellen |
                |---|---|
                | Aa | 12 |
                """));
    }

    @Test
    void referencesSayWhereTheyLead() {
        assertEquals("Zie [aa/een] en les twee, [@atlas-2021, p. 3] en de site (niet af). Ook koppelkans.", plain("""
                Zie [](lesson:aa/een) en [les twee](lesson:bb/twee), [@atlas-2021, p. 3] en
                [de site](https://voorbeeld.example/)[^1]. Ook [koppelkans]{lang=nl}.

                [^1]: niet af
                """));
    }

    private static String plain(String text) {
        SourceMap map = SourceMap.verbatim(SourceId.programme("prose/a.md"), 0, text.length());
        return PlainProse.of(MarkdownReader.prose(text, map, new Diagnostics()));
    }
}
