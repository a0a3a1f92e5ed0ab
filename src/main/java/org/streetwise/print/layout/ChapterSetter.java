package org.streetwise.print.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.layout.PageBreaker.PageRange;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.numbering.NumberedDocument;

/// Lays out one chapter, whatever the others are.
final class ChapterSetter {
    private final NumberedDocument document;
    private final Stylesheet stylesheet;
    private final FontLibrary fonts;
    private final Hyphenation hyphenation;

    ChapterSetter(NumberedDocument document, Stylesheet stylesheet, FontLibrary fonts, Hyphenation hyphenation) {
        this.document = document;
        this.stylesheet = stylesheet;
        this.fonts = fonts;
        this.hyphenation = hyphenation;
    }

    /// A chapter's pages and what came of its composition.
    ///
    /// @param spots where its targets stand; pages count from the chapter's first
    /// @param answers what it was told of the pages of targets
    record Laid(List<Page> pages, List<Element> elements, Map<Target, Spot> spots, Map<Target, String> answers) {}

    /// @param references tells on which page targets are believed to stand
    /// @param index of the chapter's first page
    Laid lay(Chapter chapter, References references, int index, PageNumber number) {
        Composition composition = new Composition(
                document,
                new Faces(fonts, stylesheet),
                new LineSetter(fonts, hyphenation),
                references,
                chapter.sections());
        Place place = Place.running(
                stylesheet.sheet().textWidth(),
                stylesheet.style(StyleName.BODY),
                document.document().metadata().language(),
                chapter.parent(),
                chapter.level());
        if (chapter.cover().isPresent()) {
            Block.Cover cover = chapter.cover().get();
            Page page = new CoverSetter(composition).page(cover, place, index, number);
            return new Laid(List.of(page), composition.elements(), Map.of(), references.answers());
        }
        Flow flow = new Flow();
        new BlockSetter(composition).set(flow, chapter.blocks(), place);
        double above = chapter.opening()
                .map(section -> stylesheet.style(StyleName.heading(section, chapter.level())))
                .map(TextStyle::openAbove)
                .orElse(0.0);
        double height = stylesheet.sheet().textHeight();
        double leading = stylesheet.style(StyleName.BODY).leading();
        List<Strip> strips = flow.strips();
        List<PageRange> ranges = new PageBreaker(strips, height - above, height, leading).pages();
        List<Page> made = new PageMaker(composition).pages(strips, ranges, index, number, above, chapter.head());
        return new Laid(made, composition.elements(), spots(strips, ranges, above), references.answers());
    }

    private Map<Target, Spot> spots(List<Strip> strips, List<PageRange> ranges, double above) {
        Map<Target, Spot> spots = new LinkedHashMap<>();
        for (int page = 0; page < ranges.size(); page++) {
            PageRange range = ranges.get(page);
            double y = stylesheet.sheet().top() + (page == 0 ? above : 0);
            for (int i = range.from(); i < range.to(); i++) {
                Strip strip = strips.get(i);
                y += i > range.from() ? strip.before() : strip.head().map(Strip::height).orElse(0.0);
                for (Target target : strip.targets()) {
                    spots.put(target, new Spot(page, y));
                }
                y += strip.height();
            }
            notes(range, page, spots);
        }
        return spots;
    }

    private void notes(PageRange range, int page, Map<Target, Spot> spots) {
        double y = stylesheet.sheet().height() - stylesheet.sheet().bottom() - NoteFit.height(range.notes());
        for (PageBreaker.NotePart part : range.notes()) {
            if (!part.isRest()) {
                spots.put(part.note().target(), new Spot(page, y));
            }
            y += part.height();
        }
    }
}
