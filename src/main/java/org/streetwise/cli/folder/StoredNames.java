package org.streetwise.cli.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The spelling of names as the file system stores them. A folder is listed only once, however many names are looked up
/// in it. A later change shows when a file is read.
final class StoredNames {
    private final Map<Path, Names> folders = new ConcurrentHashMap<>();

    /// @param exact stored names, by their composed form
    /// @param similar stored names, by their composed form in lower case
    private record Names(Map<String, String> exact, Map<String, String> similar) {}

    /// A name in Unicode's normalization form C, by which names are compared.
    static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /// The entries of a folder in an order that does not depend on the file system.
    static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw new IOException("it can't be read to the end", e);
        }
        Collections.sort(entries);
        return entries;
    }

    /// The stored name that equals a name, or else one that differs from it in capitals only.
    Optional<String> stored(Path folder, String name) throws IOException {
        Names names = names(folder);
        String composed = composed(name);
        return Optional.ofNullable(names.exact.get(composed))
                .or(() -> Optional.ofNullable(names.similar.get(lower(composed))));
    }

    private Names names(Path folder) throws IOException {
        Names known = folders.get(folder);
        if (known != null) {
            return known;
        }
        Names names = list(folder);
        folders.put(folder, names);
        return names;
    }

    private static Names list(Path folder) throws IOException {
        Map<String, String> exact = new HashMap<>();
        Map<String, String> similar = new HashMap<>();
        for (Path entry : entries(folder)) {
            String name = entry.getFileName().toString();
            exact.putIfAbsent(composed(name), name);
            similar.putIfAbsent(lower(composed(name)), name);
        }
        return new Names(exact, similar);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
