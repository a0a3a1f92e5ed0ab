package org.streetwise.print.docx;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Matter;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Role;

/// Where the divisions of a document end, found before its first paragraph is written: Word wants a section's
/// properties in its last one.
final class DivisionEnds {
    /// Inside a part where no division ends, such as the notes.
    static final DivisionEnds NONE = new DivisionEnds();

    private final Map<Block, Ending> ends = new IdentityHashMap<>();
    private Optional<Division> last = Optional.empty();
    private Optional<Block> lastBlock = Optional.empty();
    private boolean counting;

    private DivisionEnds() {}

    static DivisionEnds of(Document document) {
        DivisionEnds found = new DivisionEnds();
        List<Block> loose = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Cover _ -> {
                    found.divide(loose, Optional.empty());
                    found.end(block, Division.COVER);
                }
                case Matter matter -> {
                    found.divide(loose, Optional.empty());
                    found.divide(new ArrayList<>(matter.blocks()), Optional.of(matter.part()));
                }
                default -> loose.add(block);
            }
        }
        found.divide(loose, Optional.empty());
        found.lastBlock.ifPresent(block -> found.ends.put(block, Ending.OF_TEXT));
        return found;
    }

    /// What ends with that block; the end of the last division is that of the text.
    Optional<Ending> with(Block block) {
        return Optional.ofNullable(ends.get(block));
    }

    /// The division that the text ends in; empty where there is no text.
    Optional<Division> last() {
        return last;
    }

    /// Chapters begin divisions; what stands between them belongs to the one before, unless that lies on its side.
    private void divide(List<Block> blocks, Optional<Matter.Part> part) {
        boolean restarts = !blocks.isEmpty() && part.filter(this::restarts).isPresent();
        int start = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || blocks.get(i) instanceof Block.Section || Division.landscape(blocks.get(i - 1))) {
                Division division = open(blocks.get(start), part, restarts && start == 0);
                end(blocks.get(i - 1), division);
                start = i;
            }
        }
        blocks.clear();
    }

    private boolean restarts(Matter.Part part) {
        boolean restarts = part != Matter.Part.BACK || !counting;
        counting |= part != Matter.Part.FRONT;
        return restarts;
    }

    /// Ends every division of a chapter but its last.
    private Division open(Block first, Optional<Matter.Part> part, boolean restarts) {
        if (!(first instanceof Block.Section chapter)) {
            return Division.loose(part, restarts);
        }
        List<Block> blocks = chapter.blocks();
        boolean atOnce = !blocks.isEmpty() && portrait(blocks.getFirst()).isPresent();
        Division division = Division.chapter(
                part, restarts, atOnce ? portrait(blocks.getFirst()).orElseThrow() : chapter);
        for (int i = 1; i < blocks.size(); i++) {
            Optional<Block.Section> portrait = portrait(blocks.get(i));
            if (portrait.isPresent()) {
                end(blocks.get(i - 1), division);
                division = Division.chapter(part, false, portrait.get());
            }
        }
        return division;
    }

    private static Optional<Block.Section> portrait(Block block) {
        return block instanceof Block.Section section && section.attributes().is(Role.CASE_PORTRAIT)
                ? Optional.of(section)
                : Optional.empty();
    }

    private void end(Block block, Division division) {
        ends.put(block, new Ending(Optional.of(division)));
        last = Optional.of(division);
        lastBlock = Optional.of(block);
    }
}
