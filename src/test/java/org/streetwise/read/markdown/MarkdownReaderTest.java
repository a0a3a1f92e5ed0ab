package org.streetwise.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseBlock;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.source.Language;
import org.streetwise.source.SourceId;
import org.streetwise.source.SourceMap;
import org.streetwise.source.Span;

class MarkdownReaderTest {
    private static final SourceId FILE = SourceId.programme("prose/a.md");

    private final Diagnostics diagnostics = new Diagnostics();

    private Prose prose(String text) {
        return MarkdownReader.prose(text, SourceMap.verbatim(FILE, 0, text.length()), diagnostics);
    }

    private ProseLine line(String text) {
        return MarkdownReader.line(text, SourceMap.verbatim(FILE, 0, text.length()), diagnostics);
    }

    private List<ProseInline> paragraph(String text) {
        return ((ProseBlock.Paragraph) prose(text).blocks().getFirst()).inlines();
    }

    /// The places of all faults, as `start..end`.
    private List<String> faults() {
        return diagnostics.all().stream()
                .map(Diagnostic::primary)
                .map(label -> label.span().start() + ".." + label.span().end())
                .toList();
    }

    private List<String> messages() {
        return diagnostics.all().stream().map(each -> each.message().english()).toList();
    }

    private static Span span(int start, int end) {
        return new Span(FILE, start, end);
    }

    @Test
    void aLineEndBecomesASpaceAfterTheWordsBeforeIt() {
        assertEquals(
                List.of(new ProseInline.Text("een 😀 ", span(0, 7)), new ProseInline.Text("twee", span(7, 11))),
                paragraph("een 😀\ntwee"));
    }

    @Test
    void theSpanOfWordsLeavesOutSpacesAtTheLineEnd() {
        assertEquals(
                new ProseInline.Text("twee", span(7, 11)),
                paragraph("*een* \ntwee ").getLast());
    }

    @Test
    void twoSpacesOrABackslashBreakTheLine() {
        assertEquals(
                new ProseInline.LineBreak(span(3, 4)), paragraph("een\\\ntwee").get(1));
        assertEquals(
                ProseInline.LineBreak.class, paragraph("een  \ntwee").get(1).getClass());
    }

    @Test
    void aCitationNamesKeyAndPage() {
        assertEquals(
                List.of(
                        new ProseInline.Text("zie ", span(0, 4)),
                        new ProseInline.Citation("rijnmond-2019", "p. 3", span(4, 26))),
                paragraph("zie [@rijnmond-2019, p. 3]"));
        assertEquals(
                new ProseInline.Citation("a.b", "", span(0, 6)),
                paragraph("[@a.b]").getFirst());
    }

    @Test
    void aReferenceHasTheAuthorsWordsOrNone() {
        assertEquals(
                List.of(new ProseInline.Reference(
                        ProseInline.Reference.Kind.LESSON, "pendrecht/straat", List.of(), span(0, 27))),
                paragraph("[](lesson:pendrecht/straat)"));
        assertEquals(
                new ProseInline.Reference(
                        ProseInline.Reference.Kind.CASE,
                        "pendrecht",
                        List.of(new ProseInline.Text("daar", span(1, 5))),
                        span(0, 22)),
                paragraph("[daar](case:pendrecht)").getFirst());
    }

    @Test
    void wordsMayBeInAnotherLanguage() {
        assertEquals(
                new ProseInline.Foreign(
                        Language.ENGLISH,
                        List.of(new ProseInline.Emphasis(
                                List.of(new ProseInline.Text("lever", span(2, 7))), span(1, 8))),
                        span(0, 18)),
                paragraph("[*lever*]{lang=en}").getFirst());
    }

    @Test
    void aFootnoteIsPlacedAtItsCall() {
        List<ProseInline> inlines = paragraph("woord[^1] meer\n\n[^1]: De *noot*.\n");
        ProseInline.Note note = (ProseInline.Note) inlines.get(1);
        assertEquals(span(5, 9), note.span());
        ProseBlock.Paragraph paragraph = (ProseBlock.Paragraph) note.blocks().getFirst();
        assertEquals(
                new ProseInline.Text("De ", span(22, 25)), paragraph.inlines().getFirst());
        assertTrue(diagnostics.all().isEmpty());
    }

    @Test
    void footnotesWithoutTextOrCallAreReported() {
        prose("woord[^1]\n\n[^2]: niemand roept\n");
        assertEquals(List.of("5..9", "11..30"), faults());
        assertEquals(
                List.of("the footnote `^1` has no text", "the text never refers to the footnote `^2`"), messages());
    }

    @Test
    void aSecondFootnoteOfOneNameIsReportedWhereItStands() {
        prose("woord[^a]\n\n[^a]: de eerste\n\n> [^A]: de tweede\n\n[^a]: de derde\n");
        assertEquals(List.of("30..45", "47..61"), faults());
        assertEquals(List.of("two footnotes have the name `^A`", "two footnotes have the name `^a`"), messages());
        for (Diagnostic diagnostic : diagnostics.all()) {
            assertEquals(span(11, 26), diagnostic.related().getFirst().span());
        }
    }

    @Test
    void aFootnoteWithoutWordsIsReported() {
        prose("woord[^1]\n\n[^1]:\n");
        assertEquals(List.of("the footnote `^1` has no text"), messages());
    }

    @Test
    void anEscapedPipeDoesNotShiftLaterSpans() {
        Prose prose = prose("| a | b |\n|---|---|\n| x \\| *y* \\| z | *w* |\n");
        ProseBlock.Table table = (ProseBlock.Table) prose.blocks().getFirst();
        List<List<ProseInline>> row = table.rows().getFirst();
        assertEquals(
                List.of(
                        new ProseInline.Text("x | ", span(22, 27)),
                        new ProseInline.Emphasis(List.of(new ProseInline.Text("y", span(28, 29))), span(27, 30)),
                        new ProseInline.Text(" | z", span(30, 35))),
                row.getFirst());
        assertEquals(
                new ProseInline.Emphasis(List.of(new ProseInline.Text("w", span(39, 40))), span(38, 41)),
                row.getLast().getFirst());
    }

    @Test
    void cellsBeyondTheColumnsOfTheHeadAreReported() {
        prose("| a |\n|---|\n| x | y |\n");
        assertEquals(List.of("12..21"), faults());
    }

    @Test
    void theSpanOfAnEntityIsTheWholeEntity() {
        assertEquals(List.of(new ProseInline.Text("a & b", span(0, 9))), paragraph("a &amp; b"));
    }

    @Test
    void constructsThatPrintCannotShowAreReportedInPlace() {
        prose("# Kop\n\ntekst <b>vet</b> en ![foto](x.png)\n\n<div>\n\nTitel\n---\n");
        assertEquals(List.of("0..5", "13..16", "27..41", "43..48", "50..59"), faults());
    }

    @Test
    void everyDefinitionOfALinkIsReported() {
        prose("Zie [de site][a].\n\n[a]: https://a.nl\n[a]: https://b.nl\n[b]: https://c.nl\n");
        assertEquals(List.of("19..36", "37..54", "55..72"), faults());
    }

    @Test
    void theTitleOfALinkIsReported() {
        List<ProseInline> inlines = paragraph("[de site](https://a.nl \"van de wijk\")");
        assertEquals(
                List.of(new ProseInline.Link(
                        "https://a.nl", List.of(new ProseInline.Text("de site", span(1, 8))), span(0, 37))),
                inlines);
        assertEquals(List.of("the link's title `van de wijk` is not printed"), messages());
    }

    @Test
    void wordsOnTheFirstLineOfACodeBlockAreReported() {
        prose("``` json\n{}\n```\n\n~~~ Wat wij zagen\nveel\n~~~\n");
        assertEquals(List.of("17..34"), faults());
        assertEquals(
                List.of("`Wat wij zagen` is not printed, because it is on the line that begins a code block"),
                messages());
    }

    @Test
    void aClosingTagIsReportedUnlessItsOpeningTagIs() {
        prose("<b>een</b> twee</i> | <!-- drie -->\n\n| a</b> |\n|---|\n");
        assertEquals(List.of("0..3", "15..19", "22..35"), faults().subList(0, 3));
        assertEquals(4, faults().size());
    }

    @Test
    void onlyAddressesThatAReaderCanFollowAreLinks() {
        assertEquals(List.of(new ProseInline.Text("hier", span(1, 5))), paragraph("[hier](javascript:alert(1))"));
        assertEquals(List.of("0..27"), faults());
        assertEquals(
                List.of(new ProseInline.Link(
                        "mailto:a@b.nl", List.of(new ProseInline.Text("a@b.nl", span(1, 7))), span(0, 8))),
                paragraph("<a@b.nl>"));
    }

    @Test
    void indentedLinesAreText() {
        assertEquals(
                new ProseInline.Text("ingesprongen", span(4, 16)),
                paragraph("    ingesprongen").getFirst());
    }

    @Test
    void aTitleThatLooksLikeAListItemIsText() {
        assertEquals(
                List.of(new ProseInline.Text("1. Luister", span(1, 11))),
                line(" 1. Luister\n").inlines());
        assertEquals(
                List.of(new ProseInline.Text("- a ", span(1, 5)), new ProseInline.Code("b", span(5, 8))),
                line(" - a `b`").inlines());
        assertTrue(diagnostics.all().isEmpty());
    }

    @Test
    void aTitleHasOneParagraphAndNoFootnotes() {
        line("een[^1]\n\ntwee");
        assertEquals(List.of("3..7", "9..13"), faults());
    }
}
