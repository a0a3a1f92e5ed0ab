package org.streetwise.tell.citation;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;

/// Puts the parts of an entry one behind the other, each of them ended by a full stop.
final class EntryLine {
    private final List<Inline> inlines = new ArrayList<>();

    /// Adds a part, which is stopped if it does not end with a sign that does so.
    EntryLine part(List<Inline> part) {
        String words = PlainText.of(part);
        if (words.isEmpty()) {
            return this;
        }
        unstopped(part);
        if (!words.endsWith(".") && !words.endsWith("?") && !words.endsWith("!")) {
            inlines.add(new Inline.Text("."));
        }
        return this;
    }

    EntryLine part(String words) {
        return words.isEmpty() ? this : part(List.of(new Inline.Text(words)));
    }

    /// Adds a part that ends without a full stop, as addresses do.
    EntryLine unstopped(List<Inline> part) {
        if (!part.isEmpty() && !inlines.isEmpty()) {
            inlines.add(new Inline.Text(" "));
        }
        inlines.addAll(part);
        return this;
    }

    List<Inline> inlines() {
        return inlines;
    }
}
