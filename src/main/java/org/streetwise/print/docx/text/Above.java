package org.streetwise.print.docx.text;

import java.util.Optional;

/// What stands right above a block, or before its first words.
///
/// @param item what the list says, where this block opens an item
/// @param opening whether nothing but headings stands before it in its chapter
/// @param top whether it is the top of a row, which has all white space above itself
/// @param white space that the block right above asks for below it and cannot have there, in points
record Above(Optional<Item> item, boolean opening, boolean top, double white) {
    static final Above ORDINARY = new Above(Optional.empty(), false, false, 0);
    static final Above ROW = new Above(Optional.empty(), false, true, 0);

    Above item(Item item) {
        return new Above(Optional.of(item), opening, top, white);
    }

    /// For a first paragraph that is no item's text.
    Above unlisted() {
        return new Above(Optional.empty(), opening, top, white);
    }

    Above opening(boolean opening) {
        return new Above(item, opening, false, white);
    }

    Above white(double white) {
        return new Above(item, opening, top, white);
    }
}
