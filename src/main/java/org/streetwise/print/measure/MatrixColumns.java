package org.streetwise.print.measure;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.tell.document.Block.Table.Column;

/// The columns of a table of signs ([org.streetwise.tell.document.Role#MATRIX]), in points, the same in every format.
/// The first column fits its longest name. The others are as narrow as their numbers permit.
///
/// @param gaps the white space to the left of each column
record MatrixColumns(List<Double> gaps, List<Double> widths) {
    /// The width of a letter and of a bold digit, relative to the type's size.
    private static final double LETTER = 0.58;

    private static final double DIGIT = 0.6;

    /// The greatest width of a column, relative to the type's size. In wider columns the signs would drift apart.
    private static final double WIDEST = 2.4;

    /// The white space to the left of a group, relative to the type's size.
    private static final double GAP = 0.6;

    /// The least share of the width for names, however many signs there are.
    private static final double LEAST_NAME = 0.1;

    MatrixColumns {
        gaps = List.copyOf(gaps);
        widths = List.copyOf(widths);
    }

    /// @param columns the first for names, the others for signs
    /// @param room for all columns together
    /// @param size of the type
    static MatrixColumns of(List<Column> columns, double room, double size) {
        List<Double> gaps = columns.stream()
                .map(column -> column.apart() ? GAP * size : 0.0)
                .toList();
        double free = room - gaps.stream().mapToDouble(Double::doubleValue).sum();
        int signs = columns.size() - 1;
        double needed = signs
                * DIGIT
                * size
                * columns.stream().skip(1).mapToInt(Column::characters).max().orElse(0);
        double longest = (columns.getFirst().characters() + 1) * LETTER * size;
        double name = Math.max(Math.min(longest, free - needed), free * LEAST_NAME);
        double sign = signs == 0 ? 0 : Math.min(WIDEST * size, (free - name) / signs);
        List<Double> widths = new ArrayList<>(List.of(name));
        for (int i = 0; i < signs; i++) {
            widths.add(sign);
        }
        return new MatrixColumns(gaps, widths);
    }
}
