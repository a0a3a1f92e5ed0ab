package org.streetwise.print.layout.page;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.streetwise.print.layout.page.PageBreaker.PageRange;
import org.streetwise.tell.document.Target;

/// The pages of a chapter that has room on so many, in a Word file. A word processor fills a page before it begins the
/// next, so the file says where one begins: with the heading that print would begin it with, or the last one before.
public final class FixedPages {
    private FixedPages() {}

    /// @param breaker of the same strips
    /// @param filler of the same strips
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

    /// The section whose heading a strip begins with, if a page may begin there.
    private static Optional<Target> opening(List<Strip> strips, int at, Predicate<Target> isSection) {
        return at < strips.size() && PageFiller.parts(strips.get(at - 1), strips.get(at))
                ? strips.get(at).targets().stream().filter(isSection).findFirst()
                : Optional.empty();
    }
}
