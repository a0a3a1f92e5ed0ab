package org.streetwise.print.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.layout.Chapter;
import org.streetwise.print.layout.ChapterSetter;
import org.streetwise.print.layout.ChapterSplitter;
import org.streetwise.print.layout.block.References;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.line.LineMemory;
import org.streetwise.print.layout.page.PageBreaker.NotePart;
import org.streetwise.print.layout.page.PageBreaker.PageRange;
import org.streetwise.print.layout.page.Strip.Nature;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.PageMap;

/// Finds what a designer would mark on a publication's pages.
public final class PageRules {
    private static final Set<Nature> HEADINGS = Set.of(Nature.HEADING, Nature.LESSON_HEADING);
    private static final Set<Nature> CLINGING =
            Set.of(Nature.QUOTE, Nature.ATTRIBUTION, Nature.TABLE_NOTE, Nature.PICTURE_CAPTION);
    private static final int LESSON_LINES = 5;
    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;

    private final double leading;
    private final double height;
    private final List<String> marks = new ArrayList<>();

    private PageRules(double leading, double height) {
        this.leading = leading;
        this.height = height;
    }

    /// All marks, each with its chapter and page, both from 1.
    public static List<String> marks(
            NumberedDocument document,
            Stylesheet stylesheet,
            FontLibrary fonts,
            Hyphenation hyphenation,
            Pictures pictures,
            PageMap pages) {
        ChapterSetter setter = new ChapterSetter(document, stylesheet, fonts, hyphenation, pictures, Policy.PRINT);
        List<Chapter> chapters = ChapterSplitter.split(document.document(), Element.document());
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            Stylesheet.Sheet sheet = stylesheet.sheet();
            double height = chapter.landscape() ? sheet.landscape().textHeight() : sheet.textHeight();
            ChapterSetter.Laid laid = setter.lay(chapter, new References(pages, false), new LineMemory());
            PageRules rules = new PageRules(stylesheet.style(StyleName.BODY).leading(), height + laid.longer());
            for (int page = 0; page < laid.ranges().size(); page++) {
                String place = "chapter " + (i + 1) + " `" + chapter.head() + "`, page " + (page + 1) + ": ";
                rules.marks.clear();
                rules.page(laid, page);
                rules.marks.forEach(mark -> marks.add(place + mark));
            }
        }
        return marks;
    }

    private void page(ChapterSetter.Laid laid, int page) {
        PageRange range = laid.ranges().get(page);
        List<Strip> strips = laid.strips().subList(range.from(), range.to());
        if (range.notes().stream().anyMatch(NotePart::isRest)) {
            marks.add("a note runs on");
        }
        if (strips.isEmpty()) {
            marks.add("nothing but notes");
            return;
        }
        if (page > 0) {
            top(strips.getFirst(), laid.strips().get(range.from() - 1));
        }
        double room = height
                - (page == 0 ? laid.above() : 0)
                - NoteFit.of(range.notes(), false, height, height).height();
        lessons(strips, room);
        boolean last = page == laid.ranges().size() - 1;
        if (!last) {
            foot(strips.getLast(), laid.strips().get(range.to()));
            // a chapter with a fixed number of pages is distributed evenly over them
            if (laid.chapter().room().isEmpty()) {
                white(strips, laid.strips().get(range.to()), room);
            }
        } else if (page > 0 && used(strips, strips.size()) < QUARTER * (height - laid.longer())) {
            marks.add("a chapter's last page is nearly empty");
        }
    }

    private void top(Strip first, Strip before) {
        Strip.Group group = first.group();
        if (CLINGING.contains(group.nature()) && first.index() == 0) {
            marks.add("a page opens with " + group.nature());
        }
        boolean text = group.nature() != Nature.ROW && group.nature() != Nature.TABLE_NOTE;
        if (text && group.slices() > 1 && isLast(first)) {
            marks.add("a page opens with a paragraph's last line");
        }
        if (before.group().nature() == Nature.ROW && group.nature() == Nature.TABLE_NOTE) {
            marks.add("a table's notes stand without it");
        }
    }

    private void foot(Strip last, Strip next) {
        Strip.Group group = last.group();
        if (HEADINGS.contains(group.nature())) {
            marks.add("a page ends with a heading");
        }
        if (Set.of(Nature.TABLE_HEAD, Nature.CAPTION).contains(group.nature())) {
            marks.add("a page ends with " + group.nature());
        }
        if (group.nature() == Nature.ANNOUNCEMENT
                && isLast(last)
                && next.group().nature() == Nature.ITEM) {
            marks.add("a page ends with what announces a list");
        }
        boolean text = group.nature() != Nature.ROW;
        if (text && group.slices() > 1 && last.index() == 0) {
            marks.add("a page ends with a paragraph's first line");
        }
    }

    private void lessons(List<Strip> strips, double room) {
        for (int i = 1; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            boolean lesson = strip.group().nature() == Nature.LESSON_HEADING && strip.index() == 0;
            if (lesson && room - used(strips, i) - strip.before() < LESSON_LINES * leading) {
                marks.add("a lesson begins in the last lines");
            }
        }
    }

    /// A page may be half empty only if the next strip has no room on it.
    private void white(List<Strip> strips, Strip next, double room) {
        double white = room - used(strips, strips.size());
        if (white > HALF * height && next.before() + next.height() <= white) {
            marks.add("half a page is empty");
        }
    }

    private static double used(List<Strip> strips, int to) {
        PageUse page = new PageUse(new ColumnStrips(strips), 0);
        for (int i = 0; i < to; i++) {
            page.add(i);
        }
        return page.used();
    }

    private static boolean isLast(Strip strip) {
        return strip.index() == strip.group().slices() - 1;
    }
}
