package org.streetwise.print.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.streetwise.print.layout.page.PageBreaker.NotePart;
import org.streetwise.print.layout.page.PageBreaker.PageRange;
import org.streetwise.print.style.TextStyle.Keep;

/// Fills one page after another with as much as fits, as word processors do.
public final class PageFiller {
    /// How many lines of a paragraph stay together on either page.
    private static final int LINES_TOGETHER = 2;

    private final List<Strip> strips;
    private final ColumnStrips columnStrips;
    private final double first;
    private final double full;

    /// @param first the height of the first page
    /// @param full the height of every other page
    public PageFiller(List<Strip> strips, double first, double full) {
        this.strips = strips;
        columnStrips = new ColumnStrips(strips);
        this.first = first;
        this.full = full;
    }

    List<PageRange> pages() {
        return pages(Set.of());
    }

    /// @param openings the strips that always begin a page
    List<PageRange> pages(Set<Integer> openings) {
        List<PageRange> pages = new ArrayList<>();
        List<NotePart> waiting = List.of();
        int from = 0;
        while (from < strips.size() || !waiting.isEmpty()) {
            Filled page = fill(from, pages.isEmpty() ? first : full, waiting, openings);
            pages.add(new PageRange(from, page.to, page.fit.placed()));
            waiting = page.fit.rest();
            from = page.to;
        }
        return pages;
    }

    private record Filled(int to, NoteFit fit) {}

    /// The last page end that the rules allow; if they allow none, the last that fits.
    private Filled fill(int from, double limit, List<NotePart> waiting, Set<Integer> openings) {
        PageUse page = new PageUse(columnStrips, from);
        List<NotePart> notes = new ArrayList<>(waiting);
        boolean called = false;
        Filled allowed = null;
        Filled possible = null;
        for (int to = from; to < strips.size(); ) {
            page.add(to);
            double used = page.used();
            for (Footnote note : strips.get(to++).notes()) {
                notes.add(new NotePart(note, 0, note.lines().size()));
                called = true;
            }
            NoteFit fit = NoteFit.of(notes, called, limit - used, limit);
            if (!fit.fits() && possible != null) {
                return allowed != null ? allowed : possible;
            }
            possible = new Filled(to, fit);
            if (openings.contains(to)) {
                return possible;
            }
            if (mayEnd(to)) {
                allowed = possible;
            }
        }
        return possible != null ? possible : new Filled(from, NoteFit.of(notes, false, limit, limit));
    }

    /// What the Word file keeps together beyond its styles.
    private static boolean clings(Strip above, Strip below) {
        return switch (above.group().nature()) {
            case ANNOUNCEMENT -> true;
            case TEXT, ATTRIBUTION ->
                below.group().nature() == Strip.Nature.ATTRIBUTION
                        || below.group().nature() == Strip.Nature.QUOTE;
            case ROW -> below.group().nature() == Strip.Nature.TABLE_NOTE;
            case TABLE_NOTE ->
                below.group().nature() == Strip.Nature.TABLE_NOTE
                        || below.group().nature() == Strip.Nature.ATTRIBUTION;
            case ITEM, PICTURE, PICTURE_CAPTION -> below.group().nature() == Strip.Nature.ATTRIBUTION;
            case HEADING, LESSON_HEADING, QUOTE, CAPTION, TABLE_HEAD -> false;
        };
    }

    /// Whether a page may end between two blocks.
    static boolean parts(Strip above, Strip below) {
        return above.group() != below.group() && above.group().keep() != Keep.WITH_NEXT && !clings(above, below);
    }

    /// Whether a page may end before a strip.
    private boolean mayEnd(int next) {
        if (next == strips.size()) {
            return true;
        }
        Strip above = strips.get(next - 1);
        Strip below = strips.get(next);
        Strip.Group group = above.group();
        if (group != below.group()) {
            return parts(above, below) && !BreakRules.strandsItem(strips, next - 1);
        }
        int over = above.index() + 1;
        boolean row = group.nature() == Strip.Nature.ROW;
        return group.keep() == Keep.LINES && (row || over >= LINES_TOGETHER && group.slices() - over >= LINES_TOGETHER);
    }
}
