package org.streetwise.tell.document;

import java.util.List;
import org.streetwise.tell.document.Block.Table.Cell;

/// How many rows and columns the cells of a table extend over.
public final class Spans {
    private final int[][] owners;

    private Spans(int[][] owners) {
        this.owners = owners;
    }

    /// @throws IllegalArgumentException if a cell is part of none, or if a cell and its parts do not form a rectangle
    public static Spans of(List<List<Cell>> rows) {
        int[][] owners = new int[rows.size()][];
        int cells = 0;
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> row = rows.get(r);
            owners[r] = new int[row.size()];
            for (int c = 0; c < row.size(); c++) {
                boolean lacks = switch (row.get(c).kind()) {
                    case LEFT -> c == 0;
                    case ABOVE -> r == 0;
                    case ROW_HEADER, DATA -> false;
                };
                if (lacks) {
                    throw new IllegalArgumentException("a cell belongs to none");
                }
                owners[r][c] = switch (row.get(c).kind()) {
                    case LEFT -> owners[r][c - 1];
                    case ABOVE -> owners[r - 1][c];
                    case ROW_HEADER, DATA -> cells++;
                };
            }
        }
        Spans spans = new Spans(owners);
        spans.check(cells);
        return spans;
    }

    private void check(int cells) {
        int[] sizes = new int[cells];
        int[] areas = new int[cells];
        for (int r = 0; r < owners.length; r++) {
            for (int c = 0; c < owners[r].length; c++) {
                if (sizes[owners[r][c]]++ == 0) {
                    areas[owners[r][c]] = columns(r, c) * rows(r, c);
                }
            }
        }
        for (int cell = 0; cell < cells; cell++) {
            if (sizes[cell] != areas[cell]) {
                throw new IllegalArgumentException("a cell is no rectangle");
            }
        }
    }

    /// How many columns a cell extends over, its own included.
    public int columns(int row, int column) {
        int end = column + 1;
        while (end < owners[row].length && owners[row][end] == owners[row][column]) {
            end++;
        }
        return end - column;
    }

    /// How many rows a cell extends over, its own included.
    public int rows(int row, int column) {
        int end = row + 1;
        while (end < owners.length && owners[end][column] == owners[row][column]) {
            end++;
        }
        return end - row;
    }

    /// Whether a cell extends from a row into the next.
    public boolean joined(int row) {
        for (int column = 0; column < owners[row].length; column++) {
            if (rows(row, column) > 1) {
                return true;
            }
        }
        return false;
    }
}
