package org.streetwise.print.layout.page;

import java.util.List;
import java.util.Optional;
import org.streetwise.print.layout.page.PageBreaker.PageRange;

/// The pages of a chapter in print. One that ends badly is broken again under each [Fit], and the least that helps most
/// is taken; all others have the white space and the lines that the stylesheet says.
public final class FittedPages {
    /// What a page holds at least that what comes next had no room on, as a share of a page.
    private static final double FULL_ENOUGH = 0.75;

    private final List<Strip> strips;
    private final PageHeights heights;
    private final boolean leaves;

    private FittedPages(List<Strip> strips, PageHeights heights, boolean leaves) {
        this.strips = strips;
        this.heights = heights;
        this.leaves = leaves;
    }

    /// @param leaves whether they are to be an even number, so that they fill leaves; one page is enough for what has
    ///     no more
    /// @param room how many pages there may be, where that can be; what takes several then fills them alike
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

    /// What may help: to take room, where the last page holds too little; to make room, where a page may be saved by
    /// it.
    private List<Fit> promising(ChapterBreaks plain) {
        boolean endsShort = endsShort(plain);
        boolean hasHole = hasHole(plain);
        int pages = plain.ranges().size();
        return Fit.TRIED.stream()
                .filter(fit -> heights.longer(fit.lines()).isClear())
                .filter(fit -> fit.makesRoom() ? hasHole || mayFit(fit, pages - 1) : endsShort)
                .toList();
    }

    /// Whether there is no more than so many pages hold. The white space above what opens a page falls away, and the
    /// most there is may do so on each.
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

    /// How many kinds of things a designer would mark.
    private int marks(ChapterBreaks pages) {
        int count = pages.ranges().size();
        return (endsShort(pages) ? 1 : 0) + (hasHole(pages) ? 1 : 0) + (leaves && count > 1 && count % 2 == 1 ? 1 : 0);
    }

    private boolean endsShort(ChapterBreaks pages) {
        return PageBreaker.endsShort(pages.strips(), pages.ranges(), heights.full());
    }

    /// Whether a page holds too little, and is not the last.
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
