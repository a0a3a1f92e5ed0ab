package org.streetwise.print.docx.section;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.section.Directions.Stretch;
import org.streetwise.print.docx.style.Look;
import org.streetwise.source.Language;

class DirectionsTest {
    @Test
    void mostTextRunsOneWay() {
        assertEquals(List.of(new Stretch("Łódź – 漢字", false)), Directions.of("Łódź – 漢字"));
    }

    @Test
    void wordsThatRunTheOtherWayStandApart() {
        assertEquals(
                List.of(
                        new Stretch("Zie ", false),
                        new Stretch("שלום, עולם", true),
                        new Stretch(" (", false),
                        new Stretch("مَ", true),
                        new Stretch(")", false)),
                Directions.of("Zie שלום, עולם (مَ)"));
    }

    @Test
    void itMayBeginAndEndWithThem() {
        assertEquals(
                List.of(new Stretch("א", true), new Stretch(" a ", false), new Stretch("ב", true)),
                Directions.of("א a ב"));
    }

    @Test
    void aRunSaysSo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xml xml = new Xml(out);
        xml.open("w:p");
        Runs.text(xml, "a ב", Look.plain(Optional.of(Language.ENGLISH)));
        xml.close();
        xml.finish();

        assertTrue(out.toString(UTF_8)
                .endsWith("<w:r><w:rPr><w:rtl/><w:lang w:val=\"en-GB\"/></w:rPr><w:t>ב</w:t></w:r></w:p>"));
    }
}
