package org.streetwise.print.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.PageNumber;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Role;

/// What starts on a new page and runs to the next such start.
///
/// @param parent whose parts its blocks are
/// @param level of the sections among its blocks
/// @param blocks without those of later chapters, though these may stand in the same section
/// @param first what its first page is numbered; empty where it goes on from the chapter before
/// @param head the title in the running head; empty where there is none
/// @param sections elements of sections that later chapters go on with, by identity
public record Chapter(
        Element parent,
        int level,
        List<Block> blocks,
        Optional<PageNumber> first,
        String head,
        Map<Block.Section, Element> sections) {
    public Chapter {
        blocks = List.copyOf(blocks);
    }

    /// The cover, where the chapter is one.
    Optional<Block.Cover> cover() {
        return blocks.size() == 1 && blocks.getFirst() instanceof Block.Cover cover
                ? Optional.of(cover)
                : Optional.empty();
    }

    /// How many pages it has room on, where that is limited.
    public Optional<Integer> room() {
        return blocks.getFirst().attributes().pages();
    }

    /// Whether its pages lie on their side.
    public boolean landscape() {
        return blocks.getFirst().attributes().is(Role.LANDSCAPE);
    }

    /// Whether it is a neighbourhood's portrait.
    boolean isPortrait() {
        return blocks.getFirst().attributes().is(Role.CASE_PORTRAIT);
    }

    /// About how long it is: how many blocks it has, those in its sections too.
    int size() {
        return size(blocks);
    }

    private static int size(List<Block> blocks) {
        int size = blocks.size();
        for (Block block : blocks) {
            size += block instanceof Block.Section section ? size(section.blocks()) : 0;
        }
        return size;
    }

    /// The section that the chapter opens with.
    Optional<Block.Section> opening() {
        return blocks.getFirst() instanceof Block.Section section ? Optional.of(section) : Optional.empty();
    }
}
