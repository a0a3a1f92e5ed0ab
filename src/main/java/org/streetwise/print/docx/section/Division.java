package org.streetwise.print.docx.section;

import java.util.Optional;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Matter;
import org.streetwise.tell.document.Role;

/// A part of the text that is a section in Word: the cover, a chapter, a portrait that starts a new page, or columns.
/// In Word only a new section can change the running heads, and only its first page can go without one.
///
/// @param part the matter that it stands in; empty for the cover and for anything outside all matter
/// @param count what begins again at 1
/// @param opens whether it begins with a heading, so that its first page has no running head
/// @param landscape whether its pages are landscape
/// @param head the chapter or portrait whose title is its running head
/// @param continuous whether it begins on the page on which the division before it ends
/// @param columns how many columns its text flows through
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

    /// What begins again at 1.
    enum Count {
        /// Neither pages nor notes.
        ON,
        PAGES,
        PAGES_AND_NOTES
    }

    /// Whether its page numbers begin again at 1.
    boolean restarts() {
        return count != Count.ON;
    }

    /// A division that begins without a heading.
    static Division loose(Optional<Matter.Part> part, Count count) {
        return new Division(part, false, count, false, false, Optional.empty(), false, 1);
    }

    /// Whether the block stands on landscape pages.
    public static boolean landscape(Block block) {
        return block.attributes().is(Role.LANDSCAPE);
    }

    /// The size and margins of its pages.
    Stylesheet.Sheet page(Stylesheet stylesheet) {
        return landscape ? stylesheet.sheet().landscape() : stylesheet.sheet();
    }

    static Division chapter(Optional<Matter.Part> part, Count count, Block.Section head) {
        return new Division(part, false, count, true, landscape(head), Optional.of(head), false, 1);
    }

    /// The division that goes on after columns within this one.
    Division continued() {
        return new Division(part, cover, Count.ON, false, landscape, head, true, 1);
    }

    /// This division, set in columns.
    Division in(int columns) {
        return new Division(part, cover, count, opens, landscape, head, continuous, columns);
    }
}
