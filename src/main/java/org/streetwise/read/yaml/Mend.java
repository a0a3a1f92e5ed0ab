package org.streetwise.read.yaml;

import java.util.Comparator;
import java.util.List;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Edit;
import org.streetwise.source.Source;

/// Tries out edits that may mend a file. They are offered only if the file can be read further with them.
final class Mend {
    /// Longer files are not read again to try edits.
    private static final int LONGEST = 1_000_000;

    private Mend() {}

    /// The diagnostic, without its edits if they don't help.
    ///
    /// @param at how far the file could be read
    static Diagnostic checked(Source source, Diagnostic diagnostic, int at) {
        return diagnostic.edits().isEmpty() || helps(source, diagnostic.edits(), at)
                ? diagnostic
                : new Diagnostic(
                        diagnostic.code(),
                        diagnostic.severity(),
                        diagnostic.message(),
                        diagnostic.primary(),
                        diagnostic.related(),
                        diagnostic.hints(),
                        List.of());
    }

    /// Whether the edits make the file readable beyond the line of its fault, and beyond the line of the first edit.
    static boolean helps(Source source, List<Edit> edits, int at) {
        int first = edits.stream().mapToInt(edit -> edit.span().end()).min().orElse(0);
        return reached(source, edits) >= LineBreaks.lineEnd(source.text(), Math.max(at, first));
    }

    /// How far the file can be read with the edits, as an offset in the file without them; 0 if that is not tried.
    static long reached(Source source, List<Edit> edits) {
        if (source.text().length() > LONGEST || edits.isEmpty()) {
            return 0;
        }
        List<Edit> sorted = edits.stream()
                .sorted(Comparator.comparing(Edit::span).thenComparing(Edit::replacement))
                .toList();
        int reached = YamlReader.reach(new Source(source.id(), applied(source.text(), sorted)));
        return original(reached, sorted);
    }

    private static String applied(String text, List<Edit> sorted) {
        StringBuilder mended = new StringBuilder();
        int from = 0;
        for (Edit edit : sorted) {
            mended.append(text, from, edit.span().start()).append(edit.replacement());
            from = edit.span().end();
        }
        return mended.append(text, from, text.length()).toString();
    }

    /// The offset in the file for an offset in the mended file.
    private static long original(int mended, List<Edit> sorted) {
        long offset = mended;
        for (Edit edit : sorted) {
            if (edit.span().start() >= offset) {
                break;
            }
            offset += edit.span().length() - edit.replacement().length();
        }
        return offset;
    }
}
