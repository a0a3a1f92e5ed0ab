package org.streetwise.read.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.schema.FieldGuide.Answer;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Types;

class FieldGuideTest {
    private static final Field<String> SPEAKER = Field.of("speaker", Types.text(), "Who said it.")
            .example("bewoner")
            .insteadOf("spreker")
            .required();
    private static final Shape<String> QUOTE =
            Shape.of(Message.verbatim("quote"), "Somebody's words.", List.of(SPEAKER), values -> values.get(SPEAKER));
    private static final Field<String> TITLE = Field.of("title", Types.text(), "What was learnt.")
            .example("Luister eerst")
            .insteadOf("titel")
            .required();
    private static final Field<List<String>> QUOTES = Field.of("quotes", Types.list(QUOTE), "Words of those involved.")
            .insteadOf("citaten")
            .orElse(List.of());
    private static final Field<Optional<String>> OUTCOME = Field.of(
                    "outcome", Types.choice("worked", "failed").insteadOf("gelukt", "worked"), "What came of it.")
            .since("0.3")
            .optional();
    private static final Shape<String> LESSON = Shape.of(
            Message.verbatim("lesson"),
            "What was learnt.",
            List.of(TITLE, QUOTES, OUTCOME),
            values -> values.get(TITLE));
    private static final Field<List<String>> LESSONS = Field.of("lessons", Types.list(LESSON), "What was learnt here.")
            .insteadOf("les", "lessen")
            .orElse(List.of());
    private static final Shape<List<String>> CASE =
            Shape.of(Message.verbatim("case"), "One neighbourhood.", List.of(LESSONS), values -> values.get(LESSONS));

    private final FieldGuide guide =
            new FieldGuide(List.of(new FileKind<>("case", "cases/*.yml", "One neighbourhood.", CASE, true)));

    @Test
    void aRecordListsItsFields() {
        assertEquals("""
            # lesson

            What was learnt. It is used in `lessons` of a [case](#case).

            - **title** (required): one line of text\\
              What was learnt. For example: `Luister eerst`\\
              Instead of: titel
            - **quotes**: a list, each item the fields of a [quote](#quote)\\
              Words of those involved.\\
              Instead of: citaten
            - **outcome**: `worked` or `failed`\\
              What came of it. (Since 0.3.)

            ```yaml
            title: Luister eerst
            ```
            """, page("lesson"));
    }

    @Test
    void thePageOfAFieldListsTheWordsThatPeopleTryInstead() {
        assertEquals("""
            # lesson.outcome

            What came of it.

            - Value: `worked` or `failed`
            - Optional
            - Since: 0.3
            - `worked` instead of: gelukt

            ```yaml
            outcome: worked
            ```
            """, page("lesson.outcome"));
    }

    @Test
    void aFieldWithARecordInItShowsTheRecordToo() {
        String page = page("lesson.quotes");

        assertTrue(page.startsWith("# lesson.quotes\n"), page);
        assertTrue(page.contains("\n## quote\n"), page);
        assertTrue(page.contains("```yaml\nquotes:\n  - speaker: bewoner\n```\n"), page);
    }

    @Test
    void recordsAndFieldsAreFoundByTheNamesThatPeopleUse() {
        assertEquals("# lesson.quotes", title("case.lessons.quotes"));
        assertEquals("# lesson.title", title("les.titel"));
        assertEquals("# quote.speaker", title("Case.Lessen.Citaten.Spreker"));
        assertEquals("# case", title("cases/rotterdam-pendrecht.yml"));
        assertEquals("# case.lessons", title("cases/rotterdam-pendrecht.yml.lessons"));
        assertEquals("# quote.speaker", title("speaker"));
    }

    @Test
    void anUnknownNameIsReportedWithASuggestion() {
        assertEquals(
                new Answer.Unknown("a lesson has no field `titl`", List.of("did you mean `lesson.title`?")),
                guide.about("lesson.titl"));
        assertEquals(
                new Answer.Unknown("a lesson has no field `kleur`", List.of("the fields are title, quotes, outcome")),
                guide.about("lesson.kleur"));
        assertEquals(
                new Answer.Unknown("`quote.speaker` has no fields of its own", List.of()),
                guide.about("quote.speaker.name"));
        assertEquals(
                new Answer.Unknown("there is no record or field `leson`", List.of("did you mean `lesson`?")),
                guide.about("leson"));
        assertEquals(new Answer.Unknown("there is no record or field ``", List.of()), guide.about("."));
    }

    private String title(String path) {
        return page(path).lines().findFirst().orElseThrow();
    }

    private String page(String path) {
        return switch (guide.about(path)) {
            case Answer.Told(String page) -> page;
            case Answer.Unknown(String message, List<String> _) -> throw new AssertionError(message);
        };
    }
}
