package org.streetwise.print.layout;

import java.util.List;
import java.util.Optional;
import org.streetwise.print.layout.PageBreaker.PageRange;

/// The pages of a chapter in print. Where its last page would hold next to nothing, the white space between blocks is a
/// little less throughout, if that saves the page.
final class FittedPages {
    /// What a last page holds at least, as a share of a page.
    private static final double LEAST = 0.25;

    /// What white space between blocks may shrink to, the first that saves a page.
    private static final List<Double> TIGHTER = List.of(0.9, 0.8);

    private FittedPages() {}

    /// @param first the height of the first page
    /// @param full the height of every other
    /// @param leading of running text
    /// @param room how many pages there are to be, where that can be
    static ChapterBreaks of(List<Strip> strips, double first, double full, double leading, Optional<Integer> room) {
        ChapterBreaks plain = ChapterBreaks.of(strips, new PageBreaker(strips, first, full, leading).pages(room));
        if (room.isPresent() || !endsShort(plain, full)) {
            return plain;
        }
        return TIGHTER.stream()
                .map(share -> tightened(strips, share, first, full, leading))
                .filter(tight -> tight.ranges().size() < plain.ranges().size())
                .findFirst()
                .orElse(plain);
    }

    private static ChapterBreaks tightened(
            List<Strip> strips, double share, double first, double full, double leading) {
        List<Strip> tight = strips.stream()
                .map(strip -> strip.spaced(strip.before() * share))
                .toList();
        return ChapterBreaks.of(tight, new PageBreaker(tight, first, full, leading).pages());
    }

    private static boolean endsShort(ChapterBreaks pages, double full) {
        if (pages.ranges().size() < 2) {
            return false;
        }
        PageRange last = pages.ranges().getLast();
        PageUse page = new PageUse(pages.strips(), last.from());
        for (int i = last.from(); i < last.to(); i++) {
            page.add(i);
        }
        return page.used() < LEAST * full;
    }
}
