package org.streetwise.print.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Matter;
import org.streetwise.tell.document.Document;

/// A part of the text that is a section to Word: the cover, or a chapter with its opening page. Word's running heads
/// change with the section alone, and only a section's first page can go without.
///
/// @param part where it stands; empty for the cover and for what stands outside every matter
/// @param restarts whether its pages are counted from 1
/// @param blocks never empty
record Division(Optional<Matter.Part> part, boolean cover, boolean restarts, List<Block> blocks) {
    Division {
        blocks = List.copyOf(blocks);
    }

    /// The chapter that it is, if it opens with a heading.
    Optional<Block.Section> chapter() {
        return blocks.getFirst() instanceof Block.Section section ? Optional.of(section) : Optional.empty();
    }

    /// The divisions of a document, in order.
    static List<Division> of(Document document) {
        List<Division> divisions = new ArrayList<>();
        List<Block> loose = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Cover _ -> {
                    divide(loose, Optional.empty(), divisions);
                    divisions.add(new Division(Optional.empty(), true, false, List.of(block)));
                }
                case Matter matter -> {
                    divide(loose, Optional.empty(), divisions);
                    divide(new ArrayList<>(matter.blocks()), Optional.of(matter.part()), divisions);
                }
                default -> loose.add(block);
            }
        }
        divide(loose, Optional.empty(), divisions);
        return divisions;
    }

    /// Chapters begin divisions; what stands between them belongs to the one before.
    private static void divide(List<Block> blocks, Optional<Matter.Part> part, List<Division> divisions) {
        boolean restarts = part.isPresent() && part.get() != Matter.Part.BACK;
        int start = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || blocks.get(i) instanceof Block.Section) {
                divisions.add(new Division(part, false, restarts && start == 0, blocks.subList(start, i)));
                start = i;
            }
        }
        blocks.clear();
    }
}
