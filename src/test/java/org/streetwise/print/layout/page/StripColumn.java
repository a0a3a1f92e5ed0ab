package org.streetwise.print.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.print.layout.page.PageBreaker.NotePart;
import org.streetwise.print.layout.page.PageBreaker.PageRange;
import org.streetwise.print.layout.page.Strip.Nature;
import org.streetwise.print.style.TextStyle.Keep;
import org.streetwise.tell.document.Target;

/// A column of strips for tests of page breaks: every line is ten points high, and a page holds so many of them.
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

    /// Lines that flow through columns.
    StripColumn columns(int count, int lines) {
        Strip.Columns run = new Strip.Columns(count, 100);
        for (int i = 0; i < lines; i++) {
            block(Nature.ITEM, Keep.LINES, 1);
            strips.add(strips.removeLast().through(run));
        }
        return this;
    }

    /// A table whose rows are all one line high, under a header row.
    StripColumn table(int rows) {
        block(Nature.TABLE_HEAD, Keep.WITH_NEXT, 1);
        Strip head = strips.getLast();
        for (int i = 0; i < rows; i++) {
            block(Nature.ROW, Keep.TOGETHER, 1);
            strips.add(strips.removeLast().under(head));
        }
        return this;
    }

    /// Makes the last line call a note of so many lines.
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

    /// How many strips each page has where pages are filled as Word fills them.
    List<Integer> filled(int linesOnPage) {
        return counts(new PageFiller(strips, linesOnPage * LINE, linesOnPage * LINE).pages());
    }

    /// How many strips each page has.
    List<Integer> pages(int linesOnPage) {
        return counts(ranges(linesOnPage));
    }

    /// How many strips each page has where there are to be so many pages.
    List<Integer> pages(int linesOnPage, int room) {
        return counts(new PageBreaker(strips, linesOnPage * LINE, linesOnPage * LINE, LINE).pages(Optional.of(room)));
    }

    /// The pages that a Word file has where there are to be so many.
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

    /// How many lines of notes each page has.
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
