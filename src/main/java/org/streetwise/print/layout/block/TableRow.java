package org.streetwise.print.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.streetwise.print.layout.box.Box;
import org.streetwise.print.layout.page.Footnote;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.style.TextStyle.Keep;
import org.streetwise.tell.document.Target;

/// A table's row whose cells are set.
///
/// @param columns one for each; [Column#NONE] where a cell belongs to another
record TableRow(List<Column> columns, double height) {
    private static final double ROUNDING = 0.01;

    /// A set cell.
    ///
    /// @param height with the white space above and below
    record Column(List<Strip> strips, double height) {
        static final Column NONE = new Column(List.of(), 0);
    }

    /// The row with the last cell's text at its foot.
    TableRow lastAtFoot() {
        List<Double> rooms =
                new ArrayList<>(columns.stream().map(Column::height).toList());
        rooms.set(rooms.size() - 1, height);
        return atFoot(rooms);
    }

    /// The row with each cell's text at the foot of the room that the cell has.
    TableRow atFoot(List<Double> rooms) {
        List<Column> lowered = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double by = rooms.get(i) - column.height();
            lowered.add(column.strips().isEmpty() ? column : new Column(lowered(column.strips(), by), rooms.get(i)));
        }
        return new TableRow(lowered, height);
    }

    private static List<Strip> lowered(List<Strip> strips, double by) {
        List<Strip> lowered = new ArrayList<>(strips);
        lowered.set(0, strips.getFirst().spaced(strips.getFirst().before() + by));
        return lowered;
    }

    /// The row as one strip, with the rules at its top and foot.
    Strip strip(Strip.Group group, List<Box.Rule> top, List<Box.Rule> foot) {
        return slice(descents(), 0, Double.MAX_VALUE, height(), group, 0, top, foot);
    }

    /// The row as several strips, cut where no line of text is.
    List<Strip> slices(List<Box.Rule> top, List<Box.Rule> foot) {
        List<Double> cuts = cuts();
        List<Descent> descents = descents();
        double from = 0;
        List<Strip> slices = new ArrayList<>();
        Strip.Group group = new Strip.Group(Strip.Nature.ROW, Keep.LINES, cuts.size() + 1);
        for (int i = 0; i <= cuts.size(); i++) {
            boolean last = i == cuts.size();
            double to = last ? height() : cuts.get(i);
            slices.add(slice(
                    descents,
                    from,
                    last ? Double.MAX_VALUE : to,
                    to - from,
                    group,
                    i,
                    i == 0 ? top : List.of(),
                    last ? foot : List.of()));
            from = to;
        }
        return slices;
    }

    private List<Descent> descents() {
        return columns.stream().map(column -> new Descent(column.strips())).toList();
    }

    /// The heights at which no cell has a line, downwards.
    private List<Double> cuts() {
        TreeSet<Double> candidates = new TreeSet<>();
        double lowest = 0;
        for (Descent descent : descents()) {
            while (descent.hasNext()) {
                descent.pass();
                candidates.add(descent.bottom);
            }
            lowest = Math.max(lowest, descent.bottom);
        }
        List<Descent> descents = descents();
        List<Double> cuts = new ArrayList<>();
        for (double y : candidates) {
            boolean inside = y > 0 && y < height() && y + ROUNDING < lowest;
            if (inside && descents.stream().noneMatch(descent -> descent.crosses(y))) {
                cuts.add(y);
            }
        }
        return cuts;
    }

    /// A slice of the strips that begin above a height and are in no slice yet.
    private static Strip slice(
            List<Descent> descents,
            double from,
            double to,
            double height,
            Strip.Group group,
            int index,
            List<Box.Rule> top,
            List<Box.Rule> foot) {
        List<Box> boxes = new ArrayList<>();
        List<Footnote> notes = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        boxes.addAll(top);
        for (Descent descent : descents) {
            while (descent.hasNext() && descent.top() < to - ROUNDING) {
                double lowered = descent.top() - from;
                Strip strip = descent.pass();
                strip.boxes().forEach(box -> boxes.add(box.lowered(lowered)));
                notes.addAll(strip.notes());
                targets.addAll(strip.targets());
            }
        }
        foot.forEach(rule -> boxes.add(rule.lowered(height - rule.thickness())));
        return new Strip(0, height, boxes, notes, targets, group, index);
    }

    /// Goes down a cell's strips once.
    private static final class Descent {
        private final List<Strip> strips;
        private int next;
        /// Of the strip that was passed last.
        private double bottom;

        Descent(List<Strip> strips) {
            this.strips = strips;
        }

        boolean hasNext() {
            return next < strips.size();
        }

        double top() {
            return bottom + strips.get(next).before();
        }

        Strip pass() {
            Strip strip = strips.get(next);
            bottom = top() + strip.height();
            next++;
            return strip;
        }

        /// Whether a strip lies above and below a height; heights are asked for downwards.
        boolean crosses(double y) {
            while (hasNext() && top() + strips.get(next).height() - ROUNDING <= y) {
                pass();
            }
            return hasNext() && top() < y - ROUNDING;
        }
    }
}
