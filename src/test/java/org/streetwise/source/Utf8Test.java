package org.streetwise.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void aByteOrderMarkIsDropped() {
        byte[] bytes = "\uFEFFéén".getBytes(StandardCharsets.UTF_8);
        assertEquals(new Utf8.Decoded("één", List.of()), Utf8.decode(bytes));
    }

    @Test
    void malformedBytesAreReportedByRangeAndPlace() {
        byte[] bytes = {'d', 'r', 'i', 'e', (byte) 0xEB, 'n', ' ', (byte) 0xE2, (byte) 0x82};
        assertEquals(
                new Utf8.Decoded(
                        "drie\uFFFDn \uFFFD", List.of(new Utf8.Malformed(4, 5, 4), new Utf8.Malformed(7, 9, 7))),
                Utf8.decode(bytes));
    }

    @Test
    void aReplacementCharacterInTheSourceIsNotAFault() {
        assertEquals(
                List.of(),
                Utf8.decode("\uFFFD".getBytes(StandardCharsets.UTF_8)).malformed());
    }
}
