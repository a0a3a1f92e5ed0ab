package org.streetwise.print.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.streetwise.print.image.ImageSize;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle.Keep;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Picture;

/// Sets blocks beside each other, a column for each, which no page ends within unless they are higher than one. What is
/// unlike in height, such as a photo of a tower and one of a skyline, is set one below the other.
final class BesideSetter {
    private final Composition composition;
    private final BlockSetter blocks;

    BesideSetter(Composition composition, BlockSetter blocks) {
        this.composition = composition;
        this.blocks = blocks;
    }

    void set(Flow flow, Block.Beside beside, Place place) {
        beside.attributes().target().ifPresent(flow::target);
        if (beside.blocks().stream().noneMatch(Picture.class::isInstance)) {
            row(
                    flow,
                    beside.blocks().size(),
                    Strip.Nature.TEXT,
                    place,
                    (inside, column, there) ->
                            blocks.set(inside, List.of(beside.blocks().get(column)), there));
            return;
        }
        double width = Stylesheet.Sheet.column(room(place), beside.blocks().size());
        double height = composition.sheet().pictureHeight();
        Optional<List<ImageSize.Printed>> sizes =
                beside.pictures().flatMap(files -> composition.pictures().beside(files, width, height));
        if (sizes.isEmpty()) {
            blocks.set(flow, beside.blocks(), place);
            return;
        }
        row(
                flow,
                sizes.get().size(),
                Strip.Nature.PICTURE,
                place,
                (inside, column, there) -> new PictureSetter(composition)
                        .set(
                                inside,
                                (Picture) beside.blocks().get(column),
                                Optional.of(sizes.get().get(column)),
                                there));
    }

    /// Sets what stands in a column.
    private interface ColumnSetter {
        void set(Flow inside, int column, Place place);
    }

    private double room(Place place) {
        return place.width() - place.style().indentLeft() - place.style().indentRight();
    }

    private void row(Flow flow, int count, Strip.Nature nature, Place place, ColumnSetter setter) {
        double width = Stylesheet.Sheet.column(room(place), count);
        List<Flow> columns = IntStream.range(0, count)
                .mapToObj(column -> {
                    double left =
                            place.left() + place.style().indentLeft() + column * (width + Stylesheet.Sheet.GUTTER);
                    Flow inside = new Flow();
                    setter.set(inside, column, place.column(left, width));
                    return inside;
                })
                .filter(inside -> !inside.isEmpty())
                .toList();
        if (columns.isEmpty()) {
            return;
        }
        double above = most(columns.stream()
                .map(inside -> inside.strips().getFirst().before())
                .toList());
        double below = most(columns.stream().map(Flow::after).toList());
        TableRow row = row(columns);
        boolean tall = row.height() > composition.sheet().textHeight();
        List<Strip> strips = tall
                ? row.slices(List.of(), List.of())
                : List.of(row.strip(Flow.group(nature, Keep.TOGETHER, 1), List.of(), List.of()));
        flow.add(strips, above, below);
    }

    private static double most(List<Double> lengths) {
        return lengths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /// White space above the columns is the row's.
    private static TableRow row(List<Flow> flows) {
        List<TableRow.Column> columns = new ArrayList<>();
        for (Flow inside : flows) {
            List<Strip> strips = new ArrayList<>(inside.strips());
            double height = inside.height() - inside.after() - strips.getFirst().before();
            strips.set(0, strips.getFirst().spaced(0));
            columns.add(new TableRow.Column(strips, height));
        }
        return new TableRow(
                columns, most(columns.stream().map(TableRow.Column::height).toList()));
    }
}
