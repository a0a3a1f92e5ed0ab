package org.streetwise.table;

import java.util.Locale;

/// A column of a table.
///
/// @param name as programs know it: `carriedBy`
/// @param heading short, for terminals: `carried`
/// @param detail whether it is left out where a person reads the table on a terminal
public record Column(String name, String heading, Cut cut, boolean detail) {
    /// What of a cell goes first where there is no room for all of it.
    public enum Cut {
        /// Numbers and short words are shown in full.
        NOTHING,
        END,
        /// Keys and places differ in their ends.
        START
    }

    /// The name in words: `carried by`.
    String title() {
        return name.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT);
    }

    /// One that is shown in full.
    public static Column of(String name, String heading) {
        return new Column(name, heading, Cut.NOTHING, false);
    }

    /// One with texts whose end may be cut.
    public static Column text(String name, String heading) {
        return new Column(name, heading, Cut.END, false);
    }

    /// One with keys or places whose beginning may be cut.
    public static Column key(String name, String heading) {
        return new Column(name, heading, Cut.START, false);
    }

    /// One that terminals leave out.
    public static Column detail(String name) {
        return new Column(name, name, Cut.END, true);
    }
}
