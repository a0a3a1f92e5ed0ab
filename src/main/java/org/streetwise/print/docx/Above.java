package org.streetwise.print.docx;

import java.util.Optional;

/// What stands right above a block, or before its first words.
///
/// @param item what the list says, where this block opens an item
/// @param opening whether nothing but headings stands before it in its chapter
/// @param table whether a table stands right above
record Above(Optional<Item> item, boolean opening, boolean table) {
    static final Above ORDINARY = new Above(Optional.empty(), false, false);

    Above item(Item item) {
        return new Above(Optional.of(item), opening, table);
    }

    Above opening(boolean opening) {
        return new Above(item, opening, table);
    }

    Above table(boolean table) {
        return new Above(item, opening, table);
    }
}
