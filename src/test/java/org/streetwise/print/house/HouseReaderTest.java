package org.streetwise.print.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.house.HouseHead.Pages;
import org.streetwise.print.style.Colour;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

class HouseReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void stylesAreFoundByTheirNamesWhateverTheirIds() {
        House house = read(SampleHouse.municipality()).orElseThrow();

        assertEquals("heading 1", house.paragraph("heading 1").orElseThrow().name());
        assertTrue(house.styles().find("character", "Strong").isPresent());
        assertTrue(house.styles().find("table", "TableNormal").isPresent());
        XmlElement heading = house.paragraph("heading 2").orElseThrow().element();
        assertEquals(Optional.of("Heading1"), heading.element("w:basedOn").flatMap(XmlElement::value));
    }

    @Test
    void whatStylesInheritIsResolved() {
        House house = read(SampleHouse.municipality()).orElseThrow();

        StyleValues body = house.values(Optional.empty());
        assertEquals(Optional.of("Calibri"), body.font());
        assertEquals(10.5, body.size());
        assertEquals(1.15, body.lines());
        assertEquals(7, body.after());
        StyleValues second = house.values(house.paragraph("heading 2"));
        assertEquals(Optional.of("Arial"), second.font());
        assertEquals(14, second.size());
        assertTrue(second.bold());
        assertEquals(34, second.hang(), "by the list that numbers it");
        assertEquals(0, house.values(house.paragraph("heading 3")).hang());
    }

    /// What a program finds right goes before lines, these go before lengths, and each is inherited for itself.
    @Test
    void whiteSpaceThatIsLeftToTheProgramIsThatOfWord() {
        String styles = SampleHouse.municipality()
                .text("word/styles.xml")
                .replace(
                        "<w:spacing w:before=\"240\" w:after=\"240\"/>",
                        "<w:spacing w:before=\"60\" w:beforeAutospacing=\"1\" w:after=\"60\" w:afterLines=\"50\"/>")
                .replace(
                        "<w:ind w:left=\"0\" w:firstLine=\"0\"/>",
                        "<w:spacing w:beforeAutospacing=\"0\"/><w:ind w:left=\"0\" w:firstLine=\"0\"/>");
        House house =
                read(SampleHouse.municipality().with("word/styles.xml", styles)).orElseThrow();

        assertFalse(
                house.styles().toString().contains("Autospacing"),
                house.styles().toString());
        assertFalse(house.styles().toString().contains("Lines="), house.styles().toString());
        assertEquals(List.of(14.0, 6.0), white(house, "heading 1"));
        assertEquals(List.of(14.0, 6.0), white(house, "heading 2"));
        assertEquals(List.of(14.0, 6.0), white(house, "heading 3"), "that of `heading 2`");
        assertEquals(List.of(0.0, 7.0), white(house, "Title"));
    }

    /// Items have none between them; a title keeps what is below it, for no other title follows.
    @Test
    void whiteSpaceThatAStyleHasNotAmongItsOwnIsNone() {
        String styles = SampleHouse.municipality()
                .text("word/styles.xml")
                .replace(
                        "<w:style w:type=\"paragraph\" w:styleId=\"Titel\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"Standaard\"/>",
                        "<w:style w:type=\"paragraph\" w:styleId=\"Titel\"><w:name w:val=\"Title\"/>"
                                + "<w:basedOn w:val=\"Lijstopsomteken\"/><w:next w:val=\"Standaard\"/>");
        House house =
                read(SampleHouse.municipality().with("word/styles.xml", styles)).orElseThrow();

        assertFalse(
                house.styles().toString().contains("contextualSpacing"),
                house.styles().toString());
        assertEquals(List.of(0.0, 0.0), white(house, "List Bullet"));
        assertEquals(List.of(0.0, 7.0), white(house, "Title"));
        assertEquals(List.of(0.0, 7.0), white(house, "Normal"));
    }

    private static List<Double> white(House house, String style) {
        StyleValues values = house.values(house.paragraph(style));
        return List.of(values.before(), values.after());
    }

    @Test
    void coloursOfTheThemeAreShaded() {
        House house = read(SampleHouse.municipality()).orElseThrow();

        assertEquals(
                Optional.of(new Colour(0x007066)),
                house.values(house.paragraph("heading 1")).colour());
        assertEquals(
                Optional.of(new Colour(0x009688)),
                house.values(house.paragraph("Title")).colour());
    }

    @Test
    void theLastSectionSaysThePage() {
        HousePage page = read(SampleHouse.landscape()).orElseThrow().page();

        assertEquals(841.9, page.width());
        assertEquals(595.3, page.height());
        assertEquals(56.7 + 14.2, page.left(), 0.001);
    }

    @Test
    void headsAreWhatWouldBePrintedNow() {
        House house = read(SampleHouse.municipality()).orElseThrow();

        HouseHead head = house.head(false, Pages.DEFAULT).orElseThrow();
        String words = words(head.root());
        assertTrue(words.contains("Waterrijk") && words.contains(" werkt"), words);
        List<String> fields = head.root()
                .all("w:fldSimple")
                .map(field -> field.attribute("w:instr").orElse("").strip())
                .toList();
        assertEquals(List.of("STYLEREF 1", "TITLE"), fields);
        assertEquals(1, head.pictures().size());
        assertTrue(house.openingHeads() && house.mirrored() && house.hyphenated());
    }

    @Test
    void nothingThatIsNobodyElsesBusinessIsTaken() {
        House house = read(SampleHouse.municipality()).orElseThrow();

        assertFalse(house.toString().contains(SampleHouse.SECRET), house.toString());
    }

    @Test
    void whatIsLeftBehindAndLacksIsToldOnceEach() {
        read(SampleHouse.municipality());

        assertEquals(
                List.of(
                        "SW0712 the reference document `huis.docx` lacks the styles `Subtitle`, `heading 4`, `Quote`, `caption`,"
                                + " `List Number`, `footnote text`, `toc 2` and `toc 3`",
                        "SW0713 the headers and footers of the reference document `huis.docx` contain a picture that is only"
                                + " linked to",
                        "SW0713 the headers and footers of the reference document `huis.docx` contain an object from another program",
                        "SW0713 the publication uses everything in the reference document `huis.docx` except its macros,"
                                + " its embedded typefaces, its tracked changes (treated as accepted), its content controls"
                                + " (their contents stay) and its fields and controls that may show names"),
                diagnostics.all().stream()
                        .map(each -> each.code().number() + " " + each.message().english())
                        .sorted()
                        .toList());
    }

    @Test
    void ofAnOldDrawingThatMayHoldTextItIsToldWhereThatBelongs() {
        String head = SampleHouse.municipality()
                .text("word/header2.xml")
                .replace("</w:p></w:hdr>", "<w:r><w:pict/></w:r></w:p></w:hdr>");
        read(SampleHouse.municipality().with("word/header2.xml", head));

        assertEquals(
                List.of("it is left out; put a PNG or JPEG in its place, or put its text in a line of its own"),
                diagnostics.all().stream()
                        .filter(each ->
                                each.message().english().endsWith("a drawing of the kind that Word made before 2010"))
                        .flatMap(each -> each.hints().stream().map(hint -> hint.english()))
                        .toList());
    }

    @Test
    void otherFilesAreToldForWhatTheyAre() {
        assertEquals("is not a Word file", refused("Beste collega".getBytes(StandardCharsets.UTF_8)));
        assertEquals("is empty", refused(new byte[0]));
        assertEquals("is an RTF file", refused("{\\rtf1}".getBytes(StandardCharsets.UTF_8)));
        assertEquals("is a PDF", refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        assertEquals("is a Word file from before 2007, or another old Office file", refused(compound("WordDocument")));
        assertEquals("has a password", refused(compound("EncryptedPackage")));
        assertEquals("is an Excel workbook", refused(zip("xl/workbook.xml", "<workbook/>")));
        assertEquals("is an OpenDocument text", refused(zip("content.xml", "<office/>")));
        assertEquals("is not a Word file", refused(zip("a.txt", "")));
        byte[] whole = SampleHouse.bare().file();
        assertEquals("is damaged: its parts can't be unpacked", refused(Arrays.copyOf(whole, 60)));
    }

    @Test
    void partsThatAreBrokenOrStrictAreTold() {
        assertEquals(
                "is damaged: the XML of `word/styles.xml` is broken",
                refused(SampleHouse.bare().with("word/styles.xml", "<a>").file()));
        assertEquals(
                "has no styles",
                refused(SampleHouse.bare()
                        .with("word/_rels/document.xml.rels", SampleHouse.bare().text("_rels/.rels"))
                        .file()));
        String document = SampleHouse.bare().text("word/document.xml");
        assertEquals(
                "is saved as `Strict Open XML Document`",
                refused(SampleHouse.bare()
                        .with(
                                "word/document.xml",
                                document.replace(
                                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                        "http://purl.oclc.org/ooxml/wordprocessingml/main"))
                        .file()));
    }

    @Test
    void nothingExpandsOrFetchesAnything() {
        String laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]>";
        String outside = "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\">";
        for (String type : new String[] {laughs, outside}) {
            for (String part : new String[] {"word/styles.xml", "word/document.xml", "_rels/.rels"}) {
                String text = SampleHouse.bare().text(part);
                assertEquals(
                        "declares entities, which no Word file does",
                        refused(SampleHouse.bare().with(part, type + text).file()));
            }
        }
    }

    @Test
    void bombsAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/a.png"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 130; i++) {
                zip.write(zeros);
            }
        }
        assertEquals("unpacks to more than 128 MB", refused(bytes.toByteArray()));

        SampleHouse house = SampleHouse.bare();
        for (int i = 0; i < 5_000; i++) {
            house.with("a" + i, "");
        }
        assertEquals("has more than 5000 parts", refused(house.file()));
        assertEquals(
                "has elements nested more than 80 levels deep",
                refused(SampleHouse.bare()
                        .with("word/styles.xml", "<a>".repeat(300) + "</a>".repeat(300))
                        .file()));
    }

    @Test
    void aPageWithoutRoomForTextIsWordsOwn() {
        String document =
                SampleHouse.landscape().text("word/document.xml").replace("w:left=\"1134\"", "w:left=\"15000\"");

        HousePage page = read(SampleHouse.bare().with("word/document.xml", document))
                .orElseThrow()
                .page();

        assertEquals(595.3, page.width());
        assertEquals(72, page.left());
    }

    private Optional<House> read(SampleHouse house) {
        return read(house.file());
    }

    private Optional<House> read(byte[] file) {
        Span place = Span.startOf(SourceId.programme("streetwise.yml"));
        return HouseReader.read(file, new Spanned<>("huis.docx", place), diagnostics);
    }

    private String refused(byte[] file) {
        Diagnostics own = new Diagnostics();
        Span place = Span.startOf(SourceId.programme("streetwise.yml"));
        assertTrue(
                HouseReader.read(file, new Spanned<>("huis.docx", place), own).isEmpty());
        Diagnostic said = own.all().getFirst();
        assertEquals(Code.REFERENCE_DOCUMENT, said.code());
        assertFalse(said.hints().isEmpty());
        return said.message().english().replace("the reference document `huis.docx` ", "");
    }

    private static byte[] compound(String stream) {
        String head = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
        String name = new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return (head + "\0".repeat(600) + name).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String part, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static String words(XmlElement element) {
        StringBuilder words = new StringBuilder();
        element.all("w:t").flatMap(text -> text.content().stream()).forEach(node -> {
            if (node instanceof Node.Text(String text)) {
                words.append(text);
            }
        });
        return words.toString();
    }
}
