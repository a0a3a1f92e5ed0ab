package org.streetwise.print.layout.block;

import java.util.List;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.document.Block;

/// Sets text in the width of a column. Which column it stands in is decided when pages are made, because a page may end
/// within the text.
record ColumnsSetter(BlockSetter blocks) {
    void set(Flow flow, Block.Columns columns, Place place) {
        columns.attributes().target().ifPresent(flow::target);
        double left = place.style().indentLeft();
        double room = place.width() - left - place.style().indentRight();
        double width = Stylesheet.Sheet.column(room, columns.count());
        Flow inside = new Flow();
        blocks.set(inside, columns.blocks(), place.column(place.left() + left, width));
        if (inside.isEmpty()) {
            return;
        }
        Strip.Columns run = new Strip.Columns(columns.count(), width + Stylesheet.Sheet.GUTTER);
        List<Strip> strips =
                inside.strips().stream().map(strip -> strip.through(run)).toList();
        flow.add(strips, strips.getFirst().before(), inside.after());
    }
}
