package org.streetwise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The table of packages in `ARCHITECTURE.md`.
///
/// @param rows by the package's name below `org.streetwise`
record PackageTable(Map<String, Row> rows) {
    private static final String HEAD = "| package | what it does | may use of ours | may use of others |";

    /// @param ours packages below `org.streetwise`; absent where all are allowed
    /// @param theirs first parts of the names of third-party packages
    record Row(String name, Optional<Set<String>> ours, Set<String> theirs) {
        boolean allows(String other) {
            return other.equals(name)
                    || ours.map(names -> names.contains(other)).orElse(true);
        }

        boolean allowsForeign(String packageName) {
            return theirs.stream()
                    .anyMatch(prefix -> packageName.equals(prefix) || packageName.startsWith(prefix + "."));
        }
    }

    static PackageTable ofThePage() {
        try {
            return of(Files.readAllLines(Path.of("ARCHITECTURE.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PackageTable of(List<String> lines) {
        Map<String, Row> rows = new LinkedHashMap<>();
        lines.stream()
                .dropWhile(line -> !line.equals(HEAD))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(PackageTable::row)
                .forEach(row -> {
                    if (rows.put(row.name(), row) != null) {
                        throw new IllegalArgumentException(row.name() + " has two rows");
                    }
                });
        return new PackageTable(rows);
    }

    private static Row row(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 6) {
            throw new IllegalArgumentException("not four cells: " + line);
        }
        String name = names(cells[1]).iterator().next();
        boolean everything = cells[3].strip().equals("everything");
        return new Row(name, everything ? Optional.empty() : Optional.of(names(cells[3])), names(cells[4]));
    }

    private static Set<String> names(String cell) {
        return Arrays.stream(cell.strip().split(",\\s*"))
                .filter(word -> !word.equals("–"))
                .map(word -> word.replaceAll("^`|`$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
