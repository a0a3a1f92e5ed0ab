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

/// Records what streetwise wrote for one edition. It is kept beside the edition's files as `EDITION.manifest.json`, or
/// for a draft as `EDITION.draft.manifest.json`. From it a later run can tell whether somebody has edited a file. It
/// names no folder, machine or time.
///
/// @param version of the program that wrote it
/// @param selection what the edition shows and what it leaves out; absent in a manifest that was read
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

    /// Reads what `write` wrote. This is not a general JSON reader: a manifest in any other format was not written by
    /// us.
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

    /// A copy in which these entries replace those of the same names, sorted by name.
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
