package org.streetwise.table;

import java.util.Locale;

/// A column of a table.
///
/// @param name for programs: `carriedBy`
/// @param heading short, for terminals: `by`
/// @param share how many times wider than others the column stays if not all have room
public record Column(String name, String heading, Cut cut, int share, Shown shown) {
    private static final int WIDE = 3;

    /// Which part of a cell is cut first if there is no room for all of it.
    public enum Cut {
        /// Nothing: numbers and short words are shown in full.
        NOTHING,
        END,
        /// The beginning, because keys and places differ in their ends.
        START
    }

    /// When people see the column. Programs and spreadsheets always get all columns.
    public enum Shown {
        ALWAYS,
        /// Only if every column has room.
        WITH_ROOM,
        NEVER
    }

    /// A column that is shown in full.
    public static Column of(String name, String heading) {
        return new Column(name, heading, Cut.NOTHING, 1, Shown.ALWAYS);
    }

    /// A column of texts whose ends may be cut.
    public static Column text(String name, String heading) {
        return new Column(name, heading, Cut.END, 1, Shown.ALWAYS);
    }

    /// A column of keys whose beginnings may be cut.
    public static Column key(String name, String heading) {
        return new Column(name, heading, Cut.START, 2, Shown.ALWAYS);
    }

    /// A column for programs and spreadsheets only.
    public static Column detail(String name) {
        return new Column(name, name, Cut.END, 1, Shown.NEVER);
    }

    /// A copy that gets twice the room of others, because readers care more for it.
    public Column wide() {
        return new Column(name, heading, cut, WIDE, shown);
    }

    /// A copy that is left out if other columns would have to be cut for it.
    public Column withRoom() {
        return new Column(name, heading, cut, share, Shown.WITH_ROOM);
    }

    /// The column's name in words: `carried by`, `recommendations: residents`.
    String title() {
        return name.replaceAll("(\\p{Lu})", " $1").replace(".", ": ").toLowerCase(Locale.ROOT);
    }
}
