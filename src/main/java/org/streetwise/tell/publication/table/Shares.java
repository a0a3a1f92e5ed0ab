package org.streetwise.tell.publication.table;

import java.util.ArrayList;
import java.util.List;

/// Distributes grouped items over tables with limited room.
final class Shares {
    private Shares() {}

    /// The groups of each table, in order. A group that fits into one table is not divided.
    ///
    /// @param groups none of them empty
    /// @param room how many items fit into a table, at least 1
    static <T> List<List<List<T>>> of(List<List<T>> groups, int room) {
        List<List<List<T>>> tables = new ArrayList<>();
        List<List<T>> table = new ArrayList<>();
        int taken = 0;
        for (List<T> group : groups) {
            for (List<T> part : parts(group, room)) {
                if (taken > 0 && taken + part.size() > room) {
                    tables.add(table);
                    table = new ArrayList<>();
                    taken = 0;
                }
                table.add(part);
                taken += part.size();
            }
        }
        if (!table.isEmpty()) {
            tables.add(table);
        }
        return tables;
    }

    /// A group in as few parts as possible, all about equally large.
    private static <T> List<List<T>> parts(List<T> group, int room) {
        int count = Math.ceilDiv(group.size(), room);
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(group.subList(i * group.size() / count, (i + 1) * group.size() / count));
        }
        return parts;
    }
}
