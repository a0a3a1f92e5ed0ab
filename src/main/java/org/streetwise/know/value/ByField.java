package org.streetwise.know.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Values of one type that a record has in several of its fields. Each is found only by its field, so that none can be
/// mistaken for another.
public final class ByField<T> {
    private final List<Entry<T>> entries;

    private record Entry<T>(AuthoredText field, T value) {}

    private ByField(List<Entry<T>> entries) {
        this.entries = List.copyOf(entries);
    }

    /// The values of a record in which none of the fields is filled in.
    public static <T> ByField<T> none() {
        return new ByField<>(List.of());
    }

    /// The same values. If there is a new value, it replaces the field's.
    public ByField<T> with(AuthoredText field, Optional<T> value) {
        if (value.isEmpty()) {
            return this;
        }
        List<Entry<T>> more = new ArrayList<>(entries);
        more.removeIf(entry -> entry.field() == field);
        more.add(new Entry<>(field, value.get()));
        return new ByField<>(more);
    }

    /// The same values, with all values of another added or replacing those of the same fields.
    public ByField<T> with(ByField<T> others) {
        ByField<T> all = this;
        for (Entry<T> entry : others.entries) {
            all = all.with(entry.field(), Optional.of(entry.value()));
        }
        return all;
    }

    /// A field's value.
    public Optional<T> get(AuthoredText field) {
        for (Entry<T> entry : entries) {
            if (entry.field() == field) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /// Whether a field has a value.
    public boolean has(AuthoredText field) {
        return get(field).isPresent();
    }

    /// Passes each field with its value to a visitor, in the order in which they were added.
    public void forEach(BiConsumer<AuthoredText, T> visitor) {
        entries.forEach(entry -> visitor.accept(entry.field(), entry.value()));
    }
}
