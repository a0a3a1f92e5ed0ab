package org.streetwise.read.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Language;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Workspace;

/// Tells the files of a programme from their translations, which lie beside them: `pendrecht.yml` and
/// `pendrecht.en.yml`. Each folder is listed once.
final class Translations {
    private static final List<String> FOLDERS = List.of("", "cases", "themes", "prose");

    private final SortedMap<SourceId, Map<Language, SourceId>> originals = new TreeMap<>();
    private final List<SourceId> orphans = new ArrayList<>();
    private final List<SourceId> seconds = new ArrayList<>();

    Translations(Workspace workspace) {
        SortedSet<SourceId> files = new TreeSet<>();
        for (String folder : FOLDERS) {
            for (String suffix : suffixes(folder)) {
                files.addAll(workspace.list(SourceId.Root.PROGRAMME, folder, suffix));
            }
        }
        Map<String, SourceId> stems = new HashMap<>();
        for (SourceId file : files) {
            if (file.language().isEmpty()) {
                originals.put(file, new HashMap<>());
                stems.putIfAbsent(withoutSuffix(file), file);
            }
        }
        for (SourceId file : files) {
            file.language().ifPresent(language -> add(file, language, stems));
        }
    }

    private static List<String> suffixes(String folder) {
        return folder.equals("prose") ? List.of(".md") : List.of(".yml", ".yaml");
    }

    private void add(SourceId file, Language language, Map<String, SourceId> stems) {
        String path = withoutSuffix(file);
        SourceId original = stems.get(path.substring(0, path.lastIndexOf('.')));
        if (original == null) {
            orphans.add(file);
        } else if (translations(original).putIfAbsent(language, file) != null) {
            seconds.add(file);
        }
    }

    private Map<Language, SourceId> translations(SourceId original) {
        return originals.getOrDefault(original, Map.of());
    }

    /// The files of a folder that are not translations, by name.
    ///
    /// @param folder empty for the programme's own folder
    List<SourceId> originals(String folder) {
        return originals.keySet().stream()
                .filter(file -> folder(file).equals(folder))
                .toList();
    }

    /// The file's translation into a language. If there is none for its region, the one for the language without a
    /// region.
    Optional<SourceId> into(Language language, SourceId original) {
        Map<Language, SourceId> translations = translations(original);
        return Optional.ofNullable(translations.get(language))
                .or(() -> Optional.ofNullable(translations.get(new Language(language.primary()))));
    }

    /// The languages into which files are translated. Reports each translation that can't be used.
    ///
    /// @param written the language of the originals
    SortedSet<Language> languages(Language written, Diagnostics diagnostics) {
        SortedSet<Language> languages = new TreeSet<>(Comparator.comparing(Language::tag));
        originals.values().forEach(translations -> languages.addAll(translations.keySet()));
        if (languages.remove(written)) {
            originals
                    .values()
                    .forEach(translations -> Optional.ofNullable(translations.get(written))
                            .ifPresent(file -> report(
                                    file,
                                    Message.of("unmatched-translation.own-language", "language", written),
                                    diagnostics)));
        }
        orphans.forEach(file -> report(file, Message.of("unmatched-translation.no-original"), diagnostics));
        seconds.forEach(file -> report(file, Message.of("unmatched-translation.second"), diagnostics));
        return languages;
    }

    private static void report(SourceId file, Message message, Diagnostics diagnostics) {
        diagnostics.report(Diagnostic.of(Code.UNMATCHED_TRANSLATION, Span.startOf(file), message));
    }

    private static String folder(SourceId file) {
        int slash = file.path().lastIndexOf('/');
        return slash < 0 ? "" : file.path().substring(0, slash);
    }

    private static String withoutSuffix(SourceId file) {
        return file.path().substring(0, file.path().lastIndexOf('.'));
    }
}
