package org.streetwise.read.decode;

import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Visibility;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Types;
import org.streetwise.read.shape.Values;

/// The field that keeps something out of every publication.
final class Visibilities {
    static final Field<Visibility> VISIBILITY = Field.of(
                    "visibility",
                    Types.choice(Visibility.class)
                            .insteadOf("openbaar", "public")
                            .insteadOf("intern", "internal")
                            .insteadOf("vertrouwelijk", "internal"),
                    "Who may read it. What is `internal` never appears in a publication.")
            .example("internal")
            .insteadOf("zichtbaarheid", "zichtbaar", "openbaar")
            .orElse(Visibility.PUBLIC);

    private Visibilities() {}

    /// Who may read a record. If its `visibility` can't be read, it counts as internal.
    static Visibility of(Values values) {
        return values.isBroken(VISIBILITY) ? Visibility.INTERNAL : values.get(VISIBILITY);
    }

    static <T> Guarded<T> guarded(T value, Values values) {
        return new Guarded<>(value, of(values));
    }
}
