package org.streetwise.know.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.SourceLink;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Spanned;

/// A source as editors see it.
///
/// @param name what the author wrote: a web address, or `@` and a key
/// @param title the title of the publication that the key stands for
/// @param address the web address, if the source has one
public record ListedSource(String name, Optional<String> title, Optional<String> address) {
    /// The sources that an author lists, then those that only the texts cite, each once.
    ///
    /// @param listed the listed sources that may be shown
    /// @param texts passes the texts to a reader
    static List<ListedSource> of(List<Guarded<SourceLink>> listed, Consumer<TextReader> texts, Corpus corpus) {
        Set<ListedSource> sources = new LinkedHashSet<>();
        Guarded.values(listed).forEach(source -> sources.add(of(source, corpus)));
        texts.accept(TextReader.inlines(inline -> {
            if (inline instanceof ProseInline.Citation(String key, _, _)) {
                sources.add(of(key, corpus));
            }
        }));
        return List.copyOf(sources);
    }

    private static ListedSource of(SourceLink source, Corpus corpus) {
        return switch (source) {
            case SourceLink.Address(String address, _) ->
                new ListedSource(address, Optional.empty(), Optional.of(address));
            case SourceLink.Key(String key, _) -> of(key, corpus);
        };
    }

    private static ListedSource of(String key, Corpus corpus) {
        Optional<Reference> reference = corpus.reference(key);
        return new ListedSource(
                "@" + key,
                reference.map(Reference::title).map(Spanned::value),
                reference.flatMap(Reference::address).map(Spanned::value));
    }
}
