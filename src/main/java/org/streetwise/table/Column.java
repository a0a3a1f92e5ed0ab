package org.streetwise.table;

import java.util.Locale;

/// A column of a table.
///
/// @param name as programs know it: `carriedBy`
/// @param heading short, for terminals: `by`
/// @param share how many times wider than others it stays where there is no room for all
public record Column(String name, String heading, Cut cut, int share, Shown shown) {
    private static final int WIDE = 3;

    /// What of a cell goes first where there is no room for all of it.
    public enum Cut {
        /// Numbers and short words are shown in full.
        NOTHING,
        END,
        /// Keys and places differ in their ends.
        START
    }

    /// Where people see it; programs and spreadsheets are given all columns.
    public enum Shown {
        ALWAYS,
        /// Where everything has room.
        WITH_ROOM,
        NEVER
    }

    /// One that is shown in full.
    public static Column of(String name, String heading) {
        return new Column(name, heading, Cut.NOTHING, 1, Shown.ALWAYS);
    }

    /// One with texts whose end may be cut.
    public static Column text(String name, String heading) {
        return new Column(name, heading, Cut.END, 1, Shown.ALWAYS);
    }

    /// One with keys whose beginning may be cut.
    public static Column key(String name, String heading) {
        return new Column(name, heading, Cut.START, 2, Shown.ALWAYS);
    }

    /// One for programs and spreadsheets.
    public static Column detail(String name) {
        return new Column(name, name, Cut.END, 1, Shown.NEVER);
    }

    /// The same, of more interest than others.
    public Column wide() {
        return new Column(name, heading, cut, WIDE, shown);
    }

    /// The same, left out where others would have to be cut for it.
    public Column withRoom() {
        return new Column(name, heading, cut, share, Shown.WITH_ROOM);
    }

    /// The name in words: `carried by`, `recommendations: residents`.
    String title() {
        return name.replaceAll("(\\p{Lu})", " $1").replace(".", ": ").toLowerCase(Locale.ROOT);
    }
}
