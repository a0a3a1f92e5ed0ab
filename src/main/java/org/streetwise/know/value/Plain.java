package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;

/// A lesson told to residents, in their words.
public record Plain(Optional<ProseLine> title, Prose text) {
    /// Shows its texts under the fields of the kind of lesson that it is of.
    public void read(AuthoredText titled, AuthoredText told, TextReader reader) {
        title.ifPresent(line -> reader.line(titled, line));
        reader.prose(told, text);
    }
}
