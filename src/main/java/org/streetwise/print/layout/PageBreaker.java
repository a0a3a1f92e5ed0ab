package org.streetwise.print.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Chooses where a chapter's pages end, all of them together, so that what the rules and the white space cost is least.
final class PageBreaker {
    /// Above a page's notes: white space with the short rule in it.
    static final double ABOVE_NOTES = 12;

    private final List<Strip> strips;
    private final double first;
    private final double full;
    private final double leading;
    private final double[] cost;
    private final int[] start;
    private final List<List<NotePart>> carried;
    private final List<List<NotePart>> placed;

    /// Some of a note's lines.
    record NotePart(Footnote note, int from, int to) {
        double height() {
            return note.height(from, to);
        }

        boolean isRest() {
            return from > 0;
        }
    }

    /// A page's strips, from one to before another, and the notes at its foot.
    record PageRange(int from, int to, List<NotePart> notes) {}

    /// @param first the height of the first page
    /// @param full the height of every other
    /// @param leading of running text, for rules that count lines
    PageBreaker(List<Strip> strips, double first, double full, double leading) {
        this.strips = strips;
        this.first = first;
        this.full = full;
        this.leading = leading;
        int count = strips.size();
        cost = new double[count + 1];
        start = new int[count + 1];
        carried = new ArrayList<>(Collections.nCopies(count + 1, List.of()));
        placed = new ArrayList<>(Collections.nCopies(count + 1, List.of()));
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
    }

    List<PageRange> pages() {
        for (int from = 0; from < strips.size(); from++) {
            extend(from);
        }
        List<PageRange> pages = new ArrayList<>();
        for (int to = strips.size(); to > 0; to = start[to]) {
            pages.addFirst(new PageRange(start[to], to, placed.get(to)));
        }
        rest(pages, carried.get(strips.size()));
        return pages;
    }

    /// Tries every end of a page that starts with a strip.
    private void extend(int from) {
        double limit = from == 0 ? first : full;
        PageUse page = new PageUse(strips, from);
        List<NotePart> notes = new ArrayList<>(carried.get(from));
        boolean called = false;
        double lesson = -1;
        for (int to = from + 1; to <= strips.size(); to++) {
            Strip strip = strips.get(to - 1);
            page.add(to - 1);
            double used = page.used();
            if (strip.group().nature() == Strip.Nature.LESSON_HEADING && strip.index() == 0 && to - 1 > from) {
                lesson = used - strip.height();
            }
            for (Footnote note : strip.notes()) {
                notes.add(new NotePart(note, 0, note.lines().size()));
                called = true;
            }
            NoteFit fit = NoteFit.of(notes, called, limit - used, limit);
            boolean forced = to == from + 1;
            if (!fit.fits() && !forced) {
                return;
            }
            double room = limit - fit.height();
            // No rule makes a page better: where white space alone costs too much, the others need no asking.
            if (cost[from] + (to == strips.size() ? 0 : leastPrice(room - used)) >= cost[to]) {
                continue;
            }
            double worse = price(from, to, room, used, lesson)
                    + (fit.fits() ? 0 : BreakRules.NEVER)
                    + (fit.rest().isEmpty() ? 0 : BreakRules.splitNote());
            if (cost[from] + worse < cost[to]) {
                cost[to] = cost[from] + worse;
                start[to] = from;
                placed.set(to, fit.placed());
                carried.set(to, fit.rest());
            }
        }
    }

    private double leastPrice(double white) {
        return BreakRules.forcedWhite(Math.max(0, white) / full);
    }

    private double price(int from, int to, double room, double used, double lesson) {
        double price = 0;
        if (lesson >= 0 && room - lesson < BreakRules.LESSON_LINES * leading) {
            price += BreakRules.NEVER;
        }
        if (to == strips.size()) {
            boolean isShort = from > 0 && used < BreakRules.SHORT_PAGE_LINES * leading;
            return price + (isShort ? BreakRules.shortPage() : 0);
        }
        double white = Math.max(0, room - used);
        Strip next = strips.get(to);
        boolean forced = next.before() + next.height() > white;
        return price
                + BreakRules.penalty(strips, to - 1)
                + (forced ? BreakRules.forcedWhite(white / full) : BreakRules.white(white / full));
    }

    /// Pages for what is left of notes when the text has ended.
    private void rest(List<PageRange> pages, List<NotePart> left) {
        List<NotePart> notes = left;
        while (!notes.isEmpty()) {
            NoteFit fit = NoteFit.of(notes, false, full, full);
            pages.add(new PageRange(strips.size(), strips.size(), fit.placed()));
            notes = fit.rest();
        }
    }
}
