package org.streetwise.print.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.print.layout.box.Box;
import org.streetwise.print.style.TextStyle.Keep;
import org.streetwise.tell.document.Target;

/// A slice of a chapter that no page break goes through: a line, a table's row.
///
/// @param before white space above it, in points; none at a page's top
/// @param boxes their `y` counts from the strip's top
/// @param notes called in it
/// @param targets that stand here
/// @param group what it is a slice of
/// @param index its place among the group's slices, from 0
/// @param head what is repeated above it where it opens a page: its table's header row
/// @param columns through which it flows with its neighbours; its boxes are in the first of them
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

    /// One that stands in the text itself, and in no table.
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

    /// Columns that are equally long on each page, by identity.
    ///
    /// @param step from one column's left edge to the next one's
    public record Columns(int count, double step) {}

    /// A block, for what a page break may do to it.
    ///
    /// @param slices how many strips it has
    public record Group(Nature nature, Keep keep, int slices) {}

    /// What a block is, for what a page break may do to it.
    public enum Nature {
        TEXT,
        /// Text that announces what follows with a colon.
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

    boolean isLast() {
        return index == group.slices - 1;
    }

    /// The same with so much white space above, in points.
    public Strip spaced(double before) {
        return new Strip(before, height, boxes, notes, targets, group, index, head, columns);
    }

    /// The same with targets that stand here.
    public Strip at(List<Target> targets) {
        return new Strip(before, height, boxes, notes, targets, group, index, head, columns);
    }

    /// The same as a slice of a group.
    public Strip of(Group group) {
        return new Strip(before, height, boxes, notes, targets, group, index, head, columns);
    }

    /// The same with these boxes instead.
    public Strip with(List<Box> boxes) {
        return new Strip(before, height, boxes, notes, targets, group, index, head, columns);
    }

    /// With another right below it, as one.
    public Strip over(Strip lower) {
        List<Box> both = new ArrayList<>(boxes);
        lower.boxes.forEach(box -> both.add(box.lowered(height)));
        List<Footnote> called = new ArrayList<>(notes);
        called.addAll(lower.notes);
        List<Target> standing = new ArrayList<>(targets);
        standing.addAll(lower.targets);
        return new Strip(before, height + lower.height, both, called, standing, group, index, head, columns);
    }

    /// The same with more room below.
    public Strip heightened(double by) {
        return new Strip(before, height + by, boxes, notes, targets, group, index, head, columns);
    }

    /// The same, flowing through columns.
    public Strip through(Columns columns) {
        return new Strip(before, height, boxes, notes, targets, group, index, head, Optional.of(columns));
    }

    /// Whether it flows through the same columns as another.
    boolean continues(Strip other) {
        return columns.isPresent() && other.columns.isPresent() && columns.get() == other.columns.get();
    }

    /// The same with a strip that is repeated above it where it opens a page.
    public Strip under(Strip head) {
        return new Strip(before, height, boxes, notes, targets, group, index, Optional.of(head), columns);
    }
}
