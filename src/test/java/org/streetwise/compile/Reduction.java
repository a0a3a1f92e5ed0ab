package org.streetwise.compile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Removes whatever isn't needed to crash the compiler.
final class Reduction {
    private static final int MOST_TRIED = 2_000;

    private final Predicate<FuzzedFiles> falls;
    private int tried;

    /// @param falls whether files still crash it in the same way
    Reduction(Predicate<FuzzedFiles> falls) {
        this.falls = falls;
    }

    FuzzedFiles of(FuzzedFiles files) {
        FuzzedFiles least = files;
        for (String path : files.bytes().keySet()) {
            least = better(least, least.without(path));
        }
        for (String path : List.copyOf(least.bytes().keySet())) {
            least = shortened(least, path);
        }
        return least;
    }

    private FuzzedFiles better(FuzzedFiles known, FuzzedFiles smaller) {
        return tried++ < MOST_TRIED && falls.test(smaller) ? smaller : known;
    }

    /// Tries to leave out halves of the lines, then quarters, eighths and so on.
    private FuzzedFiles shortened(FuzzedFiles files, String path) {
        FuzzedFiles least = files;
        List<String> lines = lines(least, path);
        for (int size = Math.max(1, lines.size() / 2); size > 0; size /= 2) {
            for (int from = 0; from < lines.size(); ) {
                List<String> fewer = new ArrayList<>(lines.subList(0, from));
                fewer.addAll(lines.subList(Math.min(lines.size(), from + size), lines.size()));
                FuzzedFiles smaller = least.with(path, bytes(fewer));
                FuzzedFiles found = better(least, smaller);
                if (found == least) {
                    from += size;
                } else {
                    least = found;
                    lines = fewer;
                }
            }
        }
        return least;
    }

    // Latin 1 keeps every byte as it is.
    private static List<String> lines(FuzzedFiles files, String path) {
        String text = new String(files.bytes().get(path), StandardCharsets.ISO_8859_1);
        return List.of(text.split("(?<=\n)"));
    }

    private static byte[] bytes(List<String> lines) {
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }
}
