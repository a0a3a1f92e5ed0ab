package org.streetwise.print.docx.text;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Inline;

/// The notes that were called so far. Their texts have a part of their own, written after the body.
public final class Notes {
    /// @param language of the text around the call
    record Called(int id, Inline.Note note, Language language) {}

    private final List<Called> called = new ArrayList<>();

    /// The id of a note that is called here; the first is 1.
    int call(Inline.Note note, Language language) {
        called.add(new Called(called.size() + 1, note, language));
        return called.size();
    }

    List<Called> all() {
        return List.copyOf(called);
    }
}
