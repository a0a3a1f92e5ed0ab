package org.streetwise.tell.publication.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseWalk;
import org.streetwise.know.value.Reference;
import org.streetwise.source.Span;
import org.streetwise.tell.template.Words;

/// Reports what a template's own texts cite and the programme does not declare. The programme's own texts are checked
/// earlier.
public final class TemplateCitations {
    private TemplateCitations() {}

    /// Reports each key that a template's texts cite and the programme does not have.
    public static void check(Words words, List<Reference> references, Diagnostics diagnostics) {
        Set<String> keys = references.stream()
                .map(reference -> reference.key().value())
                .collect(Collectors.toCollection(TreeSet::new));
        words.texts()
                .values()
                .forEach(text -> ProseWalk.of(text, inline -> {
                    if (inline instanceof ProseInline.Citation(String key, _, Span span) && !keys.contains(key)) {
                        diagnostics.report(unknown(key, keys, span));
                    }
                }));
    }

    private static Diagnostic unknown(String key, Set<String> keys, Span place) {
        Message kind = Message.of("kind.reference");
        return Diagnostic.of(Code.UNKNOWN_SOURCE, place, Message.of("unknown", "kind", kind, "id", key))
                .labelled(Message.of("unknown.label.none", "kind", kind))
                .hint(Nearest.to(key, keys)
                        .map(near -> Message.of("hint.write", "text", near))
                        .orElse(Message.of("unknown-source.hint.declare")));
    }
}
