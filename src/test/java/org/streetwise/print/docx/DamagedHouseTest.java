package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.house.House;
import org.streetwise.print.house.HouseReader;
import org.streetwise.print.house.SampleHouse;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.SampleDocument;

/// Damages organisations' own Word files at random. Each is either refused, or leads to a file of well-formed XML.
@Tag("slow")
class DamagedHouseTest {
    private static final List<String> PARTS = List.of(
            "word/styles.xml",
            "word/styles.xml",
            "word/numbering.xml",
            "word/document.xml",
            "word/header1.xml",
            "word/header1.xml",
            "word/footer1.xml",
            "word/settings.xml",
            "word/theme/theme1.xml",
            "word/_rels/document.xml.rels",
            "word/_rels/header1.xml.rels");
    private static final List<String> VALUES =
            List.of("", "0", "-1", "99999999999", "x", "auto", "%1", "\u00e9", "true");
    private static final int TIMES = Integer.getInteger("damages", 150);
    private static final int WHOLE = 10;

    @Test
    void noneOfThemBringsTheProgramDown() {
        Random random = new Random(1);
        Document document = SampleDocument.once();
        for (int i = 0; i < TIMES; i++) {
            SampleHouse house = SampleHouse.municipality();
            for (int damages = 1 + random.nextInt(3); damages > 0; damages--) {
                String part = PARTS.get(random.nextInt(PARTS.size()));
                house.with(part, damaged(house.text(part), random));
            }
            Diagnostics diagnostics = new Diagnostics();
            Span place = Span.startOf(SourceId.programme("huis.docx"));
            Optional<House> read = HouseReader.read(house.file(), new Spanned<>("huis.docx", place), diagnostics);
            if (read.isEmpty()) {
                assertFalse(diagnostics.all().isEmpty());
            } else if (i % WHOLE == 0) {
                DocxParts parts = DocxParts.of(DocxHouseTest.render(house, document));
                parts.texts().keySet().stream()
                        .filter(part -> part.endsWith(".xml"))
                        .forEach(parts::dom);
            }
        }
    }

    /// Removes an element, doubles one, or changes an attribute's value.
    private static String damaged(String xml, Random random) {
        int at = random.nextInt(xml.length());
        int open = xml.indexOf('<', at);
        int close = open < 0 ? -1 : xml.indexOf('>', open);
        int quote = xml.indexOf("=\"", at);
        int end = quote < 0 ? -1 : xml.indexOf('"', quote + 2);
        boolean whole = close > 0 && xml.charAt(close - 1) == '/';
        int damage = random.nextInt(4);
        if (damage == 0 && whole) {
            return xml.substring(0, open) + xml.substring(close + 1);
        }
        if (damage == 1 && whole) {
            return xml.substring(0, close + 1) + xml.substring(open);
        }
        if (damage == 2 || end < 0) {
            return xml.substring(0, at) + xml.substring(Math.min(xml.length(), at + 1 + random.nextInt(3)));
        }
        return xml.substring(0, quote + 2) + VALUES.get(random.nextInt(VALUES.size())) + xml.substring(end);
    }
}
