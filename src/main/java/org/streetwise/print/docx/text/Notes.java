package org.streetwise.print.docx.text;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Inline;

/// The notes of the text so far. Their texts are a part of their own, written after the body.
public final class Notes {
    /// @param language of the text around the note's number
    record Called(int id, Inline.Note note, Language language) {}

    private final List<Called> called = new ArrayList<>();

    /// Adds a note and returns its id; the first is 1.
    int call(Inline.Note note, Language language) {
        called.add(new Called(called.size() + 1, note, language));
        return called.size();
    }

    List<Called> all() {
        return List.copyOf(called);
    }
}
