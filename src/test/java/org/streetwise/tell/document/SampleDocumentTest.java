package org.streetwise.tell.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.numbering.Numbering;

class SampleDocumentTest {
    @Test
    void everyKindOfBlockAndInlineIsInTheSample() {
        Set<Class<?>> seen = new HashSet<>();
        new Walk(block -> seen.add(block.getClass()), inline -> seen.add(inline.getClass()))
                .blocks(SampleDocument.once().blocks());

        Set<Class<?>> all = new HashSet<>(List.of(Block.class.getPermittedSubclasses()));
        all.addAll(List.of(Inline.class.getPermittedSubclasses()));
        all.removeAll(seen);
        assertEquals(Set.of(), all);
    }

    @Test
    void everyRoleIsInTheSample() {
        Set<Role> seen = EnumSet.noneOf(Role.class);
        new Walk(block -> block.attributes().role().ifPresent(seen::add), _ -> {})
                .blocks(SampleDocument.once().blocks());
        assertEquals(EnumSet.allOf(Role.class), seen);
    }

    @Test
    void theSampleCanBeNumbered() {
        assertTrue(Numbering.number(SampleDocument.repeated(2)).contents().size() > 20);
    }
}
