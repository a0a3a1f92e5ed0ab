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
                    "Who may read it; what is `internal` never reaches a publication.")
            .example("internal")
            .insteadOf("zichtbaarheid", "zichtbaar", "openbaar")
            .orElse(Visibility.PUBLIC);

    private Visibilities() {}

    static <T> Guarded<T> guarded(T value, Values values) {
        // What nobody could read the guard of stays in.
        return new Guarded<>(value, values.isBroken(VISIBILITY) ? Visibility.INTERNAL : values.get(VISIBILITY));
    }
}
