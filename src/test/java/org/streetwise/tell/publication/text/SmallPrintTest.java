package org.streetwise.tell.publication.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;

class SmallPrintTest {
    @Test
    void consecutiveSmallPrintIsOneParagraph() {
        List<Block> blocks = new ArrayList<>(List.of(text("Lesson text.")));
        blocks.addAll(small("This agrees with lesson 3."));
        blocks.addAll(small("Evidence: figures."));
        blocks.addAll(small("See lesson 1."));

        assertEquals(
                List.of("Lesson text.", "This agrees with lesson 3. Evidence: figures. See lesson 1."),
                words(SmallPrint.together(blocks)));
    }

    @Test
    void smallPrintWithTextInBetweenStaysApart() {
        List<Block> blocks = new ArrayList<>(small("Evidence: figures."));
        blocks.add(text("Lesson text."));
        blocks.addAll(small("See lesson 1."));

        assertEquals(blocks, SmallPrint.together(blocks));
    }

    @Test
    void withoutWordsThereIsNoParagraph() {
        assertEquals(List.of(), SmallPrint.of(List.of()));
    }

    private static Block text(String words) {
        return new Block.Paragraph(Attributes.NONE, List.of(new Inline.Text(words)));
    }

    private static List<Block> small(String words) {
        return SmallPrint.of(List.of(new Inline.Text(words)));
    }

    private static List<String> words(List<Block> blocks) {
        return blocks.stream()
                .map(block -> PlainText.of(((Block.Paragraph) block).inlines()))
                .toList();
    }
}
