package org.streetwise.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void fieldsAreQuotedIfNecessary() {
        assertEquals("""
                number,thing,saidBy,day,names,counts,place
                7,a/een,"Zeg ""nee"", of ja",2021-12-10,"nl, en","figures 2, story 1",cases/a.yml:9
                ,b/twee,'=1+1,,,,cases/b.yml
                """.replace("\n", "\r\n"), CsvTable.text(SampleTable.FULL));
    }

    @Test
    void textsThatLookLikeFormulasAreEscaped() {
        for (String text :
                new String[] {"=1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uFF1D1", "\uFF0B1", "\uFF20A1"}) {
            assertTrue(CsvTable.text(SampleTable.ofText(text)).contains("'" + text), text);
        }
    }

    @Test
    void formulasAreEscapedWhereADutchSpreadsheetBeginsACell() {
        Map<String, String> written = Map.of(
                "x;=1+1", "x;'=1+1",
                "x; \u00A0=1+1", "x; \u00A0'=1+1",
                "x;;@A1;-1", "x;;'@A1;'-1",
                "een regel\n=1+1", "een regel\n'=1+1",
                "een regel\r\n\u200B+1", "een regel\r\n\u200B'+1",
                "a-b; c=d", "a-b; c=d");
        written.forEach((text, field) ->
                assertTrue(CsvTable.text(SampleTable.ofText(text)).contains(field), field));
    }
}
