package org.streetwise.know.value;

import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.source.Spanned;

/// Whom readers may turn to.
public record Contact(
        Optional<Spanned<String>> name,
        Optional<Spanned<String>> role,
        Optional<Spanned<String>> organisation,
        Optional<Spanned<String>> email,
        Optional<Spanned<String>> phone) {
    /// Passes its words to a reader.
    public void read(TextReader reader) {
        Stream.of(name, role, organisation, phone)
                .flatMap(Optional::stream)
                .forEach(words -> reader.words(AuthoredText.CONTACT, words.value(), words.span()));
        email.ifPresent(address -> reader.mention(AuthoredText.CONTACT, address.value(), address.span()));
    }
}
