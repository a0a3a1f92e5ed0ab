package org.streetwise.print.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.PageNumber;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Role;

/// A part of the document that starts on a new page.
///
/// @param parent the element that its blocks belong to
/// @param level of the sections among its blocks
/// @param blocks without those of later chapters, which may stand in the same section
/// @param first the number of its first page; empty where numbers continue from the chapter before
/// @param head the title in the running head; empty where there is none
/// @param sections the elements of sections that continue in later chapters, by identity
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

    /// The cover, if the chapter is the cover.
    Optional<Block.Cover> cover() {
        return blocks.size() == 1 && blocks.getFirst() instanceof Block.Cover cover
                ? Optional.of(cover)
                : Optional.empty();
    }

    /// How many pages it may fill, if that is limited.
    public Optional<Integer> room() {
        return blocks.getFirst().attributes().pages();
    }

    /// Whether its pages are landscape.
    public boolean landscape() {
        return blocks.getFirst().attributes().is(Role.LANDSCAPE);
    }

    /// Whether it is a neighbourhood's portrait.
    boolean isPortrait() {
        return blocks.getFirst().attributes().is(Role.CASE_PORTRAIT);
    }

    /// A rough measure of its length: the number of its blocks, including those in its sections.
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

    /// The section that it begins with.
    Optional<Block.Section> opening() {
        return blocks.getFirst() instanceof Block.Section section ? Optional.of(section) : Optional.empty();
    }
}
