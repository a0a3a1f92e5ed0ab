package org.streetwise.know.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.streetwise.know.value.Slug;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Things of one kind by their ids. A former id of a thing leads to it too.
final class Index<K, V> {
    private final NamedKind kind;
    private final UniqueIds unique;
    private final Map<K, V> values = new LinkedHashMap<>();
    private final Map<K, K> present = new HashMap<>();
    private final NavigableMap<String, Span> places = new TreeMap<>();
    private final NavigableMap<String, String> slugs = new TreeMap<>();
    private final List<Labelled> labels = new ArrayList<>();

    private record Labelled(String id, String label) {}

    /// @param unique reports ids that are taken, also in other indexes of the same kind
    Index(NamedKind kind, UniqueIds unique) {
        this.kind = kind;
        this.unique = unique;
    }

    NamedKind kind() {
        return kind;
    }

    /// Adds all things. Of several with the same id it adds only the first.
    void addAll(List<V> all, Function<V, Spanned<K>> id) {
        all.forEach(value -> add(id.apply(value), value));
    }

    /// Adds all things, with their labels.
    ///
    /// @param label what authors may write in place of the id
    void addAll(List<V> all, Function<V, Spanned<K>> id, Function<V, String> label) {
        for (V value : all) {
            if (add(id.apply(value), value)) {
                addLabel(id.apply(value).value(), label.apply(value));
            }
        }
    }

    /// Adds a thing, unless its id could not be read.
    ///
    /// @return whether it is the first with this id
    boolean add(Spanned<K> id, V value) {
        if (id.value().toString().isEmpty()) {
            return false;
        }
        boolean first = unique.isFirst(kind, id.value(), id.span());
        if (first) {
            values.put(id.value(), value);
            places.put(id.value().toString(), id.span());
        }
        return first;
    }

    /// Adds something else that authors may write in place of an id.
    void addLabel(K id, String label) {
        labels.add(new Labelled(id.toString(), label));
    }

    /// Adds something that nobody can refer to.
    void addUnnamed(K id, V value) {
        values.put(id, value);
    }

    /// Adds a former id of a value. Call this after all present ids were added.
    void rename(Spanned<K> formerly, K now) {
        if (unique.isFree(kind, formerly.value(), formerly.span())) {
            present.put(formerly.value(), now);
        }
    }

    /// The present id of the thing that has this id, or had it before.
    K present(K id) {
        return present.getOrDefault(id, id);
    }

    Optional<V> find(K id) {
        return Optional.ofNullable(values.get(present(id)));
    }

    Collection<V> all() {
        return Collections.unmodifiableCollection(values.values());
    }

    /// Where each present id is declared.
    NavigableMap<String, Span> places() {
        return Collections.unmodifiableNavigableMap(places);
    }

    /// Ids by the slugs of their labels, since authors often make ids from labels.
    NavigableMap<String, String> slugs() {
        // They are made here because only a programme with faults asks for them.
        labels.forEach(each -> Slug.of(each.label()).ifPresent(slug -> slugs.putIfAbsent(slug, each.id())));
        labels.clear();
        return Collections.unmodifiableNavigableMap(slugs);
    }
}
