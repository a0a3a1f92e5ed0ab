package org.streetwise.print.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.image.SamplePictures;
import org.streetwise.print.layout.box.Box;
import org.streetwise.print.layout.box.Owner;
import org.streetwise.print.layout.box.Page;
import org.streetwise.print.layout.box.Run;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TestStylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.SampleDocument;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.Numbering;

class PaginatorTest {
    private static final FontLibrary FONTS = new FontLibrary();
    private static final Hyphenation HYPHENATION = new Hyphenation();
    private static final Stylesheet STYLESHEET = TestStylesheet.plain();
    private static NumberedDocument sample;
    private static Pagination pagination;

    @BeforeAll
    static void layOutTheSample() {
        sample = Numbering.number(SampleDocument.repeated(2));
        pagination = paginator(sample).paginate();
    }

    private static Paginator paginator(NumberedDocument document) {
        return Paginator.forPrint(document, STYLESHEET, FONTS, HYPHENATION, new SamplePictures());
    }

    private static List<Page> pages(Pagination pagination) {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < pagination.chapters(); i++) {
            pages.addAll(pagination.chapter(i).pages());
        }
        return pages;
    }

    @Test
    void pagesFollowEachOther() {
        List<Page> pages = pages(pagination);
        assertEquals(pagination.pages(), pages.size());
        for (int i = 0; i < pages.size(); i++) {
            assertEquals(i, pages.get(i).index());
        }
    }

    @Test
    void whatTakesMorePagesThanThereIsRoomForIsToldOfWhereItWasWritten() {
        Span place = Span.startOf(SourceId.programme("cases/wijk.yml"));
        Block words =
                new Block.Paragraph(Attributes.NONE, List.of(new Inline.Text("Er is veel te vertellen. ".repeat(600))));
        Block portrait = new Block.Section(
                Attributes.of(Role.CASE_PORTRAIT).at(place).filling(2),
                new Block.Numbering.None(),
                List.of(new Inline.Text("De wijk")),
                List.of(words));
        Pagination laid = paginator(Numbering.number(new Document(SampleDocument.metadata(), List.of(portrait))))
                .paginate();

        assertTrue(laid.pages() > 2);
        assertEquals(List.of(new Pagination.Overflow(place, laid.pages(), 2)), laid.overflows());
        assertEquals(List.of(), pagination.overflows());
    }

    @Test
    void aTitleInTheLowerHalfOfTheCoverStandsThere() {
        Map<StyleName, TextStyle> styles = new EnumMap<>(STYLESHEET.styles());
        styles.computeIfPresent(StyleName.COVER_TITLE, (_, title) -> title.spaced(400, title.after()));
        Stylesheet low = new Stylesheet(
                "low",
                STYLESHEET.families(),
                STYLESHEET.palette(),
                STYLESHEET.sheet(),
                Stylesheet.CoverField.TOP,
                styles);

        Page cover = Paginator.forPrint(sample, low, FONTS, HYPHENATION, new SamplePictures())
                .paginate()
                .chapter(0)
                .pages()
                .getFirst();

        double first = cover.boxes().stream()
                .filter(placed -> placed.box() instanceof Box.Line)
                .mapToDouble(Page.Placed::y)
                .findFirst()
                .orElseThrow();
        assertEquals(low.sheet().top() + 400, first);
        assertTrue(cover.boxes().stream().anyMatch(placed -> placed.box() instanceof Box.Fill));
    }

    @Test
    void frontMatterHasRomanNumbersAndTheBodyStartsAtOne() {
        List<String> numbers =
                pages(pagination).stream().map(page -> page.number().label()).toList();
        assertEquals(List.of("", "i", "ii", "iii", "iv", "v", "1", "2"), numbers.subList(0, 8));
    }

    @Test
    void backMatterGoesOnCounting() {
        List<Page> pages = pages(pagination);
        int body = pages.stream()
                .filter(page -> page.number().label().equals("1"))
                .findFirst()
                .orElseThrow()
                .index();
        assertEquals(
                Integer.toString(pages.size() - body), pages.getLast().number().label());
    }

    @Test
    void everyTargetStandsOnThePageThatTheMapSays() {
        Map<Target, String> found = new HashMap<>();
        List<Page> pages = pages(pagination);
        for (Target target : sample.marks().keySet()) {
            pagination
                    .position(target)
                    .ifPresent(position -> found.put(
                            target, pages.get(position.page()).number().label()));
        }
        assertEquals(pagination.pageMap().labels(), found);
        assertEquals(sample.marks().keySet(), found.keySet());
    }

    @Test
    void everyPageHasTextWithinItsBlock() {
        double bottom = STYLESHEET.sheet().height() - STYLESHEET.sheet().bottom();
        for (Page page : pages(pagination)) {
            List<Double> baselines = page.boxes().stream()
                    .filter(placed -> placed.box() instanceof Box.Line)
                    .map(placed -> placed.y() + ((Box.Line) placed.box()).baseline())
                    .filter(y -> y > STYLESHEET.sheet().top()
                            && y
                                    < STYLESHEET.sheet().height()
                                            - STYLESHEET.sheet().foot())
                    .toList();
            assertFalse(baselines.isEmpty(), "page " + page.index());
            assertTrue(baselines.stream().allMatch(y -> y <= bottom), "page " + page.index() + ": " + baselines);
        }
    }

    @Test
    void chaptersOpenWithoutARunningHead() {
        for (int i = 0; i < pagination.chapters(); i++) {
            List<Page> pages = pagination.chapter(i).pages();
            for (int p = 0; p < pages.size(); p++) {
                assertEquals(
                        p > 0, hasHead(pages.get(p)), "page " + pages.get(p).index());
            }
        }
    }

    private static boolean hasHead(Page page) {
        return page.boxes().stream()
                .anyMatch(placed -> placed.box() instanceof Box.Line(var text, int line, double _, double _)
                        && text.fragments(line).stream()
                                .anyMatch(f -> Run.of(f.piece()).owner() == Owner.Artifact.HEADER));
    }

    @Test
    void referencesThatMoveTheTextEndUpRight() {
        // a hundred references of unknown width stand before their targets, so the first guess is wrong
        List<Block> references = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            references.add(paragraph(
                    new Inline.Text("Dit hoort bij wat er veel verderop in deze uitgave over wordt gezegd, op pagina "),
                    new Inline.CrossReference(new Target("end"), new Inline.Form.Page()),
                    new Inline.Text(".")));
        }
        List<Block> filler = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            filler.add(paragraph(new Inline.Text("Een regel om de bladzijden mee te vullen.")));
        }
        Document document = new Document(
                SampleDocument.metadata(),
                List.of(
                        section("first", references),
                        section("filler", filler),
                        section("end", List.of(paragraph(new Inline.Text("Hier."))))));
        Pagination laid = paginator(Numbering.number(document)).paginate();
        String end = laid.pageMap().page(new Target("end")).orElseThrow();
        assertEquals(Integer.toString(laid.pages()), end);
        assertTrue(end.length() == 3, end);
        String text = words(laid.chapter(0).pages());
        assertEquals(101, text.split("pagina " + end + "\\.", -1).length);
    }

    private static String words(List<Page> pages) {
        StringBuilder words = new StringBuilder();
        for (Page page : pages) {
            for (Page.Placed placed : page.boxes()) {
                if (placed.box() instanceof Box.Line(var text, int line, double _, double _)) {
                    words.append(text.text(line).strip()).append(' ');
                }
            }
        }
        return words.toString().replace('\u00A0', ' ');
    }

    private static Block.Paragraph paragraph(Inline... inlines) {
        return new Block.Paragraph(Attributes.NONE, List.of(inlines));
    }

    private static Block section(String name, List<Block> blocks) {
        return new Block.Section(
                Attributes.NONE.with(new Target(name)),
                new Block.Numbering.None(),
                List.of(new Inline.Text(name)),
                blocks);
    }

    @Test
    void aRowHigherThanAPageIsParted() {
        String story = "Een bewoner vertelt uitvoerig over de renovatie van haar portiek. ".repeat(120);
        Block.Table.Cell cell =
                new Block.Table.Cell(Block.Table.Cell.Kind.DATA, List.of(paragraph(new Inline.Text(story.strip()))));
        Block.Table table = new Block.Table(
                Attributes.NONE,
                Optional.empty(),
                List.of(
                        new Block.Table.Column(Block.Table.Alignment.LEFT),
                        new Block.Table.Column(Block.Table.Alignment.LEFT)),
                List.of(List.of(head("Wie"), head("Wat"))),
                List.of(List.of(cell, cell)),
                List.of());
        Document document = new Document(SampleDocument.metadata(), List.of(section("table", List.of(table))));
        Pagination laid = paginator(Numbering.number(document)).paginate();
        assertTrue(laid.pages() > 1);
        for (Page page : laid.chapter(0).pages()) {
            assertTrue(words(List.of(page)).contains("Wie"), "the header row is on page " + page.index());
        }
    }

    private static Block.Table.Cell head(String words) {
        return new Block.Table.Cell(Block.Table.Cell.Kind.DATA, List.of(paragraph(new Inline.Text(words))));
    }
}
