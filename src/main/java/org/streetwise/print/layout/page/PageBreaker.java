package org.streetwise.print.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Chooses all page ends of a chapter together, so that the sum of penalties and white space is least.
public final class PageBreaker {
    /// White space above a page's notes, including the short rule.
    public static final double ABOVE_NOTES = 12;

    private final List<Strip> strips;
    private final ColumnStrips columnStrips;
    private final double first;
    private final double full;
    private final double leading;

    /// Consecutive lines of a note.
    ///
    /// @param from the first line
    /// @param to behind the last line
    public record NotePart(Footnote note, int from, int to) {
        /// Their height in points.
        public double height() {
            return note.height(from, to);
        }

        /// Whether they continue a note from the page before.
        public boolean isRest() {
            return from > 0;
        }
    }

    /// The strips of a page and the notes at its foot.
    ///
    /// @param from the first strip
    /// @param to behind the last strip
    public record PageRange(int from, int to, List<NotePart> notes) {}

    /// @param first the height of the first page
    /// @param full the height of every other page
    /// @param leading of running text, for rules that count lines
    public PageBreaker(List<Strip> strips, double first, double full, double leading) {
        this.strips = strips;
        columnStrips = new ColumnStrips(strips);
        this.first = first;
        this.full = full;
        this.leading = leading;
    }

    /// @param room the number of pages that the chapter may fill, if that is limited; several pages are then filled
    ///     evenly
    List<PageRange> pages(Optional<Integer> room) {
        List<PageRange> pages = pages();
        return room.filter(count -> pages.size() > count || endsShort(strips, pages, full))
                .flatMap(count -> exactly(Math.min(count, pages.size())))
                .orElse(pages);
    }

    /// Whether there are several pages and the last holds too little.
    ///
    /// @param full the height of a page
    static boolean endsShort(List<Strip> strips, List<PageRange> pages, double full) {
        return pages.size() > 1 && PageUse.of(strips, pages.getLast()) < BreakRules.LEAST_ON_LAST * full;
    }

    List<PageRange> pages() {
        PageEnds ends = new PageEnds(strips.size());
        ends.start();
        for (int from = 0; from < strips.size(); from++) {
            extend(from, ends, ends, false);
        }
        List<PageRange> pages = new ArrayList<>();
        for (int to = strips.size(); to > 0; to = ends.start(to)) {
            pages.addFirst(new PageRange(ends.start(to), to, ends.placed(to)));
        }
        rest(pages, ends.carried(strips.size()));
        return pages;
    }

    /// Exactly that many pages, about equally full; empty if there is too much or too little for them.
    private Optional<List<PageRange>> exactly(int count) {
        List<PageEnds> ends = Stream.generate(() -> new PageEnds(strips.size()))
                .limit(count + 1L)
                .toList();
        ends.getFirst().start();
        for (int page = 0; page < count; page++) {
            for (int from = page == 0 ? 0 : 1; from < strips.size(); from++) {
                if (ends.get(page).isReached(from)) {
                    extend(from, ends.get(page), ends.get(page + 1), true);
                }
            }
        }
        int to = strips.size();
        if (ends.get(count).cost(to) >= BreakRules.NEVER
                || !ends.get(count).carried(to).isEmpty()) {
            return Optional.empty();
        }
        List<PageRange> pages = new ArrayList<>();
        for (int page = count; page > 0; page--) {
            PageEnds here = ends.get(page);
            pages.addFirst(new PageRange(here.start(to), to, here.placed(to)));
            to = here.start(to);
        }
        return Optional.of(pages);
    }

    /// Tries all ends of a page that begins with a strip.
    ///
    /// @param before the ends of the pages before it
    /// @param after takes its own ends
    /// @param even whether the last page should be as full as the others
    private void extend(int from, PageEnds before, PageEnds after, boolean even) {
        double limit = from == 0 ? first : full;
        PageUse page = new PageUse(columnStrips, from);
        List<NotePart> notes = new ArrayList<>(before.carried(from));
        boolean called = false;
        double lesson = -1;
        for (int to = from + 1; to <= strips.size(); to++) {
            Strip strip = strips.get(to - 1);
            page.add(to - 1);
            double used = page.used();
            if (strip.group().nature() == Strip.Nature.LESSON_HEADING && strip.index() == 0 && to - 1 > from) {
                lesson = used - strip.height();
            }
            if (!strip.notes().isEmpty()) {
                strip.notes()
                        .forEach(note ->
                                notes.add(new NotePart(note, 0, note.lines().size())));
                called = true;
            }
            NoteFit fit = NoteFit.of(notes, called, limit - used, limit);
            boolean forced = to == from + 1;
            if (!fit.fits() && !forced) {
                return;
            }
            double room = limit - fit.height();
            // Rules only add to the cost: if white space alone costs too much, they need not be asked.
            if (before.cost(from) + (to == strips.size() ? 0 : leastPrice(room - used)) >= after.cost(to)) {
                continue;
            }
            double worse = price(from, to, room, used, lesson, even)
                    + (fit.fits() ? 0 : BreakRules.NEVER)
                    + (fit.rest().isEmpty() ? 0 : BreakRules.splitNote());
            after.offer(to, from, before.cost(from) + worse, fit);
        }
    }

    private double leastPrice(double white) {
        return BreakRules.forcedWhite(Math.max(0, white) / full);
    }

    private double price(int from, int to, double room, double used, double lesson, boolean even) {
        double price = 0;
        if (lesson >= 0 && room - lesson < BreakRules.LESSON_LINES * leading) {
            price += BreakRules.NEVER;
        }
        if (to == strips.size()) {
            boolean isShort = from > 0 && used < BreakRules.SHORT_PAGE_LINES * leading;
            return price
                    + (isShort ? BreakRules.shortPage() : 0)
                    + (even ? BreakRules.white(Math.max(0, room - used) / full) : 0);
        }
        double white = Math.max(0, room - used);
        Strip next = strips.get(to);
        boolean forced = next.before() + next.height() > white;
        return price
                + BreakRules.penalty(strips, to - 1)
                + (forced ? BreakRules.forcedWhite(white / full) : BreakRules.white(white / full));
    }

    /// Adds pages for the rest of the notes after the text has ended.
    private void rest(List<PageRange> pages, List<NotePart> left) {
        List<NotePart> notes = left;
        while (!notes.isEmpty()) {
            NoteFit fit = NoteFit.of(notes, false, full, full);
            pages.add(new PageRange(strips.size(), strips.size(), fit.placed()));
            notes = fit.rest();
        }
    }
}
