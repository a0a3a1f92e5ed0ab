package org.streetwise.tell.publication.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;

class NameListTest {
    @Test
    void aLongListOfNamesIsSetInColumns() {
        Block names = list(8, "Vereniging van Voorlandse Gemeenten");

        assertEquals(new Block.Columns(Attributes.NONE, 2, List.of(names)), NameList.inColumns(names));
    }

    @Test
    void aListOfFewNamesOrOfSentencesIsNotSetInColumns() {
        Block few = list(7, "Vereniging van Voorlandse Gemeenten");
        Block sentences = list(8, "Wie in dit rapport wordt aangehaald, heeft dat goedgevonden.");

        assertSame(few, NameList.inColumns(few));
        assertSame(sentences, NameList.inColumns(sentences));
    }

    private static Block list(int items, String words) {
        Block item = new Block.Paragraph(Attributes.NONE, List.of(new Inline.Text(words)));
        return new Block.BulletList(Attributes.NONE, Collections.nCopies(items, List.of(item)));
    }
}
