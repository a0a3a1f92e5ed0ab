package org.streetwise.know.corpus;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Things of one kind by their ids, also by those that they had before.
final class Index<K, V> {
    private final String kind;
    private final UniqueIds unique;
    private final Map<K, V> values = new LinkedHashMap<>();
    private final Map<K, K> present = new HashMap<>();
    private final Map<String, Span> places = new HashMap<>();

    /// @param kind without its article: `theme`
    /// @param unique keeps ids apart, those of other indexes of the same kind too
    Index(String kind, UniqueIds unique) {
        this.kind = kind;
        this.unique = unique;
    }

    String kind() {
        return kind;
    }

    /// Adds each; of several with one id only the first.
    void addAll(List<V> all, Function<V, Spanned<K>> id) {
        all.forEach(value -> add(id.apply(value), value));
    }

    /// @return whether it is the first of its id
    boolean add(Spanned<K> id, V value) {
        boolean first = unique.isFirst(kind, id.value(), id.span(), kind);
        if (first) {
            put(id.value(), id.span(), value);
        }
        return first;
    }

    /// Adds what is known to be the first of its id.
    void put(K id, Span place, V value) {
        values.put(id, value);
        places.put(id.toString(), place);
    }

    /// Lets an earlier id lead to what has another one now.
    void rename(Spanned<K> formerly, K now) {
        if (unique.isFirst(kind, formerly.value(), formerly.span(), kind)) {
            present.put(formerly.value(), now);
        }
    }

    /// The id of now for one that may be of before.
    K present(K id) {
        return present.getOrDefault(id, id);
    }

    Optional<V> find(K id) {
        return Optional.ofNullable(values.get(present(id)));
    }

    Collection<V> all() {
        return Collections.unmodifiableCollection(values.values());
    }

    /// Where each of its present ids is declared.
    Map<String, Span> places() {
        return places;
    }
}
