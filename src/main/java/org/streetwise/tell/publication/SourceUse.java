package org.streetwise.tell.publication;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.streetwise.know.prose.Inlines;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.TextReader;
import org.streetwise.tell.template.Words;

/// Finds the sources that a publication may name anywhere.
final class SourceUse {
    private SourceUse() {}

    /// Keys of references and bare addresses.
    ///
    /// @param words of the template, whose standing texts may cite too
    static Set<String> of(Selection selection, Words words) {
        Set<String> used = new HashSet<>();
        Consumer<ProseInline> cited = inline -> {
            if (inline instanceof ProseInline.Citation(String key, _, _)) {
                used.add(key);
            }
        };
        selection.read(TextReader.inlines(cited));
        words.texts().values().forEach(text -> Inlines.of(text, cited));
        for (SelectedCase each : selection.cases()) {
            each.sources().forEach(source -> used.add(source.name()));
            each.lessons().forEach(lesson -> lesson.sources().forEach(source -> used.add(source.name())));
        }
        return used;
    }
}
