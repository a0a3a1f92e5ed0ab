package org.streetwise.compile;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;

/// What is to say about typefaces is the same for all editions that are set in them.
final class TypefaceNotes {
    private static final Set<Code> CODES = EnumSet.of(Code.ESTIMATED_PAGES, Code.MISSING_TYPEFACE);

    private TypefaceNotes() {}

    /// All that was found, with the notes about each typeface where they are due first.
    static List<Diagnostic> once(List<Diagnostic> found) {
        Set<Message> told = new HashSet<>();
        return found.stream()
                .filter(each -> !CODES.contains(each.code()) || told.add(each.message()))
                .toList();
    }
}
