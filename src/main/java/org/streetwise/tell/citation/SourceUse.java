package org.streetwise.tell.citation;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.prose.ProseWalk;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Span;
import org.streetwise.tell.citation.Bibliography.Cited;
import org.streetwise.tell.template.Words;

/// Finds the sources that a publication may name anywhere.
public final class SourceUse {
    private SourceUse() {}

    /// All citations.
    ///
    /// @param words of the template, whose own texts may cite sources, too
    static Set<Cited> of(Selection selection, Words words) {
        Set<Cited> used = cited(selection::read, _ -> true);
        words.texts().values().forEach(text -> ProseWalk.of(text, inline -> add(inline, used)));
        return used;
    }

    /// The sources that texts name: keys of references, and bare addresses.
    ///
    /// @param texts passes the texts to a reader
    /// @param fields the fields that count
    public static Set<String> in(Consumer<TextReader> texts, Predicate<AuthoredText> fields) {
        return cited(texts, fields).stream().map(Cited::key).collect(Collectors.toSet());
    }

    private static Set<Cited> cited(Consumer<TextReader> texts, Predicate<AuthoredText> fields) {
        Set<Cited> used = new HashSet<>();
        texts.accept(new TextReader() {
            @Override
            public void prose(AuthoredText field, Prose text) {
                if (fields.test(field)) {
                    ProseWalk.of(text, inline -> add(inline, used));
                }
            }

            @Override
            public void line(AuthoredText field, ProseLine text) {
                if (fields.test(field)) {
                    ProseWalk.of(text, inline -> add(inline, used));
                }
            }

            @Override
            public void words(AuthoredText field, String words, Span place) {}

            @Override
            public void mention(AuthoredText field, String name, Span place) {
                if (field.isSource() && fields.test(field)) {
                    used.add(new Cited(name, ""));
                }
            }
        });
        return used;
    }

    private static void add(ProseInline inline, Set<Cited> used) {
        if (inline instanceof ProseInline.Citation(String key, String locator, _)) {
            used.add(new Cited(key, locator));
        }
    }
}
