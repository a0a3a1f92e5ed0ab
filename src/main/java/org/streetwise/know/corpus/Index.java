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

/// Things of one kind by their ids, also by those that they had before.
final class Index<K, V> {
    private final String kind;
    private final Optional<String> home;
    private final UniqueIds unique;
    private final Map<K, V> values = new LinkedHashMap<>();
    private final Map<K, K> present = new HashMap<>();
    private final NavigableMap<String, Span> places = new TreeMap<>();
    private final NavigableMap<String, String> slugs = new TreeMap<>();
    private final List<Labelled> labels = new ArrayList<>();

    private record Labelled(String id, String label) {}

    /// @param kind without its article: `theme`
    /// @param unique keeps ids apart, those of other indexes of the same kind too
    Index(String kind, UniqueIds unique) {
        this(kind, Optional.empty(), unique);
    }

    /// @param home where such things are declared, in the author's words
    Index(String kind, String home, UniqueIds unique) {
        this(kind, Optional.of(home), unique);
    }

    private Index(String kind, Optional<String> home, UniqueIds unique) {
        this.kind = kind;
        this.home = home;
        this.unique = unique;
    }

    String kind() {
        return kind;
    }

    /// Where such things are declared, if that is one place.
    Optional<String> home() {
        return home;
    }

    /// Adds each; of several with one id only the first.
    void addAll(List<V> all, Function<V, Spanned<K>> id) {
        all.forEach(value -> add(id.apply(value), value));
    }

    /// The same for things that have labels.
    ///
    /// @param label what authors may write for the id
    void addAll(List<V> all, Function<V, Spanned<K>> id, Function<V, String> label) {
        for (V value : all) {
            if (add(id.apply(value), value)) {
                addLabel(id.apply(value).value(), label.apply(value));
            }
        }
    }

    /// @return whether it is the first of its id
    boolean add(Spanned<K> id, V value) {
        boolean first = unique.isFirst(kind, id.value(), id.span());
        if (first) {
            values.put(id.value(), value);
            places.put(id.value().toString(), id.span());
        }
        return first;
    }

    /// Tells what else authors may write for an id.
    void addLabel(K id, String label) {
        labels.add(new Labelled(id.toString(), label));
    }

    /// Adds something that nobody can refer to.
    void addUnnamed(K id, V value) {
        values.put(id, value);
    }

    /// Lets an earlier id lead to what has another one now; to be called after all of now are added.
    void rename(Spanned<K> formerly, K now) {
        if (unique.isFree(kind, formerly.value(), formerly.span())) {
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
    NavigableMap<String, Span> places() {
        return Collections.unmodifiableNavigableMap(places);
    }

    /// The id of each label that it was given, which is made an id: ids are often made of labels.
    NavigableMap<String, String> slugs() {
        // Only a programme with faults asks for them.
        labels.forEach(each -> Slug.of(each.label()).ifPresent(slug -> slugs.putIfAbsent(slug, each.id())));
        labels.clear();
        return Collections.unmodifiableNavigableMap(slugs);
    }
}
