package org.streetwise.print.docx.section;

import java.util.Optional;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Matter;
import org.streetwise.tell.document.Role;

/// A part of the text that is a section to Word: the cover, a chapter, a portrait that starts a new page, or columns.
/// Word's running heads change with the section alone, and only a section's first page can go without.
///
/// @param part where it stands; empty for the cover and for what stands outside every matter
/// @param count what is counted from 1 in it
/// @param opens whether it begins with a heading, so that its first page has no running head
/// @param landscape whether its pages lie on their side
/// @param head the chapter or portrait whose title its pages repeat
/// @param continuous whether it begins on the page on which the one before it ends
/// @param columns that its text flows through
public record Division(
        Optional<Matter.Part> part,
        boolean cover,
        Count count,
        boolean opens,
        boolean landscape,
        Optional<Block.Section> head,
        boolean continuous,
        int columns) {

    static final Division COVER =
            new Division(Optional.empty(), true, Count.ON, false, false, Optional.empty(), false, 1);

    /// What begins anew.
    enum Count {
        /// Pages and notes are counted on.
        ON,
        PAGES,
        PAGES_AND_NOTES
    }

    /// Whether its pages are counted from 1.
    boolean restarts() {
        return count != Count.ON;
    }

    /// Blocks that no heading opens.
    static Division loose(Optional<Matter.Part> part, Count count) {
        return new Division(part, false, count, false, false, Optional.empty(), false, 1);
    }

    public static boolean landscape(Block block) {
        return block.attributes().is(Role.LANDSCAPE);
    }

    /// A page of it.
    Stylesheet.Sheet page(Stylesheet stylesheet) {
        return landscape ? stylesheet.sheet().landscape() : stylesheet.sheet();
    }

    static Division chapter(Optional<Matter.Part> part, Count count, Block.Section head) {
        return new Division(part, false, count, true, landscape(head), Optional.of(head), false, 1);
    }

    /// What comes after columns in its midst.
    Division continued() {
        return new Division(part, cover, Count.ON, false, landscape, head, true, 1);
    }

    /// The same in columns.
    Division in(int columns) {
        return new Division(part, cover, count, opens, landscape, head, continuous, columns);
    }
}
