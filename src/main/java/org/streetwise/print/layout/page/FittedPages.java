package org.streetwise.print.layout.page;

import java.util.List;
import java.util.Optional;
import org.streetwise.print.layout.page.PageBreaker.PageRange;

/// The pages of a chapter in print. A chapter that ends badly is broken again under each [Fit], and the one that helps
/// most with the least change is taken. All other chapters keep the stylesheet's white space and lines.
public final class FittedPages {
    /// What a page should hold at least if the next strip had no room on it, as a share of a page.
    private static final double FULL_ENOUGH = 0.75;

    private final List<Strip> strips;
    private final PageHeights heights;
    private final boolean leaves;

    private FittedPages(List<Strip> strips, PageHeights heights, boolean leaves) {
        this.strips = strips;
        this.heights = heights;
        this.leaves = leaves;
    }

    /// @param leaves whether the chapter should have an even number of pages and so fill whole leaves; a single page is
    ///     fine too
    /// @param room the number of pages that it may fill, if that is limited; several pages are then filled evenly
    public static ChapterBreaks of(List<Strip> strips, PageHeights heights, boolean leaves, Optional<Integer> room) {
        ChapterBreaks fitted = new FittedPages(strips, heights, leaves).fitted();
        if (room.isEmpty() || fitted.ranges().size() == 1) {
            return fitted;
        }
        PageBreaker breaker = new PageBreaker(strips, heights.first(), heights.full(), heights.leading());
        return ChapterBreaks.of(strips, breaker.pages(room));
    }

    private ChapterBreaks fitted() {
        ChapterBreaks best = fitted(Fit.NONE);
        int marks = marks(best);
        List<Fit> fits = marks == 0 ? List.of() : promising(best);
        for (int i = 0; i < fits.size() && marks > 0; i++) {
            ChapterBreaks pages = fitted(fits.get(i));
            int left = marks(pages);
            int saved = best.ranges().size() - pages.ranges().size();
            if (saved >= 0 && left < marks || saved > 0 && left == marks) {
                best = pages;
                marks = left;
            }
        }
        return best;
    }

    /// The fits that may help: those that take room if the last page holds too little, those that make room if that may
    /// save a page or fill a hole.
    private List<Fit> promising(ChapterBreaks plain) {
        boolean endsShort = endsShort(plain);
        boolean hasHole = hasHole(plain);
        int pages = plain.ranges().size();
        return Fit.TRIED.stream()
                .filter(fit -> heights.longer(fit.lines()).isClear())
                .filter(fit -> fit.makesRoom() ? hasHole || mayFit(fit, pages - 1) : endsShort)
                .toList();
    }

    /// Whether the chapter may fit on that many pages. White space at the top of a page falls away, so the largest
    /// there is counts off once for each page.
    private boolean mayFit(Fit fit, int pages) {
        double height = 0;
        double most = 0;
        for (Strip strip : strips) {
            int columns = strip.columns().map(Strip.Columns::count).orElse(1);
            double before = fit.white() * strip.before();
            height += (before + strip.height()) / columns;
            most = Math.max(most, before);
        }
        PageHeights high = heights.longer(fit.lines());
        return height - pages * most <= high.first() + (pages - 1) * high.full();
    }

    private ChapterBreaks fitted(Fit fit) {
        PageHeights high = heights.longer(fit.lines());
        List<Strip> spaced = fit.strips(strips);
        List<PageRange> ranges = new PageBreaker(spaced, high.first(), high.full(), high.leading()).pages();
        return new ChapterBreaks(spaced, ranges, List.of(), fit.lines() * heights.leading());
    }

    /// How many kinds of flaws a designer would mark.
    private int marks(ChapterBreaks pages) {
        int count = pages.ranges().size();
        return (endsShort(pages) ? 1 : 0) + (hasHole(pages) ? 1 : 0) + (leaves && count > 1 && count % 2 == 1 ? 1 : 0);
    }

    private boolean endsShort(ChapterBreaks pages) {
        return PageBreaker.endsShort(pages.strips(), pages.ranges(), heights.full());
    }

    /// Whether a page other than the last holds too little.
    private boolean hasHole(ChapterBreaks pages) {
        for (int page = 0; page < pages.ranges().size() - 1; page++) {
            if (PageUse.of(pages.strips(), pages.ranges().get(page))
                    < FULL_ENOUGH * (page == 0 ? heights.first() : heights.full())) {
                return true;
            }
        }
        return false;
    }
}
