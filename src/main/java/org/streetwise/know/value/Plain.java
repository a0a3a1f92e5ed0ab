package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;

/// A lesson in words for residents.
public record Plain(Optional<ProseLine> title, Prose text) {
    /// Passes its texts to a reader, under the fields of the given kind of lesson.
    public void read(AuthoredText titled, AuthoredText told, TextReader reader) {
        title.ifPresent(line -> reader.line(titled, line));
        reader.prose(told, text);
    }
}
