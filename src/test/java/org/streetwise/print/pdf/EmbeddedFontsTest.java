package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfRectangle;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Typeface;

class EmbeddedFontsTest {
    private static final FontLibrary LIBRARY = new FontLibrary();

    static Stream<Typeface> faces() {
        List<Typeface> faces = new ArrayList<>();
        for (String family : LIBRARY.families()) {
            for (boolean bold : new boolean[] {false, true}) {
                for (boolean italic : new boolean[] {false, true}) {
                    faces.add(LIBRARY.find(family, bold, italic).orElseThrow());
                }
            }
        }
        return faces.stream();
    }

    /// Pages are laid out with the widths and glyphs that `Typeface` reads from a font, but OpenPDF reads the font
    /// again to embed it. Both must agree.
    @ParameterizedTest
    @MethodSource("faces")
    void theFontDrawsEachCharacterAsThePagesWereLaidOut(Typeface face) throws IOException {
        BitSet characters = new BitSet();
        for (int c = ' '; c <= Character.MAX_CODE_POINT; c++) {
            characters.set(c, face.covers(c));
        }
        Map<Integer, String> read = new HashMap<>();
        characters.stream().forEach(c -> read.putIfAbsent(face.glyph(c), Character.toString(c)));

        try (PDDocument document = Loader.loadPDF(file(List.of(face), characters))) {
            PDType0Font font = (PDType0Font) font(document, 0);
            for (int c : characters.stream().toArray()) {
                int glyph = face.glyph(c);
                assertEquals(read.get(glyph), font.toUnicode(glyph), () -> "U+" + Integer.toHexString(c));
                assertEquals(face.advance(c), font.getWidth(glyph), () -> "U+" + Integer.toHexString(c));
                assertEquals(glyph, font.codeToGID(glyph));
            }
            assertTrue(font.getPath(face.glyph('e')).getBounds2D().getHeight() > 0);
            assertEquals(face.ascent(), font.getFontDescriptor().getAscent(), 0.01);
            assertEquals(-face.descent(), font.getFontDescriptor().getDescent(), 0.01);
        }
    }

    @Test
    void aFileHasTheOutlinesThatItDrawsAndNoOthers() throws IOException {
        Typeface face = LIBRARY.find("Lato", false, false).orElseThrow();
        BitSet used = new BitSet();
        used.set('e');
        used.set('é');

        try (PDDocument document = Loader.loadPDF(file(List.of(face), used))) {
            PDType0Font font = (PDType0Font) font(document, 0);
            assertTrue(font.getPath(face.glyph('é')).getBounds2D().getHeight()
                    > font.getPath(face.glyph('e')).getBounds2D().getHeight());
            assertTrue(font.getPath(face.glyph('a')).getBounds2D().isEmpty());
        }
    }

    @Test
    void everyFaceHasItsOwnNameAndTag() throws IOException {
        List<Typeface> faces = faces().toList();
        BitSet used = new BitSet();
        used.set('e');

        try (PDDocument document = Loader.loadPDF(file(faces, used))) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < faces.size(); i++) {
                names.add(font(document, i).getName());
            }
            assertEquals(faces.size(), names.stream().distinct().count(), names::toString);
            assertTrue(names.stream().allMatch(name -> name.matches("[A-Z]{6}\\+[A-Za-z-]+")), names::toString);
            assertEquals(
                    faces.size(),
                    names.stream().map(name -> name.substring(0, 6)).distinct().count(),
                    names::toString);
        }
    }

    private static PDFont font(PDDocument document, int number) throws IOException {
        return document.getPage(0).getResources().getFont(COSName.getPDFName("F" + number));
    }

    /// A file of one page that draws the same characters in each of these faces.
    private static byte[] file(List<Typeface> faces, BitSet characters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ObjectFile file = ObjectFile.begin(out);
        PdfDictionary entries = new PdfDictionary();
        entries.put(PdfName.MEDIABOX, new PdfRectangle(9, 9));
        entries.put(PdfName.RESOURCES, new PdfDictionary());
        UsedCharacters used = new UsedCharacters();
        faces.forEach(face -> used.of(face).or(characters));
        file.addPage(entries, SamplePdf.page(Deflated.of(new byte[0]), used, faces.toArray(Typeface[]::new)));
        file.end();
        return out.toByteArray();
    }
}
