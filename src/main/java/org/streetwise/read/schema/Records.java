package org.streetwise.read.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.Shape;

/// All records that files of some kinds hold, each with a unique name, in the order in which a reader of the files
/// meets them.
final class Records {
    private final Map<Shape<?>, Entry> entries = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    /// A record.
    ///
    /// @param name unique, in words: `streetwise lesson`
    /// @param kinds of file that hold only this record
    /// @param places the fields that hold it
    record Entry(String name, Shape<?> shape, List<FileKind<?>> kinds, List<Place> places) {
        /// The name in one word, for paths and links: `streetwise-lesson`.
        String slug() {
            return name.replace(' ', '-');
        }
    }

    /// A field of a record.
    record Place(Entry owner, Field<?> field) {
        String path() {
            return owner.slug() + "." + field.key();
        }
    }

    Records(List<FileKind<?>> kinds) {
        Deque<Entry> unseen = new ArrayDeque<>();
        for (FileKind<?> kind : kinds) {
            entry(kind.shape(), unseen).kinds().add(kind);
            while (!unseen.isEmpty()) {
                visit(unseen.removeFirst(), unseen);
            }
        }
    }

    private void visit(Entry owner, Deque<Entry> unseen) {
        for (Field<?> field : owner.shape().fields()) {
            for (Shape<?> inner : InnerRecords.shapes(field.type())) {
                entry(inner, unseen).places().add(new Place(owner, field));
            }
        }
    }

    private Entry entry(Shape<?> shape, Deque<Entry> unseen) {
        return entries.computeIfAbsent(shape, _ -> {
            Entry entry = new Entry(name(shape.noun().english()), shape, new ArrayList<>(), new ArrayList<>());
            unseen.addLast(entry);
            return entry;
        });
    }

    private String name(String noun) {
        String name = noun;
        for (int i = 2; !names.add(name); i++) {
            name = noun + " " + i;
        }
        return name;
    }

    List<Entry> all() {
        return List.copyOf(entries.values());
    }

    /// The record of a shape.
    Entry of(Shape<?> shape) {
        return Objects.requireNonNull(entries.get(shape), () -> shape.noun().english());
    }
}
