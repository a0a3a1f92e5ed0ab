package org.streetwise.tell.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.streetwise.know.prose.ProseWalk;
import org.streetwise.know.value.GlossaryTerm;
import org.streetwise.tell.account.DocumentText;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.phrase.Targets;

/// Finds words of the glossary that a publication explains but does not use.
final class UnusedTerms {
    private UnusedTerms() {}

    /// The words that nothing refers to, and that occur nowhere but in their own entry.
    ///
    /// @param declared the targets that the document has
    /// @param referred the targets that it refers to
    static Set<Target> of(List<GlossaryTerm> glossary, Document document, Set<Target> declared, Set<Target> referred) {
        Map<Target, GlossaryTerm> open = new HashMap<>();
        for (GlossaryTerm term : glossary) {
            Target target = Targets.term(term.id().value());
            if (declared.contains(target) && !referred.contains(target)) {
                open.put(target, term);
            }
        }
        if (open.isEmpty()) {
            return Set.of();
        }
        String words = DocumentText.of(document).toLowerCase(Locale.ROOT);
        open.values().removeIf(term -> isUsed(term, words));
        return open.keySet();
    }

    /// Whether a document contains the word more often than the word's own entry does, in any of its forms. `Vereniging
    /// van eigenaren (VvE)` has two forms.
    private static boolean isUsed(GlossaryTerm term, String words) {
        String entry = (term.term() + "\n" + ProseWalk.words(term.text())).toLowerCase(Locale.ROOT);
        return Stream.of(term.term().toLowerCase(Locale.ROOT).split("[()]"))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .anyMatch(form -> count(form, words) > count(form, entry));
    }

    private static int count(String form, String words) {
        int count = 0;
        for (int at = words.indexOf(form); at >= 0; at = words.indexOf(form, at + form.length())) {
            count++;
        }
        return count;
    }
}
