package org.streetwise.print.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.layout.block.BlockSetter;
import org.streetwise.print.layout.block.ChapterElements;
import org.streetwise.print.layout.block.Flow;
import org.streetwise.print.layout.block.Place;
import org.streetwise.print.layout.block.References;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Page;
import org.streetwise.print.layout.box.PageNumber;
import org.streetwise.print.layout.box.PagePosition;
import org.streetwise.print.layout.line.LineMemory;
import org.streetwise.print.layout.line.LineSetter;
import org.streetwise.print.layout.page.ChapterBreaks;
import org.streetwise.print.layout.page.FittedPages;
import org.streetwise.print.layout.page.FixedPages;
import org.streetwise.print.layout.page.NoteFit;
import org.streetwise.print.layout.page.PageBreaker;
import org.streetwise.print.layout.page.PageBreaker.PageRange;
import org.streetwise.print.layout.page.PageFiller;
import org.streetwise.print.layout.page.PageHeights;
import org.streetwise.print.layout.page.PageText;
import org.streetwise.print.layout.page.Policy;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.measure.TableRuler;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.NumberedDocument.Mark;

/// Lays out one chapter, independently of the others.
///
/// @param policy decides where lines and pages end
public record ChapterSetter(
        NumberedDocument document,
        Stylesheet stylesheet,
        FontLibrary fonts,
        Hyphenation hyphenation,
        Pictures pictures,
        Policy policy) {
    /// A chapter, set and broken into pages.
    ///
    /// @param above white space above the text of its first page, in points
    /// @param longer how much higher its pages' text is than the stylesheet says, in points
    /// @param cover its page, if it is a cover; it then has no strips
    /// @param spots where its targets stand; pages count from the chapter's first
    /// @param answers the page numbers that its text was given
    /// @param openings the sections that begin a page because the Word file says so
    public record Laid(
            Chapter chapter,
            List<Strip> strips,
            List<PageRange> ranges,
            double above,
            double longer,
            Optional<Page> cover,
            List<Element> elements,
            Map<Target, PagePosition> spots,
            Map<Target, String> answers,
            List<Target> openings) {
        int pages() {
            return cover.isPresent() ? 1 : ranges.size();
        }
    }

    /// @param references gives the page numbers that the text names
    /// @param memory where lines ended when the chapter was last laid out; also remembers them for the next time
    public Laid lay(Chapter chapter, References references, LineMemory memory) {
        return chapter.cover()
                .flatMap(cover -> cover(chapter, cover, references, memory))
                .orElseGet(() -> text(chapter, references, memory));
    }

    /// The cover as one page. Empty if its words do not fit; then they are set as text, on as many pages as it takes.
    private Optional<Laid> cover(Chapter chapter, Block.Cover cover, References references, LineMemory memory) {
        ChapterElements elements = new ChapterElements(chapter.sections());
        return blocks(chapter, references, memory, elements)
                .covers()
                .page(cover, place(chapter))
                .map(page -> new Laid(
                        chapter,
                        List.of(),
                        List.of(),
                        0,
                        0,
                        Optional.of(page),
                        elements.all(),
                        Map.of(),
                        references.answers(),
                        List.of()));
    }

    private Place place(Chapter chapter) {
        return Place.running(
                sheet(chapter).textWidth(),
                stylesheet.style(StyleName.BODY),
                document.document().metadata().language(),
                chapter.parent(),
                chapter.level());
    }

    private Laid text(Chapter chapter, References references, LineMemory memory) {
        ChapterElements elements = new ChapterElements(chapter.sections());
        Flow flow = new Flow();
        blocks(chapter, references, memory, elements).set(flow, chapter.blocks(), place(chapter));
        double above = chapter.opening()
                .filter(_ -> !chapter.landscape())
                .map(section -> stylesheet.style(StyleName.heading(section, chapter.level())))
                .map(TextStyle::openAbove)
                .orElse(0.0);
        Stylesheet.Sheet sheet = sheet(chapter);
        double height = sheet.textHeight();
        double leading = stylesheet.style(StyleName.BODY).leading();
        List<Strip> strips = flow.strips();
        ChapterBreaks pages = switch (policy) {
            case PRINT ->
                FittedPages.of(
                        strips,
                        new PageHeights(height - above, height, leading, sheet.bottom() - sheet.foot()),
                        chapter.isPortrait(),
                        chapter.room());
            case WORD ->
                FixedPages.of(
                        strips,
                        new PageBreaker(strips, height - above, height, leading),
                        new PageFiller(strips, height - above, height),
                        chapter.room(),
                        target -> document.mark(target).kind() == Mark.Kind.SECTION);
        };
        return new Laid(
                chapter,
                pages.strips(),
                pages.ranges(),
                above,
                pages.longer(),
                Optional.empty(),
                elements.all(),
                spots(pages, above, sheet),
                references.answers(),
                pages.openings());
    }

    /// Makes the pages of a chapter.
    ///
    /// @param index of the first page
    /// @param number of the first page
    List<Page> pages(Laid laid, int index, PageNumber number) {
        return laid.cover()
                .map(page -> List.of(page.at(index)))
                .orElseGet(
                        () -> new PageMaker(document, ruler().faces(), sheet(laid.chapter()), lines(new LineMemory()))
                                .pages(laid, index, number));
    }

    private Stylesheet.Sheet sheet(Chapter chapter) {
        return chapter.landscape() ? stylesheet.sheet().landscape() : stylesheet.sheet();
    }

    private BlockSetter blocks(Chapter chapter, References references, LineMemory memory, ChapterElements elements) {
        return new BlockSetter(
                document, ruler(), sheet(chapter), lines(memory), references, pictures, policy, elements);
    }

    private TableRuler ruler() {
        return new TableRuler(new Faces(fonts, stylesheet), hyphenation);
    }

    private LineSetter lines(LineMemory memory) {
        memory.rewind();
        return new LineSetter(fonts, hyphenation, memory);
    }

    private static Map<Target, PagePosition> spots(ChapterBreaks pages, double above, Stylesheet.Sheet sheet) {
        Map<Target, PagePosition> spots = new LinkedHashMap<>();
        for (int page = 0; page < pages.ranges().size(); page++) {
            PageRange range = pages.ranges().get(page);
            int index = page;
            double top = sheet.height() - sheet.top() - (page == 0 ? above : 0);
            PageText.visit(pages.strips(), range, (strip, _, y, repeated) -> {
                if (!repeated) {
                    strip.targets().forEach(target -> spots.put(target, new PagePosition(index, top - y)));
                }
            });
            notes(range, page, spots, sheet.bottom() - pages.longer());
        }
        return spots;
    }

    private static void notes(PageRange range, int page, Map<Target, PagePosition> spots, double bottom) {
        double y = bottom + NoteFit.height(range.notes());
        for (PageBreaker.NotePart part : range.notes()) {
            if (!part.isRest()) {
                spots.put(part.note().target(), new PagePosition(page, y));
            }
            y -= part.height();
        }
    }
}
