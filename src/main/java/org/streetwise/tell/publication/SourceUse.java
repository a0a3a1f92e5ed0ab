package org.streetwise.tell.publication;

import java.util.HashSet;
import java.util.Set;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.SourceLink;

/// Finds the sources that a selection names anywhere.
final class SourceUse {
    private SourceUse() {}

    /// Keys of references and bare addresses.
    static Set<String> of(Selection selection) {
        Set<String> used = new HashSet<>();
        SelectedTexts.inlines(selection, inline -> {
            if (inline instanceof ProseInline.Citation(String key, _, _)) {
                used.add(key);
            }
        });
        for (SelectedCase each : selection.cases()) {
            each.sources().forEach(source -> used.add(key(source)));
            each.lessons().forEach(lesson -> lesson.sources().forEach(source -> used.add(key(source))));
        }
        return used;
    }

    static String key(SourceLink source) {
        return switch (source) {
            case SourceLink.Key(String key, _) -> key;
            case SourceLink.Address(String address, _) -> address;
        };
    }
}
