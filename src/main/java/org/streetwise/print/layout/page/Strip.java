package org.streetwise.print.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.print.layout.box.Box;
import org.streetwise.print.style.TextStyle.Keep;
import org.streetwise.tell.document.Target;

/// A slice of a chapter that no page break cuts: a line, or a table's row.
///
/// @param before white space above it, in points; it has none at the top of a page
/// @param boxes their `y` is measured from the strip's top
/// @param notes called in it
/// @param targets that stand here
/// @param group the block that it is a slice of
/// @param index its place among the group's slices, from 0
/// @param head its table's header, which is repeated above it if it begins a page
/// @param columns that it flows through, with its neighbours; its boxes stand in the first column
public record Strip(
        double before,
        double height,
        List<Box> boxes,
        List<Footnote> notes,
        List<Target> targets,
        Group group,
        int index,
        Optional<Strip> head,
        Optional<Columns> columns) {

    /// A strip that is in no table and in no columns.
    public Strip(
            double before,
            double height,
            List<Box> boxes,
            List<Footnote> notes,
            List<Target> targets,
            Group group,
            int index) {
        this(before, height, boxes, notes, targets, group, index, Optional.empty(), Optional.empty());
    }

    /// Columns that are equally long on each page, compared by identity.
    ///
    /// @param step from one column's left edge to the next one's
    public record Columns(int count, double step) {}

    /// A block, as the rules on page breaks see it.
    ///
    /// @param slices how many strips it has
    public record Group(Nature nature, Keep keep, int slices) {}

    /// What a block is to the rules on page breaks.
    public enum Nature {
        TEXT,
        /// Text that ends in a colon and so announces what follows.
        ANNOUNCEMENT,
        ITEM,
        HEADING,
        LESSON_HEADING,
        QUOTE,
        ATTRIBUTION,
        CAPTION,
        PICTURE,
        PICTURE_CAPTION,
        TABLE_HEAD,
        ROW,
        TABLE_NOTE
    }

    /// This strip with that much white space above, in points.
    public Strip spaced(double before) {
        return new Strip(before, height, boxes, notes, targets, group, index, head, columns);
    }

    /// This strip with these targets.
    public Strip at(List<Target> targets) {
        return new Strip(before, height, boxes, notes, targets, group, index, head, columns);
    }

    /// This strip as a slice of another group.
    public Strip of(Group group) {
        return new Strip(before, height, boxes, notes, targets, group, index, head, columns);
    }

    /// This strip with these boxes instead.
    public Strip with(List<Box> boxes) {
        return new Strip(before, height, boxes, notes, targets, group, index, head, columns);
    }

    /// This strip and the one right below it, as one.
    public Strip over(Strip lower) {
        List<Box> both = new ArrayList<>(boxes);
        lower.boxes.forEach(box -> both.add(box.lowered(height)));
        List<Footnote> called = new ArrayList<>(notes);
        called.addAll(lower.notes);
        List<Target> standing = new ArrayList<>(targets);
        standing.addAll(lower.targets);
        return new Strip(before, height + lower.height, both, called, standing, group, index, head, columns);
    }

    /// This strip, higher by that many points.
    public Strip heightened(double by) {
        return new Strip(before, height + by, boxes, notes, targets, group, index, head, columns);
    }

    /// This strip, flowing through columns.
    public Strip through(Columns columns) {
        return new Strip(before, height, boxes, notes, targets, group, index, head, Optional.of(columns));
    }

    /// Whether it flows through the same columns as another strip.
    boolean continues(Strip other) {
        return columns.isPresent() && other.columns.isPresent() && columns.get() == other.columns.get();
    }

    /// This strip with a header that is repeated above it if it begins a page.
    public Strip under(Strip head) {
        return new Strip(before, height, boxes, notes, targets, group, index, Optional.of(head), columns);
    }
}
