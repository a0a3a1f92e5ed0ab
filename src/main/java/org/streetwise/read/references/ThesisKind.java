package org.streetwise.read.references;

import java.util.List;
import java.util.Locale;
import org.streetwise.know.value.Reference.Kind;

/// Finds the kind of a thesis by what its author calls it.
final class ThesisKind {
    private static final List<String> DOCTORAL = List.of("phd", "doct", "proefschrift", "dissert");
    private static final List<String> MASTERS = List.of("master", "mathesis", "msc");
    private static final List<String> CODES = List.of("phdthesis", "mathesis", "bathesis", "candthesis", "techreport");

    private ThesisKind() {}

    static Kind of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (DOCTORAL.stream().anyMatch(lower::contains)) {
            return Kind.DISSERTATION;
        }
        return MASTERS.stream().anyMatch(lower::contains) ? Kind.MASTERS_THESIS : Kind.THESIS;
    }

    /// Whether it is a code for programs, not a word for readers.
    static boolean isCode(String words) {
        return CODES.contains(words);
    }
}
