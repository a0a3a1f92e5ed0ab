package org.streetwise.print.layout.line;

import java.util.Arrays;

/// The breaks that may become line ends of a paragraph, each with the best way to get there.
final class BreakNodes {
    private static final int FEW = 64;

    private int count;
    private int[] places = new int[FEW];
    private int[] previous = new int[FEW];
    private byte[] fitness = new byte[FEW];
    private byte[] hyphens = new byte[FEW];
    private double[] demerits = new double[FEW];
    private int[] starts = new int[FEW];
    private double[] lefts = new double[FEW];
    private double[] spaces = new double[FEW];

    void clear() {
        count = 0;
    }

    /// Adds a node and returns its number.
    ///
    /// @param place the number of the opportunity; negative for the paragraph's start
    /// @param previous the node of the line before
    /// @param hyphens how many consecutive lines up to this one end in a hyphen
    int add(int place, int previous, int fitness, double demerits, int hyphens) {
        if (count == places.length) {
            grow(2 * count);
        }
        places[count] = place;
        this.previous[count] = previous;
        this.fitness[count] = (byte) fitness;
        this.hyphens[count] = (byte) Math.min(hyphens, Byte.MAX_VALUE);
        this.demerits[count] = demerits;
        return count++;
    }

    private void grow(int size) {
        places = Arrays.copyOf(places, size);
        previous = Arrays.copyOf(previous, size);
        fitness = Arrays.copyOf(fitness, size);
        hyphens = Arrays.copyOf(hyphens, size);
        demerits = Arrays.copyOf(demerits, size);
        starts = Arrays.copyOf(starts, size);
        lefts = Arrays.copyOf(lefts, size);
        spaces = Arrays.copyOf(spaces, size);
    }

    /// Sets where the line after a node begins.
    ///
    /// @param start the index of its first character
    /// @param left where that character stands, as if on one endless line
    /// @param spaces the width of all spaces before it
    void begin(int node, int start, double left, double spaces) {
        starts[node] = start;
        lefts[node] = left;
        this.spaces[node] = spaces;
    }

    int start(int node) {
        return starts[node];
    }

    double left(int node) {
        return lefts[node];
    }

    double spaces(int node) {
        return spaces[node];
    }

    int place(int node) {
        return places[node];
    }

    int previous(int node) {
        return previous[node];
    }

    int fitness(int node) {
        return fitness[node];
    }

    int hyphens(int node) {
        return hyphens[node];
    }

    double demerits(int node) {
        return demerits[node];
    }

    /// The most consecutive lines on the way to a node that end in a hyphen.
    int hyphensInARow(int end) {
        int most = 0;
        for (int node = end; places[node] >= 0; node = previous[node]) {
            most = Math.max(most, hyphens[node]);
        }
        return most;
    }

    /// The line ends on the way to a node, from the first on.
    int[] path(int end) {
        int lines = 0;
        for (int node = end; places[node] >= 0; node = previous[node]) {
            lines++;
        }
        int[] path = new int[lines];
        for (int node = end; places[node] >= 0; node = previous[node]) {
            path[--lines] = places[node];
        }
        return path;
    }
}
