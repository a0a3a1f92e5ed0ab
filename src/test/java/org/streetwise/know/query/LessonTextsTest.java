package org.streetwise.know.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Id;

class LessonTextsTest {
    private static final Id GEMEENTEN = new Id("gemeenten");

    private static final List<ListedLesson> LESSONS = LessonList.of(
            QueriedProgramme.corpora(Map.of(
                    "streetwise.yml",
                    """
                    format: 1
                    title: Proef
                    audiences: [{id: gemeenten, label: Gemeenten}, {id: bewoners, label: Bewoners}]
                    tasks: [{id: klimaat, label: Klimaat}, {id: gezond, label: Gezond}]
                    editions: [{id: rapport, template: report}]
                    """,
                    "strategies.yml",
                    "strategies: [{id: coach, label: Een coach, text: Iemand die meedenkt.}]",
                    "references.yml",
                    """
                    references:
                      - {key: atlas-2021, title: Atlas, url: 'https://atlas.example/'}
                      - {key: kost-2020, title: Wat het kost}
                    """,
                    "themes.yml",
                    """
                    themes:
                      - id: geld
                        title: Geld
                        lessons:
                          - id: eerst-rekenen
                            title: Reken eerst
                            short: Reken.
                            text: |
                              Wie rekent, weet *wat het kost* [@kost-2020] [@atlas-2021].

                              - en wie niet
                            carriedBy: [aa/rekenen, bb/tellen]
                            sources: ["@atlas-2021"]
                    """,
                    "cases/aa.yml",
                    """
                    municipality: Stad
                    neighbourhood: Aa
                    tasks: [klimaat, gezond]
                    strategies: [{strategy: coach}]
                    lessons:
                      - id: rekenen
                        title: Rekenen
                        theme: geld
                        happened: Er was geen geld.
                        learnt: Dit.
                        transfer: Overal.
                        plain: {title: Tel mee, text: U kunt tellen.}
                        joins: [klimaat, gezond]
                        strategies: [coach]
                        recommendations:
                          - {for: [gemeenten, bewoners], text: Reken.}
                          - {for: gemeenten, text: Reken voor.}
                          - {text: Tel.}
                        sources:
                          - https://voorbeeld.example/
                          - {link: "@atlas-2021", visibility: internal}
                    """,
                    "cases/bb.yml",
                    """
                    municipality: Dorp
                    neighbourhood: Bb
                    anonymous: {name: een dorp}
                    lessons:
                      - {id: tellen, title: Tellen, theme: geld, learnt: Zo., sources: ["https://dorp.example/", "@atlas-2021"]}
                    """)),
            QueriedProgramme.ALL);

    @Test
    void aCaseLessonHasTheTextsOfAllItsFields() {
        LessonTexts texts = LESSONS.get(1).texts();

        assertEquals(
                Map.of(
                        AuthoredText.HAPPENED, "Er was geen geld.",
                        AuthoredText.LEARNT, "Dit.",
                        AuthoredText.TRANSFER, "Overal.",
                        AuthoredText.LESSON_PLAIN, "Tel mee\nU kunt tellen."),
                texts.fields());
        assertEquals(
                Map.of(
                        Optional.of(GEMEENTEN), List.of("Reken.", "Reken voor."),
                        Optional.of(new Id("bewoners")), List.of("Reken."),
                        Optional.empty(), List.of("Tel.")),
                texts.recommendations());
        assertEquals(List.of(new Id("klimaat"), new Id("gezond")), texts.tasks());
        assertEquals(List.of(new Id("coach")), texts.strategies());
    }

    @Test
    void aStreetwiseLessonGathersTheTasksAndSourcesOfItsCarriers() {
        LessonTexts texts = LESSONS.getFirst().texts();

        assertEquals(
                "Wie rekent, weet wat het kost [@kost-2020] [@atlas-2021].\n– en wie niet",
                texts.fields().get(AuthoredText.STREETWISE_TEXT));
        assertEquals("Reken.", texts.fields().get(AuthoredText.STREETWISE_SHORT));
        assertEquals(List.of(new Id("klimaat"), new Id("gezond")), texts.tasks());
        assertEquals(List.of(new Id("coach")), texts.strategies());
        assertEquals(
                List.of(
                        new ListedSource("@atlas-2021", Optional.of("Atlas"), Optional.of("https://atlas.example/")),
                        new ListedSource("@kost-2020", Optional.of("Wat het kost"), Optional.empty())),
                texts.sources());
    }

    @Test
    void internalSourcesAndThoseOfAnonymousCasesAreLeftOut() {
        assertEquals(
                List.of(new ListedSource(
                        "https://voorbeeld.example/", Optional.empty(), Optional.of("https://voorbeeld.example/"))),
                LESSONS.get(1).texts().sources());
        assertEquals(
                List.of(new ListedSource("@atlas-2021", Optional.of("Atlas"), Optional.of("https://atlas.example/"))),
                LESSONS.get(2).texts().sources());
    }
}
