package org.streetwise.print.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.print.layout.page.PageBreaker.NotePart;
import org.streetwise.print.layout.page.PageBreaker.PageRange;
import org.streetwise.print.layout.page.Strip.Nature;
import org.streetwise.print.style.TextStyle.Keep;
import org.streetwise.tell.document.Target;

/// Builds strips for tests of page breaks. Every line is ten points high, and tests say how many lines a page holds.
final class StripColumn {
    private static final double LINE = 10;

    private final List<Strip> strips = new ArrayList<>();

    StripColumn text(int lines) {
        return block(Nature.TEXT, Keep.LINES, lines);
    }

    StripColumn heading() {
        return block(Nature.HEADING, Keep.WITH_NEXT, 1);
    }

    StripColumn heading(Target section) {
        heading();
        strips.add(strips.removeLast().at(List.of(section)));
        return this;
    }

    StripColumn block(Nature nature, Keep keep, int lines) {
        Strip.Group group = new Strip.Group(nature, keep, lines);
        for (int i = 0; i < lines; i++) {
            strips.add(strip(group, i));
        }
        return this;
    }

    /// Adds lines that flow through columns.
    StripColumn columns(int count, int lines) {
        Strip.Columns run = new Strip.Columns(count, 100);
        for (int i = 0; i < lines; i++) {
            block(Nature.ITEM, Keep.LINES, 1);
            strips.add(strips.removeLast().through(run));
        }
        return this;
    }

    /// Adds a table whose rows are all one line high, below a header row.
    StripColumn table(int rows) {
        block(Nature.TABLE_HEAD, Keep.WITH_NEXT, 1);
        Strip head = strips.getLast();
        for (int i = 0; i < rows; i++) {
            block(Nature.ROW, Keep.TOGETHER, 1);
            strips.add(strips.removeLast().under(head));
        }
        return this;
    }

    /// Makes the last line call a note of that many lines.
    StripColumn calling(int lines) {
        Strip.Group group = new Strip.Group(Nature.TEXT, Keep.LINES, lines);
        List<Strip> note = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            note.add(strip(group, i));
        }
        Strip last = strips.removeLast();
        strips.add(new Strip(
                last.before(),
                last.height(),
                last.boxes(),
                List.of(new Footnote(new Target("note"), note)),
                last.targets(),
                last.group(),
                last.index(),
                last.head(),
                last.columns()));
        return this;
    }

    private static Strip strip(Strip.Group group, int index) {
        return new Strip(0, LINE, List.of(), List.of(), List.of(), group, index);
    }

    List<Strip> strips() {
        return strips;
    }

    private List<PageRange> ranges(int linesOnPage) {
        return new PageBreaker(strips, linesOnPage * LINE, linesOnPage * LINE, LINE).pages();
    }

    /// The number of strips on each page if pages are filled as Word fills them.
    List<Integer> filled(int linesOnPage) {
        return counts(new PageFiller(strips, linesOnPage * LINE, linesOnPage * LINE).pages());
    }

    /// The number of strips on each page.
    List<Integer> pages(int linesOnPage) {
        return counts(ranges(linesOnPage));
    }

    /// The number of strips on each page of a chapter with a limited number of pages.
    List<Integer> pages(int linesOnPage, int room) {
        return counts(new PageBreaker(strips, linesOnPage * LINE, linesOnPage * LINE, LINE).pages(Optional.of(room)));
    }

    /// The pages in a Word file of a chapter with a limited number of pages.
    ChapterBreaks fixed(int linesOnPage, int room) {
        double height = linesOnPage * LINE;
        return FixedPages.of(
                strips,
                new PageBreaker(strips, height, height, LINE),
                new PageFiller(strips, height, height),
                Optional.of(room),
                _ -> true);
    }

    static List<Integer> counts(List<PageRange> ranges) {
        return ranges.stream().map(range -> range.to() - range.from()).toList();
    }

    /// The number of note lines on each page.
    List<Integer> notes(int linesOnPage) {
        return ranges(linesOnPage).stream()
                .map(range ->
                        range.notes().stream().mapToInt(StripColumn::lines).sum())
                .toList();
    }

    private static int lines(NotePart part) {
        return part.to() - part.from();
    }
}
