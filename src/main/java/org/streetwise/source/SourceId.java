package org.streetwise.source;

import java.util.Comparator;
import java.util.Optional;

/// The name of one source file, independent of the machine that stores it.
///
/// @param root where the path starts
/// @param path relative to the root, parts separated by `/`, without `.` and `..`
public record SourceId(Root root, String path) implements Comparable<SourceId> {
    private static final Comparator<SourceId> ORDER =
            Comparator.comparing(SourceId::root).thenComparing(SourceId::path);

    /// Where files come from. Reports list the roots in this order.
    public enum Root {
        /// The author's folder, which contains `streetwise.yml`.
        PROGRAMME,
        /// The templates and stylesheets that come with the program.
        BUILT_IN
    }

    /// A file of the author's programme.
    public static SourceId programme(String path) {
        return new SourceId(Root.PROGRAMME, path);
    }

    /// A file that comes with the program.
    public static SourceId builtIn(String path) {
        return new SourceId(Root.BUILT_IN, path);
    }

    /// The last part of the path without its extension: `cases/rotterdam-pendrecht.yml` gives `rotterdam-pendrecht`.
    public String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// The language that the file's name declares, as `themes.en.yml` does; absent if it declares none.
    public Optional<Language> language() {
        String stem = stem();
        int dot = stem.lastIndexOf('.');
        String tag = dot < 1 ? "" : stem.substring(dot + 1);
        return Language.isWellFormed(tag)
                ? Optional.of(new Language(tag))
                        .filter(language -> language.primary().length() == 2)
                : Optional.empty();
    }

    @Override
    public int compareTo(SourceId other) {
        return ORDER.compare(this, other);
    }

    /// The path as reports print it; files that come with the program are marked.
    @Override
    public String toString() {
        return root == Root.PROGRAMME ? path : "streetwise:" + path;
    }
}
