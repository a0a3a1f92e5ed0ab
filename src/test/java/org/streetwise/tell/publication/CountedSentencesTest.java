package org.streetwise.tell.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.Golden;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.publication.count.OutcomeWriter;
import org.streetwise.tell.template.LinkagePart;
import org.streetwise.tell.template.ReportTemplate;

/// The sentences that count, at the numbers where their words change: none, one, two, the most that are still named,
/// the highest with an article after *all*, the highest that is written as a word, and all.
@Tag("slow")
class CountedSentencesTest {
    private static final int ALL = 22;
    private static final List<Integer> COUNTS = List.of(0, 1, 2, 3, 4, 8, 9, 12, 13, 20, 21, ALL);

    private static final String LEARNT = "title: Betaal samen op tijd, theme: geld, learnt: Ja";

    private final Map<String, IntFunction<String>> sentences = new LinkedHashMap<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            counts.nl-wijk | nl | one: wijk, many: wijken
            counts.nl-dorp | nl | one: dorp, many: dorpen, gender: neuter
            counts.en      | en | one: village, many: villages
            """)
    void eachCountHasTheSentenceOfTheGoldenFile(String file, String language, String unit) throws IOException {
        collect(new Language(language), "countingUnit: {" + unit + "}\n");
        String said = sentences.entrySet().stream()
                .map(each -> "# " + each.getKey() + "\n"
                        + COUNTS.stream()
                                .map(count -> line(count, each.getValue().apply(count)))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        Path golden = Path.of("src/test/golden/" + file + ".txt");

        Golden.check(golden, said);
    }

    private static String line(int count, String said) {
        return count + (said.isEmpty() ? "" : " " + said) + "\n";
    }

    private void collect(Language language, String unit) {
        sentences.put("carried, of 22", count -> carried(carriers(unit, count, 0, ALL, ""), language));
        sentences.put("carried, of as many", count -> carried(carriers(unit, count, 0, count, ""), language));
        sentences.put("found in public sources, of 22", count -> carried(carriers(unit, 0, count, ALL, ""), language));
        sentences.put("carried, and one found", count -> carried(carriers(unit, count, 1, ALL, ""), language));
        sentences.put("different", count -> count > 9 ? "" : differing(unit, count, language));
        sentences.put("worked", count -> outcome(carriers(unit, count, 0, ALL, "outcome: worked"), language));
        sentences.put("worked, failed in one", count -> outcome(twoOutcomes(unit, count, "failed"), language));
        sentences.put("worked, in part in one", count -> outcome(twoOutcomes(unit, count, "mixed"), language));
        sentences.put("worked in one, silent in others", count -> outcome(oneOutcome(unit, count), language));
        sentences.put("experiences of a theme, of 22", count -> theme(alone(unit, count, 0), language));
        sentences.put("experiences of a theme, in public sources", count -> theme(alone(unit, 0, count), language));
        sentences.put(
                "experiences of a theme, one in a public source", count -> theme(alone(unit, count, 1), language));
        sentences.put("experiences of a theme, gathered", count -> theme(carriers(unit, count, 0, ALL, ""), language));
        sentences.put("linked", count -> linked(unit, count, 0, language));
        sentences.put("linked, and seen in two", count -> linked(unit, count, 2, language));
        sentences.put("without results", count -> notRecorded(unit, count, language));
        sentences.put("recommendations, four of each audience", count -> recommendations(unit, count, language));
        sentences.put("cases of 22", count -> standing("excerpt-of-cases", unit, count, language));
        sentences.put("lessons of 22", count -> standing("excerpt", unit, count, language));
        sentences.put(
                "rests on both",
                count -> count < 2 ? "" : sentence(standing("account-of-both", unit, count, language)));
    }

    /// The first sentence.
    private static String sentence(String text) {
        return text.substring(0, text.indexOf('.') + 1);
    }

    /// A lesson that some neighbourhoods carry.
    private static WrittenProgramme carriers(String unit, int recorded, int found, int all, String more) {
        String carriedBy = IntStream.rangeClosed(1, recorded + found)
                .mapToObj(i -> "w" + i + "/a")
                .collect(Collectors.joining(", ", "carriedBy: [", "]"));
        WrittenProgramme programme = programme(
                unit,
                recorded + found == 0 ? "" : "{id: samen, title: Samen betalen lukt wel, text: Ja, " + carriedBy + "}");
        for (int i = 1; i <= Math.max(Math.max(all, recorded + found), 1); i++) {
            boolean carries = i <= recorded + found;
            programme.with((i > recorded && carries ? "participation: public-source\n" : "")
                    + (carries ? "lessons: [{id: a, " + LEARNT + (more.isEmpty() ? "" : ", " + more) + "}]" : ""));
        }
        return programme;
    }

    private static WrittenProgramme twoOutcomes(String unit, int worked, String other) {
        return outcomes(unit, worked + 1, i -> i <= worked ? ", outcome: worked" : ", outcome: " + other);
    }

    private static WrittenProgramme oneOutcome(String unit, int silent) {
        return outcomes(unit, silent + 1, i -> i == 1 ? ", outcome: worked" : "");
    }

    private static WrittenProgramme outcomes(String unit, int carriers, IntFunction<String> outcome) {
        String carriedBy = IntStream.rangeClosed(1, carriers)
                .mapToObj(i -> "w" + i + "/a")
                .collect(Collectors.joining(", ", "carriedBy: [", "]"));
        WrittenProgramme programme =
                programme(unit, "{id: samen, title: Samen betalen lukt wel, text: Ja, " + carriedBy + "}");
        for (int i = 1; i <= carriers; i++) {
            programme.with("lessons: [{id: a, " + LEARNT + outcome.apply(i) + "}]");
        }
        return programme;
    }

    /// Lessons that nothing gathers, one in each neighbourhood.
    private static WrittenProgramme alone(String unit, int recorded, int found) {
        WrittenProgramme programme = programme(unit, "");
        for (int i = 1; i <= Math.max(ALL, recorded + found); i++) {
            programme.with((i > recorded && i <= recorded + found ? "participation: public-source\n" : "")
                    + (i <= recorded + found ? "lessons: [{id: a, " + LEARNT + "}]" : ""));
        }
        return programme;
    }

    private static WrittenProgramme programme(String unit, String lessons) {
        return programme(unit, "editions: [{id: rapport}]\n", lessons);
    }

    private static WrittenProgramme programme(String unit, String main, String lessons) {
        return new WrittenProgramme(unit + main, "themes: [{id: geld, title: Geld, lessons: [" + lessons + "]}]");
    }

    private static String carried(WrittenProgramme programme, Language language) {
        Writers writers = programme.in(language);
        List<Inline> names = List.of(new Inline.Text("C"));
        return writers.synthesis().numbered().isEmpty()
                ? ""
                : PlainText.of(writers.carrierCounts()
                        .carried(writers.synthesis().numbered().getFirst(), Optional.of(names)));
    }

    private static String differing(String unit, int count, Language language) {
        Writers writers = carriers(unit, 0, 0, ALL, "").in(language);
        return PlainText.of(
                writers.carrierCounts().differing(writers.synthesis().cases().subList(0, count)));
    }

    private static String outcome(WrittenProgramme programme, Language language) {
        Writers writers = programme.in(language);
        return writers.synthesis().numbered().stream()
                .filter(Gathered.class::isInstance)
                .map(lesson -> PlainText.of(new OutcomeWriter(writers.sentences()).write(lesson, true)))
                .collect(Collectors.joining());
    }

    private static String theme(WrittenProgramme programme, Language language) {
        Writers writers = programme.in(language);
        return PlainText.of(
                        writers.themeCounts().of(writers.synthesis().themes().getFirst()))
                .replace('\u00a0', ' ');
    }

    private static String linked(String unit, int used, int seen, Language language) {
        WrittenProgramme programme = programme(
                unit,
                "editions: [{id: rapport}]\ntasks: [{id: energie, label: Energie}, {id: werk, label: Werk}]\n",
                "");
        for (int i = 1; i <= ALL + seen; i++) {
            String state = i <= used ? "used" : i <= used + seen ? "seen" : "";
            programme.with(state.isEmpty() ? "" : "linkages: [{tasks: [energie, werk], state: " + state + "}]");
        }
        Writers writers = programme.in(language);
        return writers.synthesis().linkages().stream()
                .flatMap(linkage -> writers.linkages().write(linkage, LinkagePart.COUNTS).stream())
                .map(block -> PlainText.of(((Block.Paragraph) block).inlines()))
                .collect(Collectors.joining());
    }

    private static String notRecorded(String unit, int without, Language language) {
        WrittenProgramme programme = programme(unit, "");
        for (int i = 1; i <= ALL; i++) {
            programme.with("figures: {gas: {value: 1, label: Gas}}\nlessons: [{id: a, " + LEARNT + "}]\n"
                    + (i <= without ? "" : "results: Klaar."));
        }
        return PlainText.of(programme.in(language).counts().notRecorded());
    }

    private static String recommendations(String unit, int count, Language language) {
        List<String> asked = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            asked.add("{for: g, text: Doe " + i + "}");
        }
        WrittenProgramme programme =
                programme(unit, "editions: [{id: rapport}]\naudiences: [{id: g, label: Gemeenten}]\n", "");
        programme.with("lessons: [{id: a, " + LEARNT + ", recommendations: " + asked + "}]");
        return PlainText.of(programme.in(language).advice().counts(4));
    }

    /// @param count the number of neighbourhoods, with one lesson each, that the edition shows
    private static String standing(String text, String unit, int count, Language language) {
        if (count == 0 || count == ALL) {
            return "";
        }
        String cases = IntStream.rangeClosed(1, count).mapToObj(i -> "w" + i).collect(Collectors.joining(", "));
        WrittenProgramme programme =
                programme(unit, "editions: [{id: rapport, select: {cases: [" + cases + "]}}]\n", "");
        for (int i = 1; i <= ALL; i++) {
            programme.with((i == 1 ? "participation: public-source\n" : "") + "lessons: [{id: a, " + LEARNT + "}]");
        }
        Writers writers = programme.in(language);
        return writers
                .prose()
                .blocks(writers.standing()
                        .filled(ReportTemplate.in(language).words().texts().get(text)))
                .stream()
                .map(block -> PlainText.of(((Block.Paragraph) block).inlines()))
                .collect(Collectors.joining());
    }
}
