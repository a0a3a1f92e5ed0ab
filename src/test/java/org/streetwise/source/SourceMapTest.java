package org.streetwise.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceMapTest {
    private static final SourceId FILE = SourceId.programme("cases/pendrecht.yml");

    @Test
    void aPartOfAVerbatimValueKeepsItsPlace() {
        SourceMap map = SourceMap.verbatim(FILE, 10, 5);
        assertEquals(new Span(FILE, 11, 13), map.span(1, 3));
        assertEquals(new Span(FILE, 15, 15), map.span(5, 5));
    }

    @Test
    void aPartOfAReplacedPieceHasThePlaceOfTheWholePiece() {
        SourceMap.Builder builder = new SourceMap.Builder(FILE);
        builder.copy(0, 3);
        builder.replace(3, 9, 2);
        builder.copy(9, 11);
        SourceMap map = builder.build(new Span(FILE, 0, 11));
        assertEquals(new Span(FILE, 3, 9), map.span(4, 5));
        assertEquals(new Span(FILE, 2, 10), map.span(2, 6));
        assertEquals(new Span(FILE, 0, 11), map.span());
    }

    @Test
    void adjoiningCopiesMakeOnePiece() {
        SourceMap.Builder builder = new SourceMap.Builder(FILE);
        builder.copy(4, 6);
        builder.copy(6, 8);
        builder.copy(12, 14);
        SourceMap map = builder.build(new Span(FILE, 4, 14));
        assertEquals(new Span(FILE, 5, 7), map.span(1, 3));
        assertEquals(new Span(FILE, 7, 13), map.span(3, 5));
    }

    @Test
    void anEmptyValueHasAPlace() {
        SourceMap map = new SourceMap.Builder(FILE).build(new Span(FILE, 7, 9));
        assertEquals(new Span(FILE, 9, 9), map.span(0, 0));
    }
}
