package org.streetwise.print.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.streetwise.source.Language;

/// Finds where words may be hyphenated at the end of a line. May be shared by threads. The patterns of a language are
/// loaded at their first use.
public final class Hyphenation {
    /// The shortest word that is hyphenated has five letters. The patterns allow two letters on either side of a
    /// hyphen, but two letters carried over look like a mistake in print.
    private static final int SHORTEST = 5;

    private static final int LEFT = 2;
    private static final int RIGHT = 3;
    private static final int REMEMBERED = 200_000;
    private static final int[] NONE = {};
    private static final Map<String, String> FILES = Map.of("nl", "nl.xml", "en", "en_GB.xml");
    /// Compounds with a vowel at their seam that reports on neighbourhoods use and the Dutch patterns of 1996 miss.
    private static final Map<String, List<String>> MORE = Map.of("nl", List.of("wijk9aan", "wijk9op", "ning9eig"));

    private final Map<String, Dictionary> dictionaries = new ConcurrentHashMap<>();

    private record Dictionary(Optional<HyphenationPatterns> patterns, Map<String, int[]> words) {}

    /// The places in a word before which a hyphen may stand, as rising UTF-16 offsets: `gemeenten` gives 2 and 6, for
    /// `ge-meen-ten`. Words of up to four letters and words with digits or inner capitals have none. No place precedes
    /// a vowel with a trema, because Dutch would then drop the trema. Empty for a language without patterns.
    ///
    /// @param word letters, with apostrophes among them; no hyphens
    public int[] breaks(String word, Language language) {
        if (word.length() < SHORTEST) {
            return NONE;
        }
        Dictionary dictionary = dictionaries.computeIfAbsent(language.primary(), Hyphenation::load);
        if (dictionary.patterns().isEmpty()) {
            return NONE;
        }
        int[] known = dictionary.words().get(word);
        if (known == null) {
            known = find(word, dictionary.patterns().get());
            if (dictionary.words().size() < REMEMBERED) {
                dictionary.words().put(word, known);
            }
        }
        return known.clone();
    }

    private static Dictionary load(String language) {
        String file = FILES.get(language);
        Optional<HyphenationPatterns> patterns =
                file == null ? Optional.empty() : Optional.of(patterns(file, MORE.getOrDefault(language, List.of())));
        return new Dictionary(patterns, new ConcurrentHashMap<>());
    }

    private static HyphenationPatterns patterns(String name, List<String> more) {
        try (InputStream in = Hyphenation.class.getResourceAsStream("/com/itextpdf/hyph/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its hyphenation patterns " + name);
            }
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new HyphenationPatterns(PatternFile.read(xml), more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Hyphenates each part between apostrophes separately: `camera's` like `camera`.
    private static int[] find(String word, HyphenationPatterns patterns) {
        int[] found = new int[word.length()];
        int count = 0;
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || isApostrophe(word.charAt(i))) {
                for (int place : syllables(word.substring(start, i), start > 0, patterns)) {
                    found[count++] = start + place;
                }
                start = i + 1;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static int[] syllables(String stretch, boolean inside, HyphenationPatterns patterns) {
        if (stretch.length() < SHORTEST || !isPlain(stretch, inside)) {
            return NONE;
        }
        String small = stretch.toLowerCase(Locale.ROOT);
        if (small.length() != stretch.length()) {
            return NONE;
        }
        int[] places = patterns.breaks(small);
        int[] kept = new int[places.length];
        int count = 0;
        for (int place : places) {
            if (place >= LEFT && place <= small.length() - RIGHT && !changesSpelling(small, place)) {
                kept[count++] = place;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /// Whether a part contains only letters, all lower-case except perhaps the first.
    private static boolean isPlain(String stretch, boolean inside) {
        for (int i = 0; i < stretch.length(); i++) {
            char c = stretch.charAt(i);
            if (!Character.isLetter(c) || Character.isUpperCase(c) && (i > 0 || inside)) {
                return false;
            }
        }
        return true;
    }

    /// Whether Dutch spells the hyphenated word differently: `coördinatie` becomes `co-ordinatie`, `fotootje` becomes
    /// `foto-tje`.
    private static boolean changesSpelling(String word, int place) {
        char before = word.charAt(place - 1);
        boolean doubled = "aeou".indexOf(before) >= 0 && word.charAt(place - 2) == before;
        return "äëïöü".indexOf(word.charAt(place)) >= 0 || doubled && word.startsWith("tje", place);
    }
}
