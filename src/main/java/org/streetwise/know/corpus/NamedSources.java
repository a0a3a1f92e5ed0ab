package org.streetwise.know.corpus;

import java.util.concurrent.atomic.AtomicBoolean;
import org.streetwise.know.model.Case;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.value.TextReader;

/// Whether a case says what it rests on.
public final class NamedSources {
    private NamedSources() {}

    /// Whether it names a source anywhere: for itself, for a lesson, in a text.
    public static boolean in(Case each) {
        AtomicBoolean cites = new AtomicBoolean(!each.sources().isEmpty()
                || each.lessons().stream().anyMatch(lesson -> !lesson.sources().isEmpty()));
        if (!cites.get()) {
            each.read(TextReader.inlines(inline -> cites.compareAndSet(false, inline instanceof ProseInline.Citation)));
        }
        return cites.get();
    }
}
