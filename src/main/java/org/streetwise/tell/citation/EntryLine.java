package org.streetwise.tell.citation;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;

/// Joins the parts of an entry and ends each with a full stop.
final class EntryLine {
    private final List<Inline> inlines = new ArrayList<>();

    /// Adds a part, with a full stop unless it already ends with a closing sign.
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
        return words.isEmpty() ? this : part(Inline.text(words));
    }

    /// Adds a part that has no full stop, such as an address.
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
