package org.streetwise.print.docx.section;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Matter;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Role;

/// Where the divisions of a document end. This must be known before the first paragraph is written, because Word keeps
/// a section's properties in its last paragraph. A chapter begins a division, and so does a portrait within it. Columns
/// are a division of their own, on the same page as the text around them.
public final class DivisionEnds {
    /// For parts in which no division ends, such as the notes.
    public static final DivisionEnds NONE = new DivisionEnds();

    private final Map<Block, Ending> ends = new IdentityHashMap<>();
    private final Map<Block.Section, Ending> headings = new IdentityHashMap<>();
    private final Map<Block.Columns, Ending> trailers = new IdentityHashMap<>();
    private Division current = Division.COVER;
    private Optional<Division> last = Optional.empty();
    /// Files an ending with the current division's last block; empty while the division has none.
    private Optional<Consumer<Ending>> currentEnd = Optional.empty();
    /// The same for the division that ended last.
    private Optional<Consumer<Ending>> lastEnd = Optional.empty();
    /// Columns that nothing has followed yet.
    private Optional<Block.Columns> bare = Optional.empty();
    private boolean counting;

    private DivisionEnds() {}

    /// Finds the ends of all divisions.
    public static DivisionEnds of(Document document) {
        DivisionEnds found = new DivisionEnds();
        List<Block> loose = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Cover _ -> {
                    found.divide(loose, Optional.empty());
                    found.begin(Division.COVER);
                    found.walk(block);
                }
                case Matter matter -> {
                    found.divide(loose, Optional.empty());
                    found.divide(new ArrayList<>(matter.blocks()), Optional.of(matter.part()));
                }
                default -> loose.add(block);
            }
        }
        found.divide(loose, Optional.empty());
        found.end();
        found.lastEnd.ifPresent(place -> place.accept(Ending.OF_TEXT));
        return found;
    }

    /// What ends with that block. The last division has no ending of its own: it ends with the text.
    public Optional<Ending> with(Block block) {
        return Optional.ofNullable(ends.get(block));
    }

    /// What ends with the heading of that section.
    public Optional<Ending> withHeading(Block.Section section) {
        return Optional.ofNullable(headings.get(section));
    }

    /// What ends with the empty paragraph behind columns that end their chapter. Word makes columns equally long only
    /// where the next section begins on the same page.
    public Optional<Ending> behind(Block.Columns columns) {
        return Optional.ofNullable(trailers.get(columns));
    }

    /// The division in which the text ends; empty if there is no text.
    public Optional<Division> last() {
        return last;
    }

    /// Begins the divisions of these blocks. A block between two chapters belongs to the chapter before it, unless that
    /// one is landscape.
    private void divide(List<Block> blocks, Optional<Matter.Part> part) {
        Division.Count first =
                blocks.isEmpty() ? Division.Count.ON : part.map(this::count).orElse(Division.Count.ON);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Section chapter) {
                chapter(chapter, part, i == 0 ? first : Division.Count.ON);
                continue;
            }
            if (i == 0 || Division.landscape(blocks.get(i - 1))) {
                begin(Division.loose(part, i == 0 ? first : Division.Count.ON));
            }
            walk(block);
        }
        blocks.clear();
    }

    /// Notes are numbered through all parts of a publication. They begin again only at a second body, in a file that
    /// holds several publications.
    private Division.Count count(Matter.Part part) {
        boolean pages = part != Matter.Part.BACK || !counting;
        boolean notes = part == Matter.Part.BODY && counting;
        counting |= part != Matter.Part.FRONT;
        if (notes) {
            return Division.Count.PAGES_AND_NOTES;
        }
        return pages ? Division.Count.PAGES : Division.Count.ON;
    }

    private void chapter(Block.Section chapter, Optional<Matter.Part> part, Division.Count count) {
        List<Block> blocks = chapter.blocks();
        boolean atOnce = !blocks.isEmpty() && portrait(blocks.getFirst()).isPresent();
        begin(Division.chapter(part, count, atOnce ? portrait(blocks.getFirst()).orElseThrow() : chapter));
        heading(chapter);
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Block.Section> portrait = portrait(blocks.get(i));
            if (i > 0 && portrait.isPresent()) {
                begin(Division.chapter(part, Division.Count.ON, portrait.get()));
            }
            walk(blocks.get(i));
        }
    }

    private static Optional<Block.Section> portrait(Block block) {
        return block instanceof Block.Section section && section.attributes().is(Role.CASE_PORTRAIT)
                ? Optional.of(section)
                : Optional.empty();
    }

    private void walk(Block block) {
        switch (block) {
            case Block.Section section -> {
                heading(section);
                section.blocks().forEach(this::walk);
            }
            case Block.Columns columns -> columns(columns);
            default -> endAt(ending -> ends.put(block, ending));
        }
    }

    private void heading(Block.Section section) {
        endAt(
                section.blocks().isEmpty()
                        ? ending -> ends.put(section, ending)
                        : ending -> headings.put(section, ending));
    }

    private void endAt(Consumer<Ending> place) {
        currentEnd = Optional.of(place);
        bare = Optional.empty();
    }

    private void columns(Block.Columns columns) {
        if (currentEnd.isPresent()) {
            close(new Ending(Optional.of(current), false));
            current = current.continued();
        }
        ends.put(columns, new Ending(Optional.of(current.in(columns.count())), false));
        current = current.continued();
        bare = Optional.of(columns);
    }

    private void begin(Division division) {
        end();
        current = division;
    }

    private void end() {
        bare.ifPresent(columns -> endAt(ending -> trailers.put(columns, ending)));
        if (currentEnd.isPresent()) {
            last = Optional.of(current);
            close(new Ending(last, true));
        }
    }

    private void close(Ending ending) {
        currentEnd.ifPresent(place -> place.accept(ending));
        lastEnd = currentEnd;
        currentEnd = Optional.empty();
    }
}
