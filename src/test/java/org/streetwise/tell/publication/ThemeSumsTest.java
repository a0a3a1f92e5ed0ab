package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.streetwise.know.synthesis.ThemeSynthesis;
import org.streetwise.source.Language;
import org.streetwise.tell.document.PlainText;

/// The numbers in a chapter's sentences add up. [RandomProgramme] generates programmes and counts what it wrote into
/// their files; [Reader] takes the numbers from the sentences as a person would.
@Tag("slow")
class ThemeSumsTest {
    private static final List<String> THEMES = List.of("geld", "regie", "data");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    /// A programme at random: which lesson is on which theme, and which others gather it.
    private static final class RandomProgramme {
        private final Random random;
        private final Map<String, String> themeOf = new LinkedHashMap<>();
        private final Set<String> fromSources = new TreeSet<>();
        private final Map<String, List<List<String>>> gathering = new HashMap<>();
        private final Map<String, Integer> withoutCarriers = new HashMap<>();
        private final List<String> cases = new ArrayList<>();
        private final StringBuilder themes = new StringBuilder("themes:\n");

        RandomProgramme(long seed) {
            random = new Random(seed);
            // All from participants, all from public sources, or some of each.
            int kind = random.nextInt(3);
            int count = List.of(1, 2, 3, 12, 13, 20, 22).get(random.nextInt(7));
            for (int i = 1; i <= count; i++) {
                boolean open = kind == 1 || kind == 2 && random.nextBoolean();
                StringBuilder text =
                        new StringBuilder("participation: " + (open ? "public-source" : "confirmed") + "\n");
                text.append("lessons:\n");
                int lessons = random.nextInt(4);
                for (int j = 1; j <= lessons; j++) {
                    String key = "w" + i + "/l" + j;
                    String theme = THEMES.get(random.nextInt(THEMES.size()));
                    themeOf.put(key, theme);
                    if (open) {
                        fromSources.add(key);
                    }
                    text.append("  - {id: l" + j + ", title: Wat wij hier van " + key.replace("/", " ")
                            + " leerden, theme: " + theme + ", learnt: Iets.}\n");
                }
                cases.add(lessons == 0 ? text.toString().replace("lessons:\n", "") : text.toString());
            }
            THEMES.forEach(this::theme);
        }

        private void theme(String theme) {
            themes.append(
                    "  - id: " + theme + "\n    title: Over " + theme + "\n    inText: " + theme + "\n    lessons:\n");
            List<List<String>> here = new ArrayList<>();
            int lessons = random.nextInt(4);
            for (int i = 0; i < lessons; i++) {
                List<String> carriers = carriers();
                String title =
                        "      - id: " + theme + "-" + i + "\n        title: Samen leert " + theme + " ons veel\n";
                if (carriers.isEmpty()) {
                    boolean authors = random.nextBoolean();
                    themes.append(title
                            + (authors
                                    ? "        origin: authors\n"
                                    : "        origin: literature\n        sources: https://example.org/\n"));
                    withoutCarriers.merge(theme, 1, Integer::sum);
                } else {
                    themes.append(title + "        carriedBy: " + carriers + "\n");
                    here.add(carriers);
                }
            }
            gathering.put(theme, here);
        }

        private List<String> carriers() {
            List<String> keys = new ArrayList<>(themeOf.keySet());
            Collections.shuffle(keys, random);
            return keys.subList(0, Math.min(keys.size(), random.nextInt(5)));
        }

        WrittenProgramme programme() {
            WrittenProgramme programme = new WrittenProgramme("", themes.toString());
            cases.forEach(programme::with);
            return programme;
        }

        Sums sums(String theme) {
            Set<String> here = new HashSet<>();
            gathering.get(theme).forEach(here::addAll);
            Set<String> anywhere = new HashSet<>();
            gathering.values().forEach(lessons -> lessons.forEach(anywhere::addAll));
            List<String> own = themeOf.keySet().stream()
                    .filter(key -> themeOf.get(key).equals(theme))
                    .toList();
            int gathered = (int) own.stream().filter(here::contains).count();
            int alone =
                    (int) own.stream().filter(key -> !anywhere.contains(key)).count();
            int found = (int) own.stream().filter(fromSources::contains).count();
            int lessons = (int) gathering.get(theme).stream()
                    .filter(carriers -> carriers.stream().anyMatch(own::contains))
                    .count();
            return new Sums(own.size(), found, gathered, own.size() - gathered - alone, alone, lessons);
        }

        /// The number of lessons in a chapter.
        int lessons(String theme) {
            return gathering.get(theme).size() + withoutCarriers.getOrDefault(theme, 0) + sums(theme).alone;
        }
    }

    /// @param recorded all experiences of a theme
    /// @param found those of them that come from public sources
    /// @param gathered those that lessons of the theme gather
    /// @param elsewhere those that only lessons of other themes gather
    /// @param alone those that no lesson gathers
    /// @param gathering how many lessons of the theme gather them
    private record Sums(int recorded, int found, int gathered, int elsewhere, int alone, int gathering) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void theNumbersInAChapterAddUp(long seed) {
        RandomProgramme written = new RandomProgramme(seed);
        for (Language language : WrittenProgramme.languages()) {
            Writers writers = written.programme().in(language);
            for (ThemeSynthesis theme : writers.synthesis().themes()) {
                String id = theme.theme().id().value();
                String said = PlainText.of(writers.themeCounts().of(theme)).replace('\u00a0', ' ');
                Sums sums = written.sums(id);
                Sums read = new Reader(language).read(said);

                assertEquals(sums, read, () -> said);
                assertEquals(read.recorded, read.gathered + read.elsewhere + read.alone, () -> said);
                assertEquals(written.lessons(id), theme.lessons().size(), () -> said);
            }
        }
    }

    /// Reads the numbers from a chapter's sentences.
    private record Reader(Language language) {
        private static final String UNITS =
                "geen één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien"
                        + " zeventien achttien negentien twintig";
        private static final String ENGLISH =
                "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen nineteen twenty";

        private boolean isDutch() {
            return language.equals(Language.DUTCH);
        }

        Sums read(String said) {
            boolean none = said.isEmpty() || has(said, "zijn geen ervaringen|no experiences were");
            int recorded = none
                    ? 0
                    : number(
                            said,
                            "(?:zijn|is) (?:in openbare bron(?:nen)? )?(\\S+) ervaring",
                            "On .*?, (\\S+) experience");
            boolean allFound = has(said, "in openbare bronnen|found in public sources");
            int found = allFound
                    ? recorded
                    : number(said, "kom(?:t|en) er (\\S+) uit", "experiences, (\\S+) comes? from public");
            int gathered = gathered(said, recorded);
            int elsewhere = elsewhere(said, recorded);
            return new Sums(
                    recorded, found, gathered, elsewhere, alone(said, recorded, gathered, elsewhere), gathering(said));
        }

        private int gathered(String said, int recorded) {
            if (has(said, "Zij zijn gebundeld|Zij is opgenomen|They are gathered|It is gathered")) {
                return recorded;
            }
            return has(said, "Daarvan is er één opgenomen|Of these, one is gathered")
                    ? 1
                    : number(said, "zijn er (\\S+) gebundeld", "Of these, (\\S+) are gathered");
        }

        private int gathering(String said) {
            Matcher named = Pattern.compile(
                            "(?:opgenomen in|one is gathered in|It is gathered in) ((?:les|lesson) [^.;(]*?)(?=[.;]| en sta| and \\S+ appear)")
                    .matcher(said);
            return named.find()
                    ? (int) Pattern.compile("\\d+")
                            .matcher(named.group(1))
                            .results()
                            .count()
                    : number(said, "gebundeld in (\\S+) les", "gathered in (\\S+) lesson");
        }

        private int elsewhere(String said, int recorded) {
            if (has(said, "Zij staa[nt]|They appear|It appears")) {
                return recorded;
            }
            if (has(said, "de andere staat|the other one appears")) {
                return 1;
            }
            return Math.max(
                    number(said, "staa[nt] er (\\S+) bij", "(?:and|these,) (\\S+) appears? under"),
                    number(said, "de andere (\\S+) staan bij", "the other (\\S+) appear under"));
        }

        private int alone(String said, int recorded, int gathered, int elsewhere) {
            if (has(said, "Elk is een les|Each is a lesson")) {
                return recorded;
            }
            // If there is only one experience, no sentence says that it stands alone.
            if (recorded == 1 && gathered + elsewhere == 0) {
                return 1;
            }
            return has(said, "[Dd]e andere is een les|[Tt]he other one stands alone")
                    ? 1
                    : number(said, "[Dd]e andere (\\S+) zijn elk", "[Tt]he other (\\S+) each");
        }

        private static boolean has(String said, String pattern) {
            return Pattern.compile(pattern).matcher(said).find();
        }

        private int number(String said, String dutch, String english) {
            Matcher matcher = Pattern.compile(isDutch() ? dutch : english).matcher(said);
            if (!matcher.find()) {
                return 0;
            }
            String word = matcher.group(1).toLowerCase(Locale.ROOT);
            if (word.matches("\\d+")) {
                return Integer.parseInt(word);
            }
            String tens = isDutch() ? "dertig" : "thirty";
            return word.equals(tens)
                    ? 30
                    : List.of((isDutch() ? UNITS : ENGLISH).split(" ")).indexOf(word);
        }
    }
}
