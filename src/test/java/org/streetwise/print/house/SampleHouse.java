package org.streetwise.print.house;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// Reference documents as organisations have them. A word that nobody outside may read stands in every place that is
/// to be left behind.
public final class SampleHouse {
    /// Written where only its author should find it.
    public static final String SECRET = "Zwartevos";

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"w14\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private SampleHouse() {}

    /// Writes the samples into a folder: `src/test/reference` has them for tests that want files.
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.write(folder.resolve("gemeente.dotm"), municipality().file());
        Files.write(folder.resolve("kaal.docx"), bare().file());
        Files.write(folder.resolve("liggend.docx"), landscape().file());
    }

    /// A municipality's template from a Dutch Word, with macros.
    public static SampleHouse municipality() {
        SampleHouse house = new SampleHouse();
        house.part("[Content_Types].xml", "<Types/>");
        house.part("_rels/.rels", relations("officeDocument word/document.xml"));
        house.part(
                "word/_rels/document.xml.rels",
                relations(
                        "styles styles.xml",
                        "settings settings.xml",
                        "numbering numbering.xml",
                        "theme theme/theme1.xml",
                        "header header1.xml",
                        "header header2.xml",
                        "footer footer1.xml",
                        "comments comments.xml",
                        "footer footer2.xml"));
        house.part("word/document.xml", """
                <w:document %1$s><w:body><w:p w:rsidR="00AB%2$s"><w:pPr><w:pStyle w:val="Kop1"/></w:pPr>
                <w:r><w:t>%2$s</w:t></w:r></w:p>
                <w:sectPr w:rsidR="00AB"><w:headerReference w:type="default" r:id="rId5"/>
                <w:headerReference w:type="first" r:id="rId6"/><w:footerReference w:type="default" r:id="rId7"/>
                <w:footerReference w:type="first" r:id="rId9"/>
                <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1417" w:bottom="1417" w:left="1701"
                w:header="709" w:footer="567" w:gutter="0"/><w:titlePg/>
                <w:sectPrChange w:author="%2$s"><w:sectPr/></w:sectPrChange></w:sectPr></w:body></w:document>
                """.formatted(W, SECRET));
        house.part("word/styles.xml", styles());
        house.part("word/numbering.xml", numbering());
        house.part("word/theme/theme1.xml", theme());
        house.part("word/settings.xml", """
                <w:settings %1$s><w:attachedTemplate r:id="rId1"/><w:mirrorMargins/><w:autoHyphenation/>
                <w:rsids><w:rsid w:val="00AB"/></w:rsids><w:docVars><w:docVar w:name="a" w:val="%2$s"/></w:docVars>
                <w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1"
                w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6"
                w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/></w:settings>
                """.formatted(W, SECRET));
        house.part(
                "word/_rels/settings.xml.rels",
                relations("attachedTemplate file:///C:/Users/" + SECRET + "/huis.dotm external"));
        house.part("word/header1.xml", head());
        house.part(
                "word/_rels/header1.xml.rels",
                relations(
                        "image media/logo.png",
                        "image https://" + SECRET + ".example/teller.png external",
                        "hyperlink https://" + SECRET + ".example external"));
        house.part("word/header2.xml", """
                <w:hdr %1$s><w:p><w:pPr><w:pStyle w:val="Koptekst"/><w:jc w:val="right"/></w:pPr>
                %2$s</w:p></w:hdr>
                """.formatted(W, picture("rId1", 72, 24)));
        house.part("word/_rels/header2.xml.rels", relations("image media/logo.png"));
        house.part("word/footer1.xml", """
                <w:ftr %1$s><w:p><w:pPr><w:pStyle w:val="Voettekst"/></w:pPr><w:r><w:t>Gemeente Waterrijk</w:t></w:r>
                <w:r><w:tab/></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">Pagina </w:t></w:r>
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r>
                <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>
                """.formatted(W));
        house.part("word/footer2.xml", """
                <w:ftr %1$s><w:p><w:pPr><w:pStyle w:val="Voettekst"/></w:pPr>
                <w:r><w:t>Postbus 1, 1000 AA Waterrijk</w:t></w:r></w:p></w:ftr>
                """.formatted(W));
        house.part("word/comments.xml", """
                <w:comments %1$s><w:comment w:id="0" w:author="%2$s"><w:p><w:r><w:t>%2$s</w:t></w:r></w:p></w:comment>
                </w:comments>
                """.formatted(W, SECRET));
        for (String part : new String[] {
            "word/people.xml",
            "customXml/item1.xml",
            "docProps/core.xml",
            "docProps/app.xml",
            "docProps/custom.xml",
            "word/vbaProject.bin",
            "word/fonts/font1.odttf",
            "word/embeddings/oleObject1.bin",
            "word/glossary/document.xml"
        }) {
            house.part(part, "<a>" + SECRET + "</a>");
        }
        house.parts.put("word/media/logo.png", logo());
        return house;
    }

    /// Nearly nothing: running text and one heading, as from another program.
    public static SampleHouse bare() {
        SampleHouse house = new SampleHouse();
        house.part("_rels/.rels", relations("officeDocument word/document.xml"));
        house.part("word/_rels/document.xml.rels", relations("styles styles.xml"));
        house.part("word/document.xml", "<w:document " + W + "><w:body><w:p/></w:body></w:document>");
        house.part("word/styles.xml", """
                <w:styles %s><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/>
                <w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="22"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="b"><w:name w:val="Heading 1"/><w:basedOn w:val="a"/>
                <w:rPr><w:b/><w:color w:val="8A1538"/><w:sz w:val="36"/></w:rPr></w:style></w:styles>
                """.formatted(W));
        return house;
    }

    /// The same on its side.
    public static SampleHouse landscape() {
        return bare().with(
                        "word/document.xml",
                        "<w:document " + W + "><w:body><w:p/><w:sectPr>"
                                + "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1134\" w:right=\"1134\""
                                + " w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"284\"/>"
                                + "</w:sectPr></w:body></w:document>");
    }

    /// One whose typefaces come with the program, so that where its text stands can be foretold. Its items stand close,
    /// and its notes have white space below them.
    public static SampleHouse ofTypefacesAtHand() {
        return bare().with("word/styles.xml", StylesAtHand.part());
    }

    /// One by a program that does not keep to the standard, with heads of their own on first pages and on the left.
    public static SampleHouse careless() {
        SampleHouse house = bare().with("word/styles.xml", """
                <w:styles %s><w:style w:type="paragraph" w:styleId="a" w:default="1"><w:rPr><w:sz w:val="20"/><w:b w:val="0"/>
                </w:rPr><w:pPr><w:jc w:val="left"/><w:keepNext w:val="0"/><w:ind w:left="x"/></w:pPr><w:name w:val="Normal"/></w:style>
                <w:style w:type="paragraph" w:styleId="b"><w:name w:val="heading 1,Hoofdstuk"/><w:basedOn w:val="c"/><w:foo/>
                <w:rPr><w:sz w:val="abc"/><w:kern w:val="-1"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="c"><w:name w:val="heading 2"/><w:basedOn w:val="b"/></w:style>
                <w:style w:type="table" w:styleId="d"><w:name w:val="Lesson Heading"/></w:style>
                <w:style w:type="paragraph"><w:name w:val="zonder"/></w:style><w:style w:styleId="e"/></w:styles>
                """.formatted(W));
        for (String kind : List.of("default", "first", "even")) {
            house.with(
                    "word/" + kind + ".xml",
                    "<w:hdr %s><w:p><w:pPr><w:jc w:val=\"right\"/><w:keepNext/></w:pPr><w:r><w:rPr><w:sz w:val=\"18\"/><w:b/></w:rPr><w:t>%s</w:t></w:r></w:p><w:tbl/></w:hdr>"
                            .formatted(W, kind));
        }
        return house.with("word/settings.xml", "<w:settings " + W + "><w:evenAndOddHeaders/></w:settings>")
                .with(
                        "word/_rels/document.xml.rels",
                        relations(
                                "styles styles.xml",
                                "settings settings.xml",
                                "header default.xml",
                                "header first.xml",
                                "header even.xml"))
                .with(
                        "word/document.xml",
                        "<w:document " + W
                                + "><w:body><w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
                                + "<w:headerReference w:type=\"first\" r:id=\"rId4\"/><w:headerReference w:type=\"even\" r:id=\"rId5\"/>"
                                + "<w:titlePg/></w:sectPr></w:body></w:document>");
    }

    /// The same with another part, or one more.
    public SampleHouse with(String name, String text) {
        part(name, text);
        return this;
    }

    /// A part's text.
    public String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private void part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The file's bytes.
    public byte[] file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2020, 2, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /// @param links each a type and a target, and perhaps that it lies outside; their ids are counted
    private static String relations(String... links) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < links.length; i++) {
            String[] words = links[i].split(" ");
            xml.append("<Relationship Id=\"rId%s\" Type=\"%s%s\" Target=\"%s\"%s/>"
                    .formatted(
                            i + 1, RELATIONS, words[0], words[1], words.length > 2 ? " TargetMode=\"External\"" : ""));
        }
        return xml.append("</Relationships>").toString();
    }

    private static String picture(String id, int width, int height) {
        return """
                <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%2$s" cy="%3$s"/>
                <wp:docPr id="1" name="C:\\%4$s\\logo.png" title="%4$s" descr="Logo van de gemeente">
                <a:hlinkClick r:id="rId3"/></wp:docPr><a:graphic>
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>
                <pic:cNvPr id="0" name="%4$s.png" descr="%4$s"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>
                <a:blip r:embed="%1$s"><a:extLst><a:ext uri="{x}"/></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch>
                </pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%2$s" cy="%3$s"/></a:xfrm>
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>
                </wp:inline></w:drawing></w:r>""".formatted(id, width * 12700, height * 12700, SECRET);
    }

    /// A logo, the chapter's title, and much that should not be there.
    private static String head() {
        return """
                <w:hdr %1$s><w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr>
                <w:tblGrid><w:gridCol w:w="4390"/><w:gridCol w:w="4390"/></w:tblGrid><w:tr w:rsidR="00AB">
                <w:tc><w:tcPr><w:tcW w:w="4390" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Koptekst"/></w:pPr>%3$s</w:p></w:tc>
                <w:tc><w:tcPr><w:tcW w:w="4390" w:type="dxa"/></w:tcPr>
                <w:p><w:pPr><w:pStyle w:val="Koptekst"/><w:jc w:val="right"/><w:rPr><w:ins w:id="3" w:author="%2$s"/></w:rPr></w:pPr>
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> STYLEREF "Kop 1" </w:instrText></w:r>
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>%2$s</w:t></w:r>
                <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
                <w:sdt><w:sdtPr><w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:title[1]"/><w:alias w:val="%2$s"/></w:sdtPr>
                <w:sdtContent><w:p><w:pPr><w:pStyle w:val="Koptekst"/><w:jc w:val="right"/></w:pPr>
                <w:r><w:t>%2$s</w:t></w:r></w:p></w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>
                <w:p><w:pPr><w:pStyle w:val="Koptekst"/></w:pPr><w:commentRangeStart w:id="0"/><w:bookmarkStart w:id="4" w:name="%2$s"/>
                <w:ins w:id="1" w:author="%2$s"><w:r><w:t>Waterrijk</w:t></w:r></w:ins>
                <w:del w:id="2" w:author="%2$s"><w:r><w:delText>%2$s</w:delText></w:r></w:del>
                <w:hyperlink r:id="rId3" w:tooltip="%2$s"><w:r><w:t xml:space="preserve"> werkt</w:t></w:r></w:hyperlink>
                <w:fldSimple w:instr=" AUTHOR "><w:r><w:t>%2$s</w:t></w:r></w:fldSimple>
                <w:fldSimple w:instr=" FILENAME \\p "><w:r><w:t>%2$s</w:t></w:r></w:fldSimple>
                <w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="%2$s"/></w:ffData></w:fldChar></w:r>
                <w:r><w:instrText> INCLUDETEXT "C:\\\\%2$s" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
                <w:r><w:t>%2$s</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
                <w:sdt><w:sdtPr><w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:creator[1]"/></w:sdtPr>
                <w:sdtContent><w:r><w:t>%2$s</w:t></w:r></w:sdtContent></w:sdt>
                <w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="2" name="%2$s"/><a:graphic>
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill>
                <a:blip r:link="rId2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
                <w:r><w:object><w:p/></w:object></w:r><w:bookmarkEnd w:id="4"/><w:commentRangeEnd w:id="0"/>
                <w:r><w:commentReference w:id="0"/></w:r></w:p></w:hdr>
                """.formatted(W, SECRET, picture("rId1", 90, 30));
    }

    private static String styles() {
        return """
                <w:styles %1$s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>
                <w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>
                <w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
                <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:qFormat/>
                <w:rsid w:val="00AB"/><w:pPr><w:pPrChange w:author="%2$s"><w:pPr/></w:pPrChange></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:aliases w:val="%2$s"/>
                <w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:link w:val="Kop1Char"/><w:uiPriority w:val="9"/><w:qFormat/>
                <w:pPr><w:keepNext/><w:numPr><w:numId w:val="4"/></w:numPr><w:spacing w:before="240" w:after="240"/><w:outlineLvl w:val="0"/></w:pPr>
                <w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:color w:val="00685E" w:themeColor="accent1" w:themeShade="BF"/><w:sz w:val="40"/></w:rPr></w:style>
                <w:style w:type="character" w:customStyle="1" w:styleId="Kop1Char"><w:name w:val="Kop 1 Char"/>
                <w:basedOn w:val="Standaardalinea-lettertype"/><w:link w:val="Kop1"/><w:rPr><w:b/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:basedOn w:val="Kop1"/><w:next w:val="Standaard"/>
                <w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:sz w:val="28"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Kop3"><w:name w:val="heading 3"/><w:basedOn w:val="Kop2"/><w:next w:val="Standaard"/>
                <w:pPr><w:numPr><w:numId w:val="0"/></w:numPr><w:ind w:left="0" w:firstLine="0"/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:i/><w:sz w:val="24"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standaard"/>
                <w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:color w:themeColor="accent1" w:val="009688"/><w:sz w:val="64"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Lijstopsomteken"><w:name w:val="List Bullet"/><w:basedOn w:val="Standaard"/>
                <w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:contextualSpacing/></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/><w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/>
                <w:pPr><w:spacing w:after="60"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Koptekst"><w:name w:val="header"/><w:basedOn w:val="Standaard"/>
                <w:pPr><w:tabs><w:tab w:val="center" w:pos="4394"/><w:tab w:val="right" w:pos="8788"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="17"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Voettekst"><w:name w:val="footer"/><w:basedOn w:val="Koptekst"/></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="Kadertekst"><w:name w:val="Kadertekst"/><w:basedOn w:val="Standaard"/>
                <w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:shd w:val="clear" w:color="auto" w:fill="E0F2F1"/></w:pPr></w:style>
                <w:style w:type="character" w:default="1" w:styleId="Standaardalinea-lettertype"><w:name w:val="Default Paragraph Font"/></w:style>
                <w:style w:type="character" w:styleId="Zwaar"><w:name w:val="Strong"/><w:rPr><w:b/><w:color w:val="004D40"/></w:rPr></w:style>
                <w:style w:type="character" w:customStyle="1" w:styleId="Code"><w:name w:val="Code"/><w:rPr><w:rFonts w:ascii="Consolas"/></w:rPr></w:style>
                <w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/>
                <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>
                <w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
                <w:style w:type="numbering" w:default="1" w:styleId="Geenlijst"><w:name w:val="No List"/></w:style></w:styles>
                """.formatted(W, SECRET);
    }

    private static String numbering() {
        return """
                <w:numbering %s><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">
                <w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="Lijstopsomteken"/><w:lvlText w:val="»"/><w:lvlJc w:val="left"/>
                <w:pPr><w:ind w:left="397" w:hanging="397"/></w:pPr><w:rPr><w:color w:val="009688"/></w:rPr></w:lvl></w:abstractNum>
                <w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="multilevel"/>
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Kop1"/><w:lvlText w:val="%%1"/><w:lvlJc w:val="left"/>
                <w:pPr><w:ind w:left="680" w:hanging="680"/></w:pPr></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Kop2"/><w:lvlText w:val="%%1.%%2"/><w:lvlJc w:val="left"/>
                <w:pPr><w:ind w:left="680" w:hanging="680"/></w:pPr></w:lvl></w:abstractNum>
                <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num></w:numbering>
                """.formatted(W);
    }

    private static String theme() {
        String fills = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>".repeat(3);
        return """
                <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Waterrijk"><a:themeElements>
                <a:clrScheme name="Waterrijk"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
                <a:dk2><a:srgbClr val="263238"/></a:dk2><a:lt2><a:srgbClr val="ECEFF1"/></a:lt2><a:accent1><a:srgbClr val="009688"/></a:accent1>
                <a:accent2><a:srgbClr val="FF9800"/></a:accent2><a:accent3><a:srgbClr val="795548"/></a:accent3><a:accent4><a:srgbClr val="607D8B"/></a:accent4>
                <a:accent5><a:srgbClr val="3F51B5"/></a:accent5><a:accent6><a:srgbClr val="8BC34A"/></a:accent6><a:hlink><a:srgbClr val="00796B"/></a:hlink>
                <a:folHlink><a:srgbClr val="004D40"/></a:folHlink></a:clrScheme><a:fontScheme name="Waterrijk"><a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>
                <a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Waterrijk"><a:fillStyleLst>%1$s</a:fillStyleLst>
                <a:lnStyleLst><a:ln w="6350">%2$s</a:ln><a:ln w="12700">%2$s</a:ln><a:ln w="19050">%2$s</a:ln></a:lnStyleLst>
                <a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst>
                <a:bgFillStyleLst>%1$s</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>
                """.formatted(fills, "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>");
    }

    private static byte[] logo() {
        BufferedImage image = new BufferedImage(180, 60, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 180; x++) {
            for (int y = 0; y < 60; y++) {
                image.setRGB(x, y, (x / 30 + y / 30) % 2 == 0 ? 0x009688 : 0xE0F2F1);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
