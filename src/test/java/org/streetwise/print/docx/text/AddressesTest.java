package org.streetwise.print.docx.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c&d=%20#e",
                "mailto:info@example.org",
                "tel:+31101234567",
                "https://example.org/één"
            })
    void aSoundAddressStaysAsItIs(String address) {
        assertEquals(Optional.of(address), Addresses.uri(address));
    }

    @Test
    void whatAUriCannotHoldIsEncoded() {
        assertEquals(Optional.of("https://example.org/a%20b%7Cc%25d"), Addresses.uri("https://example.org/a b|c%d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "https://exam:ple:x/", "://"})
    void anAddressThatLeadsNowhereIsRefused(String address) {
        assertEquals(Optional.empty(), Addresses.uri(address));
    }
}
