package org.streetwise.print.docx.text;

import java.util.Optional;

/// What stands right above a block, or before its first words.
///
/// @param item how the list sets this block, if it opens an item
/// @param opening whether only headings stand above it in its chapter
/// @param top whether it is at the top of a row; all its white space is then above the row
/// @param white space below the block above that its own style can't give, in points
record Above(Optional<Item> item, boolean opening, boolean top, double white) {
    static final Above ORDINARY = new Above(Optional.empty(), false, false, 0);
    static final Above ROW = new Above(Optional.empty(), false, true, 0);

    Above item(Item item) {
        return new Above(Optional.of(item), opening, top, white);
    }

    /// For the first paragraph of an item if it is not the item's text.
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
