package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.print.style.TestStylesheet;
import org.streetwise.tell.document.SampleTotals;

class DocxTotalRowTest {
    @Test
    void aLineStandsAboveTheTotalAndNoOtherRow() {
        byte[] file = DocxSample.render(SampleTotals.table());

        String accent = TestStylesheet.plain().palette().accent().hex();
        String line = "<w:tcBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"" + accent
                + "\"/></w:tcBorders>";
        assertEquals(List.of(), DocxLint.faults(file));
        List<String> rows = Arrays.stream(
                        DocxParts.of(file).text("word/document.xml").split("<w:tr>"))
                .skip(1)
                .toList();
        assertEquals(SampleTotals.ROWS.size(), rows.size());
        assertEquals(
                List.of(0, 0, 0, 2),
                rows.stream().map(row -> row.split(line, -1).length - 1).toList(),
                rows.getLast());
        assertEquals(
                List.of(0, 0, 0, 2),
                rows.stream()
                        .map(row -> row.split("<w:tcBorders>", -1).length - 1)
                        .toList());
    }
}
