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
        return slice(0, Double.MAX_VALUE, height(), group, 0, top, foot);
    }

    /// The row as several strips, cut where no line of text is.
    List<Strip> slices(List<Box.Rule> top, List<Box.Rule> foot) {
        List<Double> cuts = new ArrayList<>(cuts());
        double from = 0;
        List<Strip> slices = new ArrayList<>();
        Strip.Group group = new Strip.Group(Strip.Nature.ROW, Keep.LINES, cuts.size() + 1);
        for (int i = 0; i <= cuts.size(); i++) {
            boolean last = i == cuts.size();
            double to = last ? height() : cuts.get(i);
            slices.add(slice(
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

    /// The heights at which no cell has a line.
    private List<Double> cuts() {
        TreeSet<Double> candidates = new TreeSet<>();
        for (Column column : columns) {
            double y = 0;
            for (Strip strip : column.strips()) {
                y += strip.before() + strip.height();
                candidates.add(y);
            }
        }
        candidates.removeIf(y -> y <= 0 || y >= height() || columns.stream().anyMatch(column -> crosses(column, y)));
        candidates.removeIf(y -> columns.stream().noneMatch(column -> endsBelow(column, y)));
        return List.copyOf(candidates);
    }

    private static boolean crosses(Column column, double y) {
        double top = 0;
        for (Strip strip : column.strips()) {
            top += strip.before();
            if (top < y - 0.01 && y < top + strip.height() - 0.01) {
                return true;
            }
            top += strip.height();
        }
        return false;
    }

    /// Whether text is left below a height.
    private static boolean endsBelow(Column column, double y) {
        double bottom = column.strips().stream()
                .mapToDouble(strip -> strip.before() + strip.height())
                .sum();
        return bottom > y + 0.01;
    }

    private Strip slice(
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
        for (Column column : columns) {
            double y = 0;
            for (Strip strip : column.strips()) {
                y += strip.before();
                if (y >= from - 0.01 && y < to - 0.01) {
                    double lowered = y - from;
                    strip.boxes().forEach(box -> boxes.add(box.lowered(lowered)));
                    notes.addAll(strip.notes());
                    targets.addAll(strip.targets());
                }
                y += strip.height();
            }
        }
        foot.forEach(rule -> boxes.add(rule.lowered(height - rule.thickness())));
        return new Strip(0, height, boxes, notes, targets, group, index);
    }
}
