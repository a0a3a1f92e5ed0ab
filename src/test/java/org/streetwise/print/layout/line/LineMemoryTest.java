package org.streetwise.print.layout.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.layout.block.Look;
import org.streetwise.print.layout.box.Owner;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TestStylesheet;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.source.Language;

class LineMemoryTest {
    private static final FontLibrary FONTS = new FontLibrary();
    private static final String TEXT = "Wat bewoners op straat vertellen, geeft richting aan de aanpak (p. 34).";

    private final LineMemory memory = new LineMemory();
    private final LineSetter remembering = new LineSetter(FONTS, new Hyphenation(), memory);

    @Test
    void textsAreKnownByTheirOrder() {
        int[] first = {0, 4, 0, 0};
        int[] second = {0, 7, 0, 0};
        memory.keep(1, first);
        memory.keep(2, second);

        memory.rewind();

        assertEquals(Optional.of(first), memory.recall(1));
        assertEquals(Optional.of(second), memory.recall(2));
        assertEquals(Optional.empty(), memory.recall(2));
    }

    @Test
    void aTextThatHasChangedIsForgottenAndNoOther() {
        int[] next = {0, 9, 0, 0};
        memory.keep(1, new int[0]);
        memory.keep(2, next);

        memory.rewind();
        assertEquals(Optional.empty(), memory.recall(7));
        memory.keep(7, new int[] {0, 3, 0, 0});

        assertEquals(Optional.of(next), memory.recall(2));
    }

    @Test
    void whatIsSetFromMemoryLooksTheSameAndReadsAsItNowDoes() {
        SetText before = remembering.set(pieces(TEXT), measure(200));
        memory.rewind();
        SetText again = remembering.set(pieces(TEXT), measure(200));

        assertEquals(lines(before), lines(again));

        memory.rewind();
        SetText changed = remembering.set(pieces(TEXT.replace("34", "135")), measure(200));

        assertEquals(
                lines(new LineSetter(FONTS, new Hyphenation(), new LineMemory())
                        .set(pieces(TEXT.replace("34", "135")), measure(200))),
                lines(changed));
    }

    @Test
    void widthSizeAndFaceTellTextsApart() {
        long plain = new ParagraphText(pieces(TEXT)).fingerprint();
        Look look = look();

        assertEquals(plain, new ParagraphText(pieces(TEXT)).fingerprint());
        assertNotEquals(plain, new ParagraphText(List.of(look.strong().text(TEXT))).fingerprint());
        assertNotEquals(plain, new ParagraphText(List.of(look.sized(9).text(TEXT))).fingerprint());
        remembering.set(pieces(TEXT), measure(200));
        memory.rewind();
        assertEquals(
                lines(new LineSetter(FONTS, new Hyphenation(), new LineMemory()).set(pieces(TEXT), measure(90))),
                lines(remembering.set(pieces(TEXT), measure(90))));
    }

    private static List<String> lines(SetText text) {
        return IntStream.range(0, text.lines())
                .mapToObj(line -> text.text(line) + " " + text.naturalWidth(line))
                .toList();
    }

    private static Measure measure(double width) {
        return Measure.of(width, Alignment.JUSTIFIED, true);
    }

    private static List<Piece> pieces(String text) {
        return List.of(look().text(text));
    }

    private static Look look() {
        Faces faces = new Faces(FONTS, TestStylesheet.plain());
        return Look.of(faces, TestStylesheet.plain().style(StyleName.BODY), Language.DUTCH, Owner.Artifact.LAYOUT);
    }
}
