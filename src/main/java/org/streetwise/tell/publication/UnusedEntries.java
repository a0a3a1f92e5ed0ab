package org.streetwise.tell.publication;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.streetwise.know.value.GlossaryTerm;
import org.streetwise.tell.account.DocumentText;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.document.Walk;
import org.streetwise.tell.phrase.Targets;

/// Finds the sources in a publication's list that nothing cites, and the words in its glossary that nothing uses.
final class UnusedEntries {
    private final Map<Target, GlossaryTerm> terms = new HashMap<>();
    private final Map<Target, Passage> entries = new HashMap<>();

    /// A part of the publication: an entry, or all text outside the entries.
    ///
    /// @param referred what it refers to
    private record Passage(Set<Target> referred, List<Block> blocks) {
        static Passage of(List<Block> blocks) {
            Set<Target> referred = new HashSet<>();
            new Walk(_ -> {}, inline -> {
                        if (inline instanceof Inline.CrossReference(Target target, _)) {
                            referred.add(target);
                        }
                    })
                    .blocks(blocks);
            return new Passage(referred, blocks);
        }

        /// Its words in lower case.
        String words() {
            return DocumentText.of(blocks).toLowerCase(Locale.ROOT);
        }
    }

    private UnusedEntries(List<GlossaryTerm> glossary) {
        glossary.forEach(term -> terms.put(Targets.term(term.id().value()), term));
    }

    /// The targets of the unused entries. An entry that only unused entries refer to is unused, too.
    ///
    /// @param glossary the words that may have an entry
    static Set<Target> of(List<GlossaryTerm> glossary, List<Block> blocks) {
        UnusedEntries unused = new UnusedEntries(glossary);
        List<Block> text = new ListedEntries((target, entry) -> {
                    boolean listed = Targets.isSource(target) || unused.terms.containsKey(target);
                    if (listed) {
                        unused.entries.put(target, Passage.of(entry));
                    }
                    return !listed;
                })
                .in(blocks);
        return unused.beside(Passage.of(text));
    }

    /// The entries that are used neither by a text nor by entries that are used.
    private Set<Target> beside(Passage text) {
        Map<Target, Passage> unused = new HashMap<>(entries);
        Deque<Passage> using = new ArrayDeque<>(List.of(text));
        while (!using.isEmpty() && !unused.isEmpty()) {
            Passage passage = using.remove();
            Set<Target> used = new HashSet<>(passage.referred());
            // To look for words takes long, and is needed only for those that nothing refers to.
            if (terms.keySet().stream().anyMatch(term -> unused.containsKey(term) && !used.contains(term))) {
                String words = passage.words();
                terms.forEach((target, term) -> {
                    if (unused.containsKey(target) && occurs(term, words)) {
                        used.add(target);
                    }
                });
            }
            for (Target target : used) {
                Passage entry = unused.remove(target);
                if (entry != null) {
                    using.add(entry);
                }
            }
        }
        return unused.keySet();
    }

    /// Whether the word occurs in any of its forms. `Vereniging van eigenaren (VvE)` has two forms.
    private static boolean occurs(GlossaryTerm term, String words) {
        return Stream.of(term.term().toLowerCase(Locale.ROOT).split("[()]"))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .anyMatch(words::contains);
    }
}
