package org.streetwise.print.layout.page;

import java.util.List;
import org.streetwise.print.layout.box.Box;
import org.streetwise.print.layout.line.SetText;
import org.streetwise.print.layout.page.Strip.Nature;
import org.streetwise.print.style.TextStyle.Keep;

/// The rules on where a page may end.
///
/// A penalty is compared with the cost of white space, which grows with its square: a whole empty page costs 1000.
final class BreakRules {
    /// Only if there is no other way.
    static final double NEVER = 1_000_000;

    /// About the cost of half an empty page.
    private static final double BAD = 300;

    /// About the cost of an eighth of a page left empty.
    private static final double POOR = 16;

    private static final double SLIGHT = 2;

    /// About the cost of a quarter of a page left empty.
    private static final double WORSE = 60;

    /// A lesson does not start within this many lines of a page's end.
    static final int LESSON_LINES = 5;

    /// A chapter's last page should have at least this many lines.
    static final int SHORT_PAGE_LINES = 5;

    /// What a chapter's last page should hold at least, as a share of a page; fitting and balancing try to reach it.
    static final double LEAST_ON_LAST = 0.25;

    private static final int LINES_TOGETHER = 2;

    /// A long table should have at least this many rows on either page.
    private static final int ROWS_TOGETHER = 3;

    private static final int ENOUGH_ROWS = 2 * ROWS_TOGETHER;

    private BreakRules() {}

    /// The cost of ending a page after a strip.
    static double penalty(List<Strip> strips, int last) {
        Strip above = strips.get(last);
        Strip below = strips.get(last + 1);
        if (above.group() == below.group()) {
            return within(above);
        }
        boolean headingBefore = last > 0 && isHeading(strips.get(last - 1));
        if (headingBefore && !isHeading(below) && !isHeading(above)) {
            return NEVER;
        }
        return between(above, below) + (strandsItem(strips, last) || strandsRows(strips, last) ? WORSE : 0);
    }

    /// Whether a column may end after a strip.
    static boolean mayEnd(List<Strip> strips, int last) {
        return penalty(strips, last) < BAD;
    }

    /// Whether a page end after a strip would leave a list's first item alone at the page's foot, or its last alone at
    /// the top of the next.
    static boolean strandsItem(List<Strip> strips, int last) {
        if (!isItem(strips.get(last)) || !isItem(strips.get(last + 1))) {
            return false;
        }
        int first = last;
        while (first > 0 && strips.get(first - 1).group() == strips.get(last).group()) {
            first--;
        }
        int end = last + 2;
        while (end < strips.size()
                && strips.get(end).group() == strips.get(last + 1).group()) {
            end++;
        }
        return first == 0 || !isItem(strips.get(first - 1)) || end == strips.size() || !isItem(strips.get(end));
    }

    /// Whether a page end after a strip would leave fewer than three rows of a table on either page, though the table
    /// has enough for both.
    private static boolean strandsRows(List<Strip> strips, int last) {
        if (!isRow(strips.get(last)) || !isRow(strips.get(last + 1))) {
            return false;
        }
        int above = rows(strips, last, -1);
        int below = rows(strips, last + 1, 1);
        return Math.min(above, below) < ROWS_TOGETHER && above + below >= ENOUGH_ROWS;
    }

    /// The number of consecutive rows from that one on, itself included; counting stops when there are enough.
    ///
    /// @param step 1 downwards, -1 upwards
    private static int rows(List<Strip> strips, int from, int step) {
        int rows = 1;
        for (int i = from + step;
                rows < ENOUGH_ROWS && i >= 0 && i < strips.size() && isRow(strips.get(i));
                i += step) {
            rows += strips.get(i).group() == strips.get(i - step).group() ? 0 : 1;
        }
        return rows;
    }

    private static boolean isRow(Strip strip) {
        return strip.group().nature() == Nature.ROW;
    }

    private static boolean isItem(Strip strip) {
        return strip.group().nature() == Nature.ITEM;
    }

    private static double within(Strip above) {
        Strip.Group group = above.group();
        if (group.nature() == Nature.ROW) {
            return SLIGHT;
        }
        if (group.keep() != Keep.LINES) {
            return NEVER;
        }
        int over = above.index() + 1;
        int under = group.slices() - over;
        if (over < LINES_TOGETHER || under < LINES_TOGETHER) {
            return NEVER;
        }
        return endsInHyphen(above) ? SLIGHT : 0;
    }

    private static double between(Strip above, Strip below) {
        if (above.group().keep() == Keep.WITH_NEXT) {
            return NEVER;
        }
        return switch (below.group().nature()) {
            case ATTRIBUTION, TABLE_NOTE, PICTURE_CAPTION -> NEVER;
            case QUOTE -> BAD;
            case TABLE_HEAD -> announced(above, BAD);
            case ROW -> beforeRow(above);
            case ITEM, CAPTION, PICTURE -> announced(above, BAD);
            case TEXT, ANNOUNCEMENT -> announced(above, POOR) + (below.group().slices() == 1 ? SLIGHT : 0);
            case HEADING, LESSON_HEADING -> announced(above, POOR);
        };
    }

    private static double announced(Strip above, double penalty) {
        return above.group().nature() == Nature.ANNOUNCEMENT ? penalty : 0;
    }

    private static double beforeRow(Strip above) {
        return switch (above.group().nature()) {
            case TABLE_HEAD, CAPTION -> NEVER;
            case ROW -> WORSE;
            case TEXT,
                    ANNOUNCEMENT,
                    ITEM,
                    HEADING,
                    LESSON_HEADING,
                    QUOTE,
                    ATTRIBUTION,
                    TABLE_NOTE,
                    PICTURE,
                    PICTURE_CAPTION -> 0;
        };
    }

    private static boolean isHeading(Strip strip) {
        return strip.group().nature() == Nature.HEADING || strip.group().nature() == Nature.LESSON_HEADING;
    }

    private static boolean endsInHyphen(Strip strip) {
        for (Box box : strip.boxes()) {
            if (box instanceof Box.Line(SetText text, int index, double _, double _) && text.hyphenated(index)) {
                return true;
            }
        }
        return false;
    }

    /// The cost of white space at a page's end.
    ///
    /// @param share of the page, from 0 to 1
    static double white(double share) {
        return 1000 * share * share;
    }

    /// The cost of white space that the next strip could not have filled. It is low, or earlier pages would be left
    /// emptier to make all look alike. Only the page on which a large chart has no room should have white space.
    static double forcedWhite(double share) {
        return white(share) / 8;
    }

    /// The cost of a chapter's last page that holds next to nothing.
    static double shortPage() {
        return BAD / 2;
    }

    /// The cost of a note that continues on the next page.
    static double splitNote() {
        return POOR;
    }
}
