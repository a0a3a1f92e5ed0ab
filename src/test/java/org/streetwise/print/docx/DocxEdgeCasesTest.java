package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Numbering;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.SampleDocument;
import org.w3c.dom.Element;

class DocxEdgeCasesTest {
    private static final Span ORIGIN = new Span(SourceId.programme("cases/arnhem.yml"), 100, 105);

    @Test
    void aCharacterThatXmlForbidsIsReplacedAndReportedWhereItStands() {
        Diagnostics diagnostics = new Diagnostics();
        Block paragraph =
                new Block.Paragraph(Attributes.NONE, List.of(new Inline.Text("ab\u0007cd", Optional.of(ORIGIN))));

        byte[] file = DocxSample.render(document(paragraph), diagnostics);

        assertTrue(body(file).contains("<w:t>ab\uFFFDcd</w:t>"));
        assertEquals(1, diagnostics.all().size());
        assertEquals(Code.FORBIDDEN_CHARACTER, diagnostics.all().getFirst().code());
        assertEquals(
                new Span(ORIGIN.source(), 102, 103),
                diagnostics.all().getFirst().primary().span());
        assertEquals(
                "a Word file can't contain the character U+0007",
                diagnostics.all().getFirst().message().english());
    }

    @Test
    void aForbiddenCharacterInCodeIsReportedAtItsBlock() {
        Diagnostics diagnostics = new Diagnostics();

        DocxSample.render(document(new Block.CodeBlock(Attributes.NONE.at(ORIGIN), "a\u0001b")), diagnostics);

        assertEquals(ORIGIN, diagnostics.all().getFirst().primary().span());
    }

    @Test
    void anAddressThatIsNoUriStaysText() {
        String body = body(DocxSample.render(document(paragraph(new Inline.Link("http://", List.of(text("hier")))))));

        assertTrue(body.contains("<w:t>hier</w:t>"));
        assertFalse(body.contains("w:hyperlink"));
    }

    @Test
    void hyphensThatAreSeenOnlySometimesAreElements() {
        String body = body(DocxSample.render(document(paragraph(text("zon\u00ADder co\u2011op")))));

        assertTrue(body.contains("<w:t>zon</w:t><w:softHyphen/><w:t>der co</w:t><w:noBreakHyphen/><w:t>op</w:t>"));
    }

    @Test
    void linksDoNotNest() {
        Inline inner = new Inline.Link("https://example.org/b", List.of(text("b")));

        String body = body(DocxSample.render(
                document(paragraph(new Inline.Link("https://example.org/a", List.of(text("a"), inner))))));

        assertEquals(2, body.split("<w:hyperlink").length);
        assertTrue(body.contains("<w:t>b</w:t>"));
    }

    @Test
    void aDocumentThatEndsInATableIsSound() {
        assertSound(document(table()));
    }

    @Test
    void aChapterWithoutTextIsSound() {
        assertSound(document(chapter("Leeg"), chapter("Ook leeg")));
    }

    @Test
    void chaptersThatEndInTablesQuotesListsAndCodeAreSound() {
        Block list = new Block.BulletList(Attributes.NONE, List.of(List.of(table())));
        Block quote = new Block.BlockQuote(Attributes.NONE, List.of(list));
        Block code = new Block.CodeBlock(Attributes.NONE, "\n");
        assertSound(document(chapter("Een", table()), chapter("Twee", quote), chapter("Drie", code), chapter("Vier")));
    }

    @Test
    void whatBelongsToASectionStaysWithTheLastLinesOfIt() {
        Block source = new Block.Paragraph(Attributes.of(Role.SMALL_PRINT), List.of(text("Bron: gemeente.")));
        Block list = new Block.BulletList(
                Attributes.NONE, List.of(List.of(paragraph(text("een"))), List.of(paragraph(text("twee")))));

        DocxParts parts =
                DocxParts.of(DocxSample.render(document(chapter("Wijk", chapter("Meer weten?", list), source))));

        // the first of two items must not be left alone either
        assertEquals(
                List.of("Heading1 false", "Heading2 false", "ListBullet true", "ListBullet true", "SmallPrint false"),
                parts.elements("word/document.xml", "w:p").stream()
                        .map(each ->
                                DocxParts.elements(each, "w:pStyle").getFirst().getAttribute("w:val") + " "
                                        + !DocxParts.elements(each, "w:keepNext")
                                                .isEmpty())
                        .toList());
    }

    @Test
    void whereAStrategyWasAppliedIsNotAlone() {
        Block where = new Block.Paragraph(Attributes.of(Role.COUNTS), List.of(text("Toegepast in twee wijken.")));

        DocxParts parts = DocxParts.of(
                DocxSample.render(document(chapter("Wijkkamer", paragraph(text("Een vaste plek.")), where))));

        Element above = parts.elements("word/document.xml", "w:p").get(1);
        assertEquals(1, DocxParts.elements(above, "w:keepNext").size());
    }

    /// As much as below text; a heading leaves less.
    @Test
    void aTableWithoutACaptionHasWhiteSpaceAboveIt() {
        Block section = chapter("De wijk", chapter("In cijfers", chapter("Woningen", table())));

        String body = body(DocxSample.render(document(section)));

        assertTrue(body.contains("<w:pStyle w:val=\"Heading3\"/><w:spacing w:after=\"140\"/></w:pPr>"), body);
    }

    @Test
    void aTableInsideACellIsSound() {
        Block.Table.Cell cell = new Block.Table.Cell(Block.Table.Cell.Kind.DATA, List.of(table(), table()));
        assertSound(document(table(cell)));
    }

    @Test
    void anUnnumberedDocumentHasPlainHeadingsAndALineForEach() {
        Block contents = new Block.Contents(Attributes.NONE, 2, Set.of());
        Block section = new Block.Section(
                Attributes.NONE, new Numbering.None(), List.of(text("Onder")), List.of(paragraph(text("Tekst."))));
        byte[] file = DocxSample.render(document(contents, chapter("Boven", section)));

        assertEquals(List.of(), DocxLint.faults(file));
        assertTrue(body(file).contains("<w:pStyle w:val=\"Heading1\"/>"));
        assertTrue(body(file).contains("<w:pStyle w:val=\"TOC1\"/>"));
        assertTrue(body(file).contains(" TOC \\o \"1-2\" \\h "), body(file));
    }

    @Test
    void aPortraitThatOpensItsChapterDoesNotOpenAPage() {
        Block first = portrait("Arnhem");
        String body = body(DocxSample.render(document(chapter("Wijken", first, portrait("Breda")))));

        assertEquals(2, body.split("w:pageBreakBefore").length);
    }

    @Test
    void whatFollowsAChapterOnItsSideIsUprightAgain() {
        Block side = new Block.Section(
                Attributes.of(Role.LANDSCAPE), new Numbering.None(), List.of(text("Opzij")), List.of(table()));
        byte[] file = DocxSample.render(document(side, paragraph(text("Los."))));

        assertEquals(List.of(), DocxLint.faults(file));
        assertEquals(3, body(file).split("<w:pgSz").length);
        assertEquals(2, body(file).split("w:orient").length);
        assertTrue(body(file).indexOf("w:orient") < body(file).indexOf("Los."));
    }

    @Test
    void aSignThatIsNoShapeIsACharacter() {
        String body = body(DocxSample.render(document(paragraph(new Inline.Sign("✓", "gedaan")))));

        assertTrue(body.contains("<w:t>✓</w:t>"));
        assertFalse(body.contains("w:drawing"));
    }

    @Test
    void cellsReachOverColumnsAndRows() {
        Block.Table.Cell left = new Block.Table.Cell(Block.Table.Cell.Kind.LEFT, List.of());
        Block.Table.Cell above = new Block.Table.Cell(Block.Table.Cell.Kind.ABOVE, List.of());
        Block.Table.Cell words = Block.Table.Cell.of(Block.Table.Cell.Kind.DATA, List.of(text("x")));
        Block.Table.Column column = new Block.Table.Column(Block.Table.Alignment.LEFT);
        Document document = document(new Block.Table(
                Attributes.NONE,
                Optional.empty(),
                List.of(column, column, column),
                List.of(List.of(words, words, left), List.of(above, words, words)),
                List.of(List.of(words, left, words), List.of(above, above, words)),
                List.of()));

        String body = body(DocxSample.render(document));

        assertSound(document);
        assertEquals(4, body.split("<w:tr>").length - 1);
        assertEquals(9, body.split("<w:tc>").length - 1);
        assertEquals(3, body.split("<w:gridSpan w:val=\"2\"/>").length - 1);
        assertEquals(2, body.split("<w:vMerge w:val=\"restart\"/>").length - 1);
        assertEquals(2, body.split("<w:vMerge/>").length - 1);
        assertEquals(2, body.split("<w:tblHeader/>").length - 1);
        assertEquals(1, body.split("<w:pBdr><w:bottom").length - 1, "the line below a group ends where its text may");
    }

    @Test
    void onlyARowThatTakesMuchOfAPageMayBeParted() {
        String little = body(DocxSample.render(document(table(cell(20), cell(1)))));
        String much = body(DocxSample.render(document(table(cell(900), cell(1)))));

        assertTrue(little.contains("<w:cantSplit/>"), little);
        assertFalse(much.contains("<w:cantSplit/>"), much);
        assertSound(document(table(cell(900), cell(1))));
    }

    /// LibreOffice does not break a row whose first paragraph is kept.
    @Test
    void noPageEndsBetweenARowThatMayBePartedAndTheNotesBelowIt() {
        Block.Table bare = table(cell(1), cell(900), cell(1));
        Block.Table noted = new Block.Table(
                Attributes.NONE,
                Optional.empty(),
                bare.columns(),
                bare.header(),
                bare.rows(),
                List.of(new Block.Paragraph(Attributes.of(Role.TABLE_NOTE), List.of(text("Bron: gemeente.")))));

        assertEquals(List.of("-", "-", "-"), keptInRow(bare));
        assertEquals(List.of("-", "kept", "kept"), keptInRow(noted));
        assertSound(document(noted));
    }

    private static List<String> keptInRow(Block.Table table) {
        DocxParts parts = DocxParts.of(DocxSample.render(document(table)));
        return DocxParts.elements(parts.elements("word/document.xml", "w:tbl").getFirst(), "w:p").stream()
                .map(paragraph -> DocxParts.elements(paragraph, "w:keepNext").isEmpty() ? "-" : "kept")
                .toList();
    }

    private static Block.Table.Cell cell(int words) {
        return Block.Table.Cell.of(
                Block.Table.Cell.Kind.DATA, List.of(text("straat ".repeat(words).strip())));
    }

    private static void assertSound(Document document) {
        assertEquals(List.of(), DocxLint.faults(DocxSample.render(document)));
    }

    private static Document document(Block... blocks) {
        return new Document(SampleDocument.metadata(), List.of(blocks));
    }

    private static Block chapter(String title, Block... blocks) {
        return new Block.Section(Attributes.NONE, new Numbering.None(), List.of(text(title)), List.of(blocks));
    }

    private static Block portrait(String title) {
        return new Block.Section(
                Attributes.of(Role.CASE_PORTRAIT), new Numbering.None(), List.of(text(title)), List.of());
    }

    private static Block.Table table(Block.Table.Cell... cells) {
        Block.Table.Cell empty = new Block.Table.Cell(Block.Table.Cell.Kind.DATA, List.of());
        return new Block.Table(
                Attributes.NONE,
                Optional.empty(),
                Collections.nCopies(Math.max(1, cells.length), new Block.Table.Column(Block.Table.Alignment.LEFT)),
                List.of(Collections.nCopies(Math.max(1, cells.length), empty)),
                List.of(cells.length == 0 ? List.of(empty) : List.of(cells)),
                List.of());
    }

    private static Block.Paragraph paragraph(Inline... inlines) {
        return new Block.Paragraph(Attributes.NONE, List.of(inlines));
    }

    private static Inline text(String words) {
        return new Inline.Text(words);
    }

    private static String body(byte[] file) {
        return DocxParts.of(file).text("word/document.xml");
    }
}
