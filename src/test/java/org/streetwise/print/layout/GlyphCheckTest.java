package org.streetwise.print.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.style.TestStylesheet;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.SampleDocument;

class GlyphCheckTest {
    private static final SourceId FILE = SourceId.programme("cases/oog.yml");

    @Test
    void aCharacterThatNoFontHasIsReportedWhereItStands() {
        String words = "In het teken 𓂀 zit een oog.";
        Span origin = new Span(FILE, 100, 100 + words.length());

        Diagnostic found = check(new Inline.Text(words, Optional.of(origin))).getFirst();

        assertEquals(new Span(FILE, 113, 115), found.primary().span());
        assertEquals("no available font has `𓂀` (U+13080)", found.message().english());
    }

    @Test
    void whatIsSeenAsOneIsToldOnce() {
        List<String> found = check(new Inline.Text("Gezin 👨‍👩‍👧, hart ♥️")).stream()
                .map(each -> each.message().english())
                .toList();

        assertEquals(List.of("no available font has `👨‍👩‍👧` (U+1F468, U+200D, U+1F469, U+1F467)"), found);
    }

    @Test
    void ofAPageOfThemTheFirstAreTold() {
        Diagnostic found = check(new Inline.Text("𓂀".repeat(30))).getFirst();

        assertEquals(
                "no available font has `" + "𓂀".repeat(20) + "…` (U+13080…)",
                found.message().english());
    }

    @Test
    void codeIsReportedAtItsParagraph() {
        Diagnostic found = check(new Inline.Code("x = 𓂀")).getFirst();

        assertEquals(new Span(FILE, 90, 200), found.primary().span());
    }

    @Test
    void whatSomeFontHasIsNoFault() {
        assertEquals(List.of(), check(new Inline.Text("Ελλάδα, Москва, € 75\u00A0000 – ‘één’\u00AD\u200B")));
    }

    private static List<Diagnostic> check(Inline inline) {
        Block paragraph = new Block.Paragraph(Attributes.NONE.at(new Span(FILE, 90, 200)), List.of(inline));
        Diagnostics diagnostics = new Diagnostics();
        GlyphCheck.check(
                new Document(SampleDocument.metadata(), List.of(paragraph)),
                Span.startOf(FILE),
                TestStylesheet.plain(),
                new FontLibrary(),
                diagnostics);
        return diagnostics.all();
    }
}
