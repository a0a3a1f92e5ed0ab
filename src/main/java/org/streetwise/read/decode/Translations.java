package org.streetwise.read.decode;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.source.Language;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Workspace;

/// Tells files from their translations, which lie beside them: `pendrecht.yml` and `pendrecht.en.yml`.
final class Translations {
    private final Workspace workspace;

    Translations(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The files of a folder that are no translations, by name.
    ///
    /// @param folder the empty string is the programme's own
    List<SourceId> originals(String folder, String... suffixes) {
        return files(folder, suffixes).filter(file -> language(file).isEmpty()).toList();
    }

    private Stream<SourceId> files(String folder, String... suffixes) {
        return Stream.of(suffixes)
                .flatMap(suffix -> workspace.list(SourceId.Root.PROGRAMME, folder, suffix).stream())
                .distinct()
                .sorted();
    }

    /// The file's translation into a language.
    Optional<SourceId> into(Language language, SourceId original) {
        int dot = original.path().lastIndexOf('.');
        String path = original.path();
        SourceId translation =
                new SourceId(original.root(), path.substring(0, dot) + "." + language.tag() + path.substring(dot));
        return folders().stream().anyMatch(path(original)::equals) && isThere(translation)
                ? Optional.of(translation)
                : Optional.empty();
    }

    private boolean isThere(SourceId file) {
        return !(workspace.read(file) instanceof Workspace.Content.Missing);
    }

    private static String path(SourceId file) {
        int slash = file.path().lastIndexOf('/');
        return slash < 0 ? "" : file.path().substring(0, slash);
    }

    private static List<String> folders() {
        return List.of("", "cases", "themes", "prose");
    }

    /// The languages that the programme has translations into, and a fault for each file that translates nothing.
    ///
    /// @param written the language of the originals
    SortedSet<Language> languages(Language written, Diagnostics diagnostics) {
        SortedSet<Language> languages = new TreeSet<>((a, b) -> a.tag().compareTo(b.tag()));
        for (String folder : folders()) {
            files(folder, ".yml", ".yaml", ".md")
                    .forEach(file -> language(file).ifPresent(language -> {
                        SourceId original = original(file);
                        if (language.equals(written)) {
                            report(
                                    file,
                                    "this translation is in the language of the programme, `" + written + "`",
                                    diagnostics);
                        } else if (!isThere(original)) {
                            report(
                                    file,
                                    "there is no `" + original.path() + "` that this could translate",
                                    diagnostics);
                        } else {
                            languages.add(language);
                        }
                    }));
        }
        return languages;
    }

    private static void report(SourceId file, String message, Diagnostics diagnostics) {
        diagnostics.report(Diagnostic.of(Code.UNMATCHED_TRANSLATION, Span.startOf(file), message));
    }

    /// The language that a file's name says it is a translation into.
    static Optional<Language> language(SourceId file) {
        String stem = file.stem();
        int dot = stem.lastIndexOf('.');
        String tag = dot < 1 ? "" : stem.substring(dot + 1);
        return Language.isWellFormed(tag) && new Language(tag).primary().length() == 2
                ? Optional.of(new Language(tag))
                : Optional.empty();
    }

    private static SourceId original(SourceId translation) {
        String path = translation.path();
        int end = path.lastIndexOf('.');
        int dot = path.lastIndexOf('.', end - 1);
        return new SourceId(translation.root(), path.substring(0, dot) + path.substring(end));
    }
}
