package org.streetwise.read.decode;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// Makes an id of a text that is none.
final class Slug {
    private static final int LONGEST = 40;

    private Slug() {}

    /// `Energie & wonen` gives `energie-wonen`; absent if the text has no letter or digit that an id can have.
    static Optional<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST + 1 ? plain.substring(0, LONGEST + 1) : plain;
        String slug = cut.replaceAll("^-+|-+$", "");
        String fitting = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting);
    }
}
