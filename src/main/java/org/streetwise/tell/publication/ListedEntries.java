package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.DefinitionList;
import org.streetwise.tell.document.Block.Matter;
import org.streetwise.tell.document.Block.Section;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Target;

/// Leaves out entries of the list of sources and the glossary, and sections that have nothing else.
///
/// @param kept decides by an entry's target and blocks whether it stays
record ListedEntries(BiPredicate<Target, List<Block>> kept) {
    /// The blocks with the entries that are kept.
    List<Block> in(List<Block> blocks) {
        List<Block> left = new ArrayList<>();
        blocks.forEach(block -> in(block).ifPresent(left::add));
        return left;
    }

    private Optional<Block> in(Block block) {
        return switch (block) {
            case Matter(var attributes, var part, var blocks) ->
                left(blocks, in(blocks)).map(left -> new Matter(attributes, part, left));
            case Section(var attributes, var numbering, var title, var blocks) ->
                left(blocks, in(blocks)).map(left -> new Section(attributes, numbering, title, left));
            case DefinitionList(var attributes, var entries) ->
                left(
                                entries,
                                entries.stream()
                                        .filter(entry -> keeps(entry.blocks()))
                                        .toList())
                        .map(left -> new DefinitionList(attributes, left));
            case Block.Paragraph paragraph ->
                Optional.<Block>of(paragraph)
                        .filter(_ -> !paragraph.attributes().is(Role.REFERENCE) || keeps(List.of(paragraph)));
            case Block.BulletList _,
                    Block.OrderedList _,
                    Block.BlockQuote _,
                    Block.Table _,
                    Block.Columns _,
                    Block.Beside _,
                    Block.Cover _,
                    Block.Picture _,
                    Block.Chart _,
                    Block.CodeBlock _,
                    Block.Contents _,
                    Block.ThematicBreak _ -> Optional.of(block);
        };
    }

    private boolean keeps(List<Block> entry) {
        return entry.getFirst()
                .attributes()
                .target()
                .filter(target -> !kept.test(target, entry))
                .isEmpty();
    }

    /// What is left of some items; absent if all were left out. A section that was empty before stays.
    private static <T> Optional<List<T>> left(List<T> items, List<T> left) {
        return Optional.of(left).filter(_ -> items.isEmpty() || !left.isEmpty());
    }
}
