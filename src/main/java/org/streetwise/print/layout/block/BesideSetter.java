package org.streetwise.print.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle.Keep;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Picture;

/// Sets blocks side by side, each in a column of its own. No page ends within them unless they are higher than a page.
/// Pictures of very unequal height, such as a photo of a tower and one of a skyline, are set one below the other.
record BesideSetter(Stylesheet.Sheet sheet, Pictures pictures, PictureSetter pictureSetter, BlockSetter blocks) {
    void set(Flow flow, Block.Beside beside, Place place) {
        beside.attributes().target().ifPresent(flow::target);
        if (beside.blocks().stream().noneMatch(Picture.class::isInstance)) {
            List<Flow> columns = columns(
                    beside,
                    place,
                    (inside, column, there) ->
                            blocks.set(inside, List.of(beside.blocks().get(column)), there));
            row(flow, Strip.Nature.TEXT, columns, UnaryOperator.identity());
            return;
        }
        boolean alone = beside.blocks().size() == 1;
        Optional<List<Flow>> columns =
                alone ? captioned((Picture) beside.blocks().getFirst(), place) : pictures(beside, place);
        UnaryOperator<TableRow> arranged = alone ? TableRow::lastAtFoot : UnaryOperator.identity();
        columns.ifPresentOrElse(
                row -> row(flow, Strip.Nature.PICTURE, row, arranged), () -> blocks.set(flow, beside.blocks(), place));
    }

    /// Sets pictures in columns; empty if they must be set one below the other.
    private Optional<List<Flow>> pictures(Block.Beside beside, Place place) {
        double width = Stylesheet.Sheet.column(room(place), beside.blocks().size());
        double height = sheet.pictureHeight();
        return beside.pictures()
                .flatMap(files -> pictures.beside(files, width, height))
                .map(sizes -> columns(
                        beside,
                        place,
                        (inside, column, there) -> pictureSetter.set(
                                inside, (Picture) beside.blocks().get(column), Optional.of(sizes.get(column)), there)));
    }

    /// Sets a picture and its caption side by side; empty if the picture can't be printed.
    private Optional<List<Flow>> captioned(Picture picture, Place place) {
        double room = room(place);
        return pictures.size(picture.file())
                .map(size -> size.within(Stylesheet.Sheet.captionedBeside(room), sheet.photoHeight()))
                .map(size -> {
                    double edge = edge(place);
                    double beside = Stylesheet.Sheet.beside(room, size.width());
                    Flow image = new Flow();
                    Flow caption = new Flow();
                    pictureSetter.set(
                            image,
                            picture,
                            Optional.of(size),
                            place.column(edge, size.width()),
                            caption,
                            place.column(edge + room - beside, beside));
                    return Stream.of(image, caption)
                            .filter(inside -> !inside.isEmpty())
                            .toList();
                });
    }

    /// Sets the content of one column.
    private interface ColumnSetter {
        void set(Flow inside, int column, Place place);
    }

    private static double edge(Place place) {
        return place.left() + place.style().indentLeft();
    }

    private static double room(Place place) {
        return place.width() - place.style().indentLeft() - place.style().indentRight();
    }

    /// Columns of equal width. Empty ones are left out.
    private static List<Flow> columns(Block.Beside beside, Place place, ColumnSetter setter) {
        int count = beside.blocks().size();
        double width = Stylesheet.Sheet.column(room(place), count);
        return IntStream.range(0, count)
                .mapToObj(column -> {
                    Flow inside = new Flow();
                    double left = edge(place) + column * (width + Stylesheet.Sheet.GUTTER);
                    setter.set(inside, column, place.column(left, width));
                    return inside;
                })
                .filter(inside -> !inside.isEmpty())
                .toList();
    }

    private void row(Flow flow, Strip.Nature nature, List<Flow> columns, UnaryOperator<TableRow> arranged) {
        if (columns.isEmpty()) {
            return;
        }
        double above = most(columns.stream()
                .map(inside -> inside.strips().getFirst().before())
                .toList());
        double below = most(columns.stream().map(Flow::after).toList());
        TableRow row = arranged.apply(row(columns));
        boolean tall = row.height() > sheet.textHeight();
        List<Strip> strips = tall
                ? row.slices(List.of(), List.of())
                : List.of(row.strip(Flow.group(nature, Keep.TOGETHER, 1), List.of(), List.of()));
        flow.add(strips, above, below);
    }

    private static double most(List<Double> lengths) {
        return lengths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /// The row of these columns. The white space above them is added above the row instead.
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
