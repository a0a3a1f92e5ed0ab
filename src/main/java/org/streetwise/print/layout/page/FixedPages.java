package org.streetwise.print.layout.page;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.streetwise.print.layout.page.PageBreaker.PageRange;
import org.streetwise.tell.document.Target;

/// The pages in a Word file of a chapter with a limited number of pages. A word processor fills each page before it
/// begins the next. So the file says where pages begin: at the heading where print would begin the page, or the last
/// heading before that.
public final class FixedPages {
    private FixedPages() {}

    /// @param breaker for the same strips
    /// @param filler for the same strips
    /// @param isSection whether a target is a section, which has a heading
    public static ChapterBreaks of(
            List<Strip> strips,
            PageBreaker breaker,
            PageFiller filler,
            Optional<Integer> room,
            Predicate<Target> isSection) {
        return room.map(_ -> breaker.pages(room))
                .flatMap(printed -> fixed(strips, printed, filler, isSection)
                        .filter(pages -> pages.ranges().size() == printed.size()))
                .orElseGet(() -> ChapterBreaks.of(strips, filler.pages()));
    }

    private static Optional<ChapterBreaks> fixed(
            List<Strip> strips, List<PageRange> printed, PageFiller filler, Predicate<Target> isSection) {
        SequencedMap<Integer, Target> openings = new TreeMap<>();
        for (PageRange range : printed.subList(1, printed.size())) {
            int from = range.from();
            Optional<Target> section = Optional.empty();
            while (section.isEmpty()
                    && from > (openings.isEmpty() ? 0 : openings.lastEntry().getKey() + 1)) {
                section = opening(strips, from, isSection);
                from -= section.isEmpty() ? 1 : 0;
            }
            if (section.isEmpty()) {
                return Optional.empty();
            }
            openings.put(from, section.get());
        }
        return Optional.of(
                new ChapterBreaks(strips, filler.pages(openings.keySet()), List.copyOf(openings.values()), 0));
    }

    /// The section whose heading stands in a strip, if a page may begin there.
    private static Optional<Target> opening(List<Strip> strips, int at, Predicate<Target> isSection) {
        return at < strips.size() && PageFiller.parts(strips.get(at - 1), strips.get(at))
                ? strips.get(at).targets().stream().filter(isSection).findFirst()
                : Optional.empty();
    }
}
