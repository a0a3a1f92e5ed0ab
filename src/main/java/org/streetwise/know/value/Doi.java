package org.streetwise.know.value;

import java.util.Optional;
import java.util.regex.Pattern;

/// The permanent name of a publication.
public final class Doi {
    /// A DOI as people write one: `10.1000/182`, `doi:10.1000/182`, or its address.
    public static final String FORM = "(https?://(dx\\.)?doi\\.org/|doi:)?10\\.[^\\s/]+/\\S+";

    private static final Pattern WRITTEN = Pattern.compile(FORM);

    private Doi() {}

    /// The address of a DOI; absent if the text is not one.
    public static Optional<String> address(String text) {
        return WRITTEN.matcher(text).matches()
                ? Optional.of("https://doi.org/" + text.substring(text.indexOf("10.")))
                : Optional.empty();
    }
}
