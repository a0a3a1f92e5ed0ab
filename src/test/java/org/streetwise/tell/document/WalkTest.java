package org.streetwise.tell.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A walk must reach every part of every kind of block and inline. The tests find the parts in the records themselves,
/// so they fail if the walk forgets a new part.
class WalkTest {
    private static final Document DOCUMENT = SampleDocument.once();

    @Test
    void theSampleHasEveryKindOfBlockAndInline() {
        Set<Class<?>> kinds = new HashSet<>();
        new Walk(block -> kinds.add(block.getClass()), inline -> kinds.add(inline.getClass()))
                .blocks(DOCUMENT.blocks());
        assertEquals(
                names(Stream.concat(
                                Stream.of(Block.class.getPermittedSubclasses()),
                                Stream.of(Inline.class.getPermittedSubclasses()))
                        .collect(Collectors.toSet())),
                names(kinds));
    }

    @Test
    void aQueryVisitsAllTextsInReadingOrder() {
        List<Inline> visited = new ArrayList<>();
        new Walk(_ -> {}, inline -> {
                    if (inline instanceof Inline.Text) {
                        visited.add(inline);
                    }
                })
                .blocks(DOCUMENT.blocks());
        assertEquals(texts(DOCUMENT.blocks()), visited);
    }

    @Test
    void aMapChangesAllTexts() {
        List<Block> mapped = Walk.map(
                DOCUMENT.blocks(),
                block -> block,
                inline -> List.of(inline instanceof Inline.Text ? new Inline.Text("x") : inline));
        assertEquals(Set.of(new Inline.Text("x")), Set.copyOf(texts(mapped)));
        assertEquals(texts(DOCUMENT.blocks()).size(), texts(mapped).size());
    }

    @Test
    void aMapThatChangesNothingKeepsTheTree() {
        List<Block> blocks = DOCUMENT.blocks();
        assertSame(blocks, Walk.map(blocks, block -> block, List::of));
    }

    @Test
    void anInlineMayBecomeSeveralOrNone() {
        Block line = new Block.Paragraph(
                Attributes.NONE, List.of(new Inline.Text("a"), new Inline.Code("b"), new Inline.Text("c")));
        List<Block> mapped = Walk.map(List.of(line), block -> block, inline -> switch (inline) {
            case Inline.Text(String text, _) -> List.of(new Inline.Text(text), new Inline.LineBreak());
            default -> List.of();
        });
        assertEquals(
                List.of(new Block.Paragraph(
                        Attributes.NONE,
                        List.of(
                                new Inline.Text("a"),
                                new Inline.LineBreak(),
                                new Inline.Text("c"),
                                new Inline.LineBreak()))),
                mapped);
    }

    /// The texts of records within records, in the order of their components.
    private static List<Inline> texts(Object value) {
        return switch (value) {
            case Inline.Text text -> List.of(text);
            case Collection<?> several ->
                several.stream().flatMap(each -> texts(each).stream()).toList();
            case Optional<?> maybe -> maybe.map(WalkTest::texts).orElse(List.of());
            case Record outer ->
                Stream.of(outer.getClass().getRecordComponents())
                        .flatMap(component -> texts(read(component, outer)).stream())
                        .toList();
            default -> List.of();
        };
    }

    private static Object read(RecordComponent component, Record outer) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(outer);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Set<String> names(Set<Class<?>> kinds) {
        return kinds.stream().map(Class::getSimpleName).collect(Collectors.toSet());
    }
}
