package org.streetwise.tell.publication.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void groupsThatFitTogetherAreOneTable() {
        assertEquals(List.of(List.of(List.of(1, 2), List.of(3))), Shares.of(List.of(List.of(1, 2), List.of(3)), 3));
    }

    @Test
    void aGroupThatFitsStaysTogether() {
        assertEquals(
                List.of(List.of(List.of(1, 2)), List.of(List.of(3, 4))),
                Shares.of(List.of(List.of(1, 2), List.of(3, 4)), 3));
    }

    @Test
    void aGroupThatFitsNoTableIsSplitEvenly() {
        assertEquals(
                List.of(List.of(List.of(1, 2)), List.of(List.of(3, 4))), Shares.of(List.of(List.of(1, 2, 3, 4)), 3));
    }

    @Test
    void withoutGroupsThereIsNoTable() {
        assertEquals(List.of(), Shares.of(List.of(), 3));
    }
}
