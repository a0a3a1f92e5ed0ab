package org.streetwise.compile;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;

/// Removes repeated notes about typefaces: all editions that use the same typefaces get the same notes.
final class TypefaceNotes {
    private static final Set<Code> CODES = EnumSet.of(Code.ESTIMATED_PAGES, Code.MISSING_TYPEFACE);

    private TypefaceNotes() {}

    /// All diagnostics, with each note about typefaces only where it comes first.
    static List<Diagnostic> once(List<Diagnostic> found) {
        Set<Message> told = new HashSet<>();
        return found.stream()
                .filter(each -> !CODES.contains(each.code()) || told.add(each.message()))
                .toList();
    }
}
