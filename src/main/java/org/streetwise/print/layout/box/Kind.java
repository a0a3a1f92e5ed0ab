package org.streetwise.print.layout.box;

import org.streetwise.tell.document.Target;

/// What an element is to a reader who can't see the page.
public sealed interface Kind {
    /// Whether it stands within a paragraph's text. Its place in reading order is then that of its first words.
    default boolean inline() {
        return switch (this) {
            case Plain plain -> plain.compareTo(Plain.REFERENCE) >= 0;
            case Link _, Sign _ -> true;
            case Heading _, List _, Cell _, Note _, Figure _ -> false;
        };
    }

    /// Kinds that need no more than a name. Those from [#REFERENCE] on stand within text.
    enum Plain implements Kind {
        DOCUMENT,
        MATTER,
        SECTION,
        /// The publication's title on its cover.
        TITLE,
        PARAGRAPH,
        LIST_ITEM,
        /// An item's bullet or number, a defined term, or a note's number.
        LABEL,
        /// The content of an item.
        ITEM_BODY,
        QUOTE,
        TABLE,
        CAPTION,
        /// An image with its caption.
        PICTURE,
        TABLE_HEAD,
        TABLE_BODY,
        ROW,
        /// The list of contents.
        CONTENTS,
        CONTENTS_ITEM,
        /// Words that refer to another place in the publication.
        REFERENCE,
        STRONG,
        EMPHASIS,
        STRIKETHROUGH,
        CODE,
        /// Words in another language.
        FOREIGN
    }

    /// @param level from 1
    record Heading(int level) implements Kind {}

    /// A list of items.
    record List(Marking marking) implements Kind {
        /// What stands before a list's items.
        public enum Marking {
            BULLETS,
            NUMBERS,
            /// Terms, or nothing that counts.
            NONE
        }
    }

    /// A table's cell.
    ///
    /// @param columns how many columns it spans
    /// @param rows how many rows it spans
    record Cell(Heads heads, int columns, int rows) implements Kind {
        /// A cell of one column and one row.
        public Cell(Heads heads) {
            this(heads, 1, 1);
        }

        /// What a cell is a header of.
        public enum Heads {
            NOTHING,
            COLUMN,
            ROW
        }
    }

    /// An image.
    ///
    /// @param alternative what is read in its place
    record Figure(String alternative) implements Kind {}

    /// @param target unique in the publication
    record Note(Target target) implements Kind {}

    /// @param description what is read if the link's words are not: an address, `pagina 12`
    record Link(Destination destination, String description) implements Kind {}

    /// @param words what the sign means
    record Sign(String words) implements Kind {}

    /// Where a link leads.
    sealed interface Destination {
        /// Out of the publication.
        record Address(String uri) implements Destination {}

        /// To a place in the publication.
        record Place(Target target) implements Destination {}
    }
}
