package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.tell.document.SampleDocument;

@Tag("slow")
class DocxLintTest {
    private static final DocxParts SAMPLE = DocxParts.of(DocxSample.render(SampleDocument.once()));

    @Test
    void aSoundFileHasNoFaults() {
        assertEquals(List.of(), DocxLint.faults(DocxSample.render(SampleDocument.once())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    document | </w:p></w:tc> | </w:p><w:tbl/></w:tc> | a cell does not end in a paragraph
                    document | w:name="_Toc000000002" | w:name="_TOC000000001" | two bookmarks are called _TOC000000001
                    document | w:name="_Toc000000002" | w:name="_Gone" | no bookmark is called _Toc000000002
                    document | PAGEREF _Ref000000002 | PAGEREF _Ref999999999 | a field refers to _Ref999999999
                    document | REF _Ref000000015 \\r | REF _Gone \\r | a field refers to _Gone
                    document | w:val="Title" | w:val="Titel" | word/document.xml has no style Titel
                    document | w:fldCharType="end" | w:fldCharType="separate" | a field crosses the end of w:hyperlink
                    document | bookmarkStart w:id="2" | bookmarkStart w:id="1" | the id 1 of w:bookmarkStart is used twice
                    document | <w:bookmarkEnd w:id="3"/> | '' | the bookmark _Ref000000001 has no end
                    footnotes | w:footnote w:id="2" | w:footnote w:id="1" | the id 1 of w:footnote is used twice
                    document | <w:numId w:val="7"/> | <w:numId w:val="99"/> | there is no list 99
                    numbering | <w:abstractNumId w:val="4"/> | <w:abstractNumId w:val="44"/> | no list is defined as 44
                    document | "UnnumberedHeading1" | "MinorHeading" | a heading of level 3 follows one of level 1
                    document | <w:body> | <w:body><w:p/> | a paragraph is empty
                    document | w:footnoteReference w:id="3" | w:footnoteReference w:id="333" | there is no note 333
                    document | <w:hyperlink r:id=" | <w:hyperlink r:id="x | word/document.xml has no relationship x
                    document | descr="Een straat | title="Een straat | a drawing must either be told in words or be decorative
                    document | distR="0"><wp:extent cx=" | distR="0"><wp:extent cx="9 | a drawing is not as large as the room
                    document | wp:docPr id="2" | wp:docPr id="1" | the id 1 of wp:docPr is used twice
                    document | r:embed=" | r:embed="x | word/document.xml has no relationship x
                    header1 | STYLEREF "TOC Heading" | STYLEREF "Kop" | a field refers to the style Kop
                    """)
    void whatIsBrokenIsFound(String part, String place, String change, String fault) {
        byte[] file = SAMPLE.broken("word/" + part + ".xml", place, change);

        List<String> faults = DocxLint.faults(file);

        assertTrue(faults.stream().anyMatch(found -> found.startsWith(fault)), faults.toString());
    }

    @Test
    void aPartThatIsMissingIsFound() {
        byte[] file = SAMPLE.broken("word/_rels/document.xml.rels", "settings.xml", "gone.xml");

        assertEquals(List.of("word/_rels/document.xml.rels leads to no word/gone.xml"), DocxLint.faults(file));
    }

    @Test
    void contentControlsWithOneIdAreFound() {
        String control = "<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent/></w:sdt>";
        byte[] file = SAMPLE.broken("word/document.xml", "<w:sdt>", control + "<w:sdt>");

        assertEquals(List.of("the id 1 of w:sdt is used twice"), DocxLint.faults(file));
    }
}
