package org.streetwise.know.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Case;
import org.streetwise.know.value.Id;

/// The real names of anonymous neighbourhoods, which would give them away in print.
final class HiddenNames {
    /// Endings of words for residents, and of adjectives: `Pendrechters`, `Pendrechtse`.
    private static final List<String> ENDINGS = List.of("s", "se", "er", "ers", "ster", "sters");

    private static final Set<String> ARTICLES = Set.of("de", "het", "the", "t");
    private static final Pattern JOINTS = Pattern.compile("\\s*[-–/&,]\\s*|\\s+(?:en|and)\\s+");
    private static final int SHORTEST_PART = 4;

    private final PhraseIndex<Hidden> index = new PhraseIndex<>(ENDINGS);
    private final Map<Id, List<String>> openNames = new HashMap<>();
    private final Set<List<String>> allOpenNames = new HashSet<>();

    /// What a name stands for.
    enum Kind {
        NEIGHBOURHOOD,
        /// One of several names that are joined: `Bospolder` of `Bospolder-Tussendijken`.
        PART,
        MUNICIPALITY
    }

    /// A name that must not be printed.
    ///
    /// @param ordinary whether all its words mean something else as well
    /// @param bare whether it is one word that lost its article, so that it may be an ordinary word at the start of a
    ///     sentence
    record Hidden(Case owner, Kind kind, boolean ordinary, boolean bare) {}

    /// A name in a text.
    ///
    /// @param certain whether it can be nothing but the name
    record Hit(int start, int end, Hidden name, boolean certain) {}

    static HiddenNames of(Corpus corpus) {
        HiddenNames names = new HiddenNames();
        OpenCases.of(corpus).forEach(each -> {
            if (each.upkeep().anonymous().isPresent()) {
                names.hide(each);
            } else {
                List<String> name = lowered(each.where().name());
                names.openNames.put(each.id(), name);
                names.allOpenNames.add(name);
            }
        });
        return names;
    }

    private void hide(Case each) {
        addName(each, each.where().name(), Kind.NEIGHBOURHOOD);
        String[] parts = JOINTS.split(each.where().name());
        if (parts.length > 1) {
            for (String part : parts) {
                if (part.length() >= SHORTEST_PART && !OrdinaryWords.areAll(PhraseIndex.words(part))) {
                    addName(each, part, Kind.PART);
                }
            }
        }
        addName(each, each.where().municipality(), Kind.MUNICIPALITY);
    }

    private void addName(Case each, String name, Kind kind) {
        List<String> words = PhraseIndex.words(name);
        boolean article = words.size() > 1 && ARTICLES.contains(words.getFirst().toLowerCase(Locale.ROOT));
        List<String> own = article ? words.subList(1, words.size()) : words;
        if (own.isEmpty()) {
            return;
        }
        index.add(own, new Hidden(each, kind, OrdinaryWords.areAll(own), article && own.size() == 1));
    }

    private static List<String> lowered(String name) {
        return PhraseIndex.words(name.toLowerCase(Locale.ROOT));
    }

    /// Whether there is nothing to hide.
    boolean isEmpty() {
        return index.isEmpty();
    }

    /// The names in a text.
    ///
    /// @param of the case whose text it is, if any
    /// @param isAddress whether it is an address or path, where names have no capitals
    List<Hit> in(String text, Optional<Case> of, boolean isAddress) {
        List<Hit> hits = new ArrayList<>();
        index.find(text, isAddress, (start, end, name) -> {
            boolean own = of.filter(name.owner()::equals).isPresent();
            if (own || isTold(name, text.substring(start, end), of)) {
                boolean certain = !name.ordinary()
                        && !(name.bare() && beginsSentence(text, start))
                        && (own || name.kind() != Kind.PART && !isShared(name));
                hits.add(new Hit(start, end, name, certain));
            }
        });
        return hits;
    }

    /// Whether a name gives its case away in a text outside that case. A municipality doesn't, since it has many
    /// neighbourhoods. Neither do ordinary words, nor words in the name of the text's own neighbourhood.
    private boolean isTold(Hidden name, String found, Optional<Case> of) {
        boolean pointing = name.kind() != Kind.MUNICIPALITY && !name.ordinary();
        List<String> other = of.map(Case::id).map(openNames::get).orElse(List.of());
        return pointing && !other.containsAll(lowered(found));
    }

    private boolean isShared(Hidden name) {
        return allOpenNames.contains(lowered(name.owner().where().name()));
    }

    private static boolean beginsSentence(String text, int start) {
        int before = start - 1;
        while (before >= 0
                && (Character.isWhitespace(text.charAt(before)) || "'\"‘“„(".indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before < 0 || ".!?:…".indexOf(text.charAt(before)) >= 0;
    }
}
