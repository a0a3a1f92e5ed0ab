package org.streetwise.print.layout.box;

import org.streetwise.tell.document.Target;

/// What an element is to a reader who can't see the page.
public sealed interface Kind {
    /// Whether it stands within a paragraph's text; then it belongs where its first words are.
    default boolean inline() {
        return switch (this) {
            case Plain plain -> plain.compareTo(Plain.REFERENCE) >= 0;
            case Link _, Sign _ -> true;
            case Heading _, List _, Cell _, Note _, Figure _ -> false;
        };
    }

    /// Kinds of which there is no more to say. Those from [#REFERENCE] on stand within text.
    enum Plain implements Kind {
        DOCUMENT,
        MATTER,
        SECTION,
        /// The publication's title on its cover.
        TITLE,
        PARAGRAPH,
        LIST_ITEM,
        /// An item's bullet or number, a defined term, a note's number.
        LABEL,
        /// What is said in an item.
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
        /// Words that refer to another place of the publication.
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
        /// What stands before its items.
        public enum Marking {
            BULLETS,
            NUMBERS,
            /// Terms, or nothing that counts.
            NONE
        }
    }

    /// A table's cell.
    ///
    /// @param columns how many it reaches over
    /// @param rows how many it reaches over
    record Cell(Heads heads, int columns, int rows) implements Kind {
        /// One that reaches over no others.
        public Cell(Heads heads) {
            this(heads, 1, 1);
        }

        /// What a cell says what it is about.
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

    /// @param description what is said of it where its words are not read: an address, `pagina 12`
    record Link(Destination destination, String description) implements Kind {}

    /// @param words what the sign says
    record Sign(String words) implements Kind {}

    /// Where a link leads.
    sealed interface Destination {
        /// Out of the publication.
        record Address(String uri) implements Destination {}

        /// To a place in it.
        record Place(Target target) implements Destination {}
    }
}
