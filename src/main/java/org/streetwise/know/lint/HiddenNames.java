package org.streetwise.know.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Case;
import org.streetwise.know.value.Alias;
import org.streetwise.know.value.Id;

/// The real names of anonymous neighbourhoods, which would give them away in print.
final class HiddenNames {
    /// Endings of words for residents, and of adjectives: `Pendrechters`, `Pendrechtse`.
    private static final List<String> ENDINGS = List.of("s", "se", "er", "ers", "ster", "sters");

    private static final Set<String> ARTICLES = Set.of("de", "het", "the", "t");
    private static final Pattern JOINTS = Pattern.compile("\\s*[-–/&,]\\s*|\\s+(?:en|and)\\s+");
    private static final int SHORTEST_PART = 4;

    /// A shorter name may be part of any word.
    private static final int SHORTEST_IN_COMPOUND = 5;

    /// A shorter name may also be an ordinary word if it has no capital, or part of a word that has nothing to do with
    /// it.
    private static final int SHORTEST_TELLING = 6;

    /// A number that may be a coordinate. In texts, one with three decimals is rather a number of thousands.
    private static final Pattern DEGREES = Pattern.compile("\\d{1,3}[.,]\\d{4,}");

    private static final Pattern DEGREES_IN_ADDRESS = Pattern.compile("\\d{1,3}\\.\\d{3,}");

    /// As many place a point within a hundred metres.
    private static final int DECIMALS = 3;

    private final PhraseIndex<Hidden> index = new PhraseIndex<>(ENDINGS);
    private final Compounds<Hidden> compounds = new Compounds<>();
    private final Map<BigDecimal, List<Hidden>> degrees = new HashMap<>();
    private final Map<Id, List<String>> openNames = new HashMap<>();
    private final Set<List<String>> allOpenNames = new HashSet<>();
    /// The words in the names of open neighbourhoods and their municipalities.
    private final Set<String> openWords = new HashSet<>();
    private final Set<String> openMunicipalities = new HashSet<>();

    /// What a name stands for.
    enum Kind {
        NEIGHBOURHOOD,
        /// One of several names that are joined: `Bospolder` of `Bospolder-Tussendijken`.
        PART,
        MUNICIPALITY,
        /// The code of an area, or a coordinate.
        CODE
    }

    /// A name that must not be printed.
    ///
    /// @param ordinary whether all its words mean something else as well
    /// @param article whether it lost its article, so that the rest may be ordinary words
    /// @param letters how many it has
    record Hidden(Case owner, Kind kind, boolean ordinary, boolean article, int letters) {
        /// Whether it can be nothing but the name, even without capitals or as part of a word.
        private boolean isTelling() {
            return kind == Kind.CODE || !ordinary && !article && letters >= SHORTEST_TELLING;
        }
    }

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
                names.openWords.addAll(name);
                names.openWords.addAll(lowered(each.where().municipality()));
                names.openMunicipalities.add(each.where().municipality());
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
        each.where()
                .codes()
                .ifPresent(codes -> codes.areas().forEach(area -> {
                    String code = area.value().value();
                    String municipality = area.value().municipality().value();
                    addCode(each, code, code.equals(municipality) ? Kind.MUNICIPALITY : Kind.CODE);
                    addCode(each, municipality, Kind.MUNICIPALITY);
                }));
        each.where().coordinates().ifPresent(place -> {
            addDegrees(each, place.latitude());
            addDegrees(each, place.longitude());
        });
    }

    private void addName(Case each, String name, Kind kind) {
        List<String> words = PhraseIndex.words(FoldedText.of(name, false).text());
        boolean article = words.size() > 1 && ARTICLES.contains(words.getFirst().toLowerCase(Locale.ROOT));
        List<String> own = article ? words.subList(1, words.size()) : words;
        if (own.isEmpty()) {
            return;
        }
        String joined = String.join("", own);
        Hidden hidden = new Hidden(each, kind, OrdinaryWords.areAll(own), article, joined.length());
        index.add(own, hidden);
        if (joined.length() >= SHORTEST_IN_COMPOUND && !hidden.ordinary()) {
            compounds.add(joined, hidden);
            if (own.size() > 1) {
                index.add(List.of(joined), hidden);
            }
        }
    }

    private void addCode(Case each, String code, Kind kind) {
        index.add(List.of(code), new Hidden(each, kind, false, false, code.length()));
    }

    private void addDegrees(Case each, BigDecimal degrees) {
        BigDecimal size = degrees.abs();
        if (size.scale() >= DECIMALS) {
            this.degrees
                    .computeIfAbsent(size.setScale(DECIMALS, RoundingMode.DOWN), _ -> new ArrayList<>())
                    .add(new Hidden(each, Kind.CODE, false, false, 0));
        }
    }

    private static List<String> lowered(String name) {
        return PhraseIndex.words(FoldedText.of(name, false).text().toLowerCase(Locale.ROOT));
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
        FoldedText folded = FoldedText.of(text, isAddress);
        String words = folded.text();
        Map<Place, Hit> hits = new LinkedHashMap<>();
        index.find(words, true, (start, end, name) -> {
            boolean asWritten = isAddress || hasCapital(words, start, end);
            if (asWritten || !name.ordinary() && !name.article()) {
                boolean opening = name.article() && name.letters() == end - start && beginsSentence(words, start);
                boolean plain = !name.ordinary() && (asWritten || name.isTelling()) && !opening;
                add(hits, folded, start, end, name, of, plain);
            }
        });
        compounds.find(words, (start, end, name) -> {
            boolean known = openWords.contains(words.substring(start, end).toLowerCase(Locale.ROOT));
            add(hits, folded, start, end, name, of, name.isTelling() && !known);
        });
        Matcher numbers = (isAddress ? DEGREES_IN_ADDRESS : DEGREES).matcher(words);
        while (numbers.find()) {
            BigDecimal number = new BigDecimal(numbers.group().replace(',', '.'));
            for (Hidden name : degrees.getOrDefault(number.setScale(DECIMALS, RoundingMode.DOWN), List.of())) {
                add(hits, folded, numbers.start(), numbers.end(), name, of, true);
            }
        }
        return List.copyOf(hits.values());
    }

    private record Place(int start, int end, Case owner) {}

    /// @param plain whether the words can be nothing but the name, as far as one can see from them
    private void add(
            Map<Place, Hit> hits, FoldedText text, int start, int end, Hidden name, Optional<Case> of, boolean plain) {
        boolean own = of.filter(name.owner()::equals).isPresent();
        String words = text.text();
        boolean named = name.kind() == Kind.MUNICIPALITY && !own && isTogether(name, words);
        if (own || named || isTold(name, words.substring(start, end), of)) {
            boolean certain = plain
                    && (own
                            || named
                            || name.kind() == Kind.CODE
                            || name.kind() == Kind.NEIGHBOURHOOD && !isShared(name));
            int from = text.start(start);
            int to = text.end(end - 1);
            hits.putIfAbsent(new Place(from, to, name.owner()), new Hit(from, to, name, certain));
        }
    }

    private static boolean hasCapital(String text, int start, int end) {
        return text.substring(start, end).chars().anyMatch(Character::isUpperCase);
    }

    /// Whether a text has the name that the case has in print.
    private static boolean isTogether(Hidden name, String text) {
        Alias alias = name.owner().upkeep().anonymous().orElseThrow();
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(alias.name()), alias.inText().stream())
                .anyMatch(shown ->
                        lower.contains(FoldedText.of(shown, false).text().toLowerCase(Locale.ROOT)));
    }

    /// Whether a name gives its case away in a text outside that case. A municipality may if no open case lies in it.
    /// Ordinary words don't, nor do words in the name of the text's own neighbourhood.
    private boolean isTold(Hidden name, String found, Optional<Case> of) {
        boolean pointing = !name.ordinary()
                && (name.kind() != Kind.MUNICIPALITY
                        || !openMunicipalities.contains(name.owner().where().municipality()));
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
