package org.streetwise.tell.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The report has no words that rank, weigh or count without a number.
class ReportWordsTest {
    @ParameterizedTest
    @CsvSource({
        "nl, meeste|bijna alle|veel|enkele|diverse|vaak|een aantal(?!\\s+\\{units)|opvallend|bewijst|significant|succesfactor|n\\.v\\.t\\.",
        "en, most|almost all|many|several|various|often|a number of|striking|proves|significant|success factor|n/a"
    })
    void noWordRanksOrWeighs(String language, String words) throws IOException {
        String written = Files.readString(Path.of("templates/report/words." + language + ".yml"))
                .replaceAll("(?m)^unit: .*$", "")
                .replaceAll("(?m)^\\s*#.*$", "")
                .replaceAll("(?m)^\\s*[a-z-]+:", "")
                // The upper bound of a figure.
                .replaceAll("at most", "")
                // This sentence explains what a number of neighbourhoods means.
                .replaceAll("Een aantal \\{units}\\s+zegt", "");

        assertEquals(
                List.of(),
                Pattern.compile("(?i)\\b(?:" + words + ")\\b")
                        .matcher(written)
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }
}
