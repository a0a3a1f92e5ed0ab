package org.streetwise.know.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes an id from a text that isn't one.
public final class Slug {
    private static final int LONGEST = 40;
    private static final Pattern FILE = Pattern.compile("(?:.*/)?([^/]+)\\.(?:ya?ml|md)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_AND_ID =
            Pattern.compile("(?:.*/)?([^/#:]+?)(?:\\.ya?ml)?[/#:]([^/#:]+)", Pattern.CASE_INSENSITIVE);

    private Slug() {}

    /// `Energie & wonen` gives `energie-wonen`, `cases/Pendrecht.yml` gives `pendrecht`; absent if the text has no
    /// letter or digit that an id can have.
    public static Optional<String> of(String text) {
        var file = FILE.matcher(text.strip());
        String plain = Normalizer.normalize(file.matches() ? file.group(1) : text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String begun = plain.startsWith("-") ? plain.substring(1) : plain;
        String cut = begun.length() > LONGEST ? begun.substring(0, LONGEST) : begun;
        String fitting = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting);
    }

    /// The lesson key that a text looks like: `cases/Pendrecht.yml#Straat` gives `pendrecht/straat`; absent if it
    /// doesn't have two parts.
    public static Optional<LessonKey> ofLesson(String text) {
        var parts = FILE_AND_ID.matcher(text.strip());
        return parts.matches()
                ? of(parts.group(1))
                        .flatMap(file -> of(parts.group(2)).map(lesson -> new LessonKey(new Id(file), new Id(lesson))))
                : Optional.empty();
    }
}
