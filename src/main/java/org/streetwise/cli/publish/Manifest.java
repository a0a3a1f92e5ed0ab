package org.streetwise.cli.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.compile.FileStem;
import org.streetwise.json.Json;

/// What streetwise wrote of one edition, kept beside its files as `EDITION.manifest.json`, and of a draft as
/// `EDITION.draft.manifest.json`. By it a later run knows a
/// file that somebody edited. It holds no folder, no machine and no time.
///
/// @param version of the program that wrote it
/// @param selection what the edition shows and what not; absent where it was read
record Manifest(String version, FileStem stem, List<Entry> files, Optional<Json> selection) {
    static final String ENDING = ".manifest.json";
    private static final Pattern ENTRY = Pattern.compile(
            "\\{\\s*\"name\": \"([a-z0-9-]+(?:\\.draft)?\\.[a-z0-9]+)\",\\s*\"bytes\": (\\d{1,18}),\\s*\"sha256\":"
                    + " \"([0-9a-f]{64})\"\\s*}");
    private static final String MARK = "\"streetwise\": ";

    Manifest {
        files = List.copyOf(files);
    }

    /// One file.
    ///
    /// @param name without a folder
    /// @param bytes its size
    /// @param sha256 in hex
    record Entry(String name, long bytes, String sha256) {}

    static String name(FileStem stem) {
        return stem + ENDING;
    }

    /// Reads what `write` wrote. Not a JSON reader: a manifest that came in another shape was not left so by us.
    static Optional<Manifest> read(FileStem stem, String text) {
        if (!text.contains(MARK)) {
            return Optional.empty();
        }
        List<Entry> files = new ArrayList<>();
        Matcher entries = ENTRY.matcher(text);
        while (entries.find()) {
            files.add(new Entry(entries.group(1), Long.parseLong(entries.group(2)), entries.group(3)));
        }
        return Optional.of(new Manifest("", stem, files, Optional.empty()));
    }

    String write() {
        List<Json> items = new ArrayList<>();
        for (Entry file : files) {
            items.add(Json.object()
                    .with("name", file.name())
                    .with("bytes", file.bytes())
                    .with("sha256", file.sha256()));
        }
        Json.Members manifest = Json.object()
                .with("streetwise", version)
                .with("edition", stem.toString())
                .with("files", new Json.Items(items));
        return selection
                .map(shown -> manifest.with("selection", shown))
                .orElse(manifest)
                .write();
    }

    /// The same with these entries instead of its own of the same names, sorted by name.
    Manifest with(List<Entry> others) {
        SortedMap<String, Entry> all = new TreeMap<>();
        files.forEach(entry -> all.put(entry.name(), entry));
        others.forEach(entry -> all.put(entry.name(), entry));
        return new Manifest(version, stem, List.copyOf(all.values()), selection);
    }

    Optional<Entry> file(String name) {
        return files.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }
}
