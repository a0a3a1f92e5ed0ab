package org.streetwise.print.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.box.PageNumber;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.document.Role;

/// Splits a document into chapters. A chapter is the cover, a section of the first level, a portrait (unless it
/// directly follows its chapter's heading), or the blocks between any of these.
public final class ChapterSplitter {
    private final List<Chapter> chapters = new ArrayList<>();
    private final Element root;
    private Optional<PageNumber> next = Optional.of(new PageNumber(PageNumber.Style.ARABIC, 1));
    private boolean bodyStarted;

    private ChapterSplitter(Element root) {
        this.root = root;
    }

    /// Splits a document.
    ///
    /// @param root the element that the chapters' elements belong to
    public static List<Chapter> split(Document document, Element root) {
        ChapterSplitter splitter = new ChapterSplitter(root);
        splitter.blocks(document.blocks(), root);
        return splitter.chapters;
    }

    private void blocks(List<Block> blocks, Element parent) {
        List<Block> loose = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Section section -> {
                    flush(loose, parent);
                    section(section, parent);
                }
                case Block.Matter matter -> {
                    flush(loose, parent);
                    matter(matter);
                }
                case Block.Cover cover -> {
                    flush(loose, parent);
                    Optional<PageNumber> after = next;
                    next = Optional.of(PageNumber.UNNUMBERED);
                    chapter(parent, 1, List.of(cover), "", Map.of());
                    next = after;
                }
                case Block.Paragraph _,
                        Block.BulletList _,
                        Block.OrderedList _,
                        Block.DefinitionList _,
                        Block.BlockQuote _,
                        Block.Table _,
                        Block.CodeBlock _,
                        Block.Contents _,
                        Block.ThematicBreak _,
                        Block.Picture _,
                        Block.Columns _,
                        Block.Beside _,
                        Block.Chart _ -> loose.add(block);
            }
        }
        flush(loose, parent);
    }

    private void flush(List<Block> loose, Element parent) {
        if (!loose.isEmpty()) {
            chapter(parent, 1, loose, "", Map.of());
            loose.clear();
        }
    }

    private void matter(Block.Matter matter) {
        switch (matter.part()) {
            case FRONT -> next = Optional.of(new PageNumber(PageNumber.Style.ROMAN, 1));
            case BODY -> {
                next = Optional.of(new PageNumber(PageNumber.Style.ARABIC, 1));
                bodyStarted = true;
            }
            case BACK -> {
                if (!bodyStarted) {
                    next = Optional.of(new PageNumber(PageNumber.Style.ARABIC, 1));
                }
                bodyStarted = true;
            }
        }
        blocks(
                matter.blocks(),
                root.child(Kind.Plain.MATTER, matter.attributes().language()));
    }

    private void section(Block.Section section, Element parent) {
        String title = PlainText.of(section.title());
        List<Block> blocks = section.blocks();
        int start = firstPortraitOnNewPage(blocks);
        if (start == blocks.size()) {
            chapter(parent, 1, List.of(section), title, Map.of());
            return;
        }
        Element element = parent.child(Kind.Plain.SECTION, section.attributes().language());
        Block.Section opening =
                new Block.Section(section.attributes(), section.numbering(), section.title(), blocks.subList(0, start));
        Map<Block.Section, Element> shared = new IdentityHashMap<>();
        shared.put(opening, element);
        String head = start > 0 ? title(blocks.subList(0, start), title) : title;
        chapter(parent, 1, List.of(opening), head, shared);
        while (start < blocks.size()) {
            int end = start + 1;
            while (end < blocks.size() && !isPortrait(blocks.get(end))) {
                end++;
            }
            List<Block> part = blocks.subList(start, end);
            chapter(element, 2, part, title(part, title), Map.of());
            start = end;
        }
    }

    private static int firstPortraitOnNewPage(List<Block> blocks) {
        for (int i = 1; i < blocks.size(); i++) {
            if (isPortrait(blocks.get(i))) {
                return i;
            }
        }
        return blocks.size();
    }

    private static String title(List<Block> blocks, String otherwise) {
        return isPortrait(blocks.getFirst()) ? PlainText.of(((Block.Section) blocks.getFirst()).title()) : otherwise;
    }

    private static boolean isPortrait(Block block) {
        return block instanceof Block.Section && block.attributes().is(Role.CASE_PORTRAIT);
    }

    private void chapter(
            Element parent, int level, List<Block> blocks, String head, Map<Block.Section, Element> sections) {
        chapters.add(new Chapter(parent, level, blocks, next, head, sections));
        next = Optional.empty();
    }
}
