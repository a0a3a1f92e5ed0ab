package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.template.AudiencePart;

class AdviceWriterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Luister eerst.                            | Luister eerst (les 1).
            Begin pas na de gunning.                  | Begin pas na de gunning (les 1).
            Overleg met wie eigenaar is, huurder enz. | Overleg met wie eigenaar is, huurder enz. (les 1)
            Wie weet het?                             | Wie weet het? (les 1)
            """)
    void theReferenceStandsBeforeTheFullStop(String advice, String printed) {
        Writers writers = new WrittenProgramme(
                        "audiences: [{id: g, label: Gemeenten}]", "themes: [{id: geld, title: Geld}]")
                .with("lessons: [{id: a, title: Betaal samen op tijd, theme: geld, learnt: Het hielp, recommendations: "
                        + "[{for: g, text: '" + advice + "'}]}]")
                .in(Language.DUTCH);
        Block.BulletList list = (Block.BulletList) writers.advice()
                .write(
                        writers.synthesis().audiences().getFirst(),
                        new AudiencePart.Recommendations(Optional.empty(), false))
                .getFirst();
        assertEquals(
                printed, PlainText.of(((Block.Paragraph) list.items().getFirst().getFirst()).inlines()));
    }

    @Test
    void equalRecommendationsArePrintedOnceWithAllTheirLessons() {
        Writers writers = programme("themes: [{id: geld, title: Geld}]")
                .with(lessons(lesson("a", "geld", "{for: g, text: Luister eerst.}, {for: g, text: Luister eerst.}")))
                .with(lessons(lesson("b", "geld", "{for: g, text: Luister  eerst.}")))
                .in(Language.DUTCH);

        assertEquals(List.of("Luister eerst (les\u00a01; les\u00a02)."), said(writers, Optional.empty(), false));
    }

    @Test
    void recommendationsFromASingleNeighbourhoodArePrintedOnlyOnRequest() {
        Writers writers = programme(
                        "themes: [{id: geld, title: Geld, lessons: [{id: samen, title: Samen is goedkoper, text:"
                                + " Ja, carriedBy: [w1/a, w2/b], recommendations: [{for: g, text: Begin vroeg.}]}]}]")
                .with(lessons(lesson("a", "geld", "{for: g, text: Luister eerst.}")))
                .with(lessons(lesson("b", "geld", "{for: g, text: Begin vroeg.}")))
                .in(Language.DUTCH);

        List<String> numbered = List.of("Begin vroeg (les\u00a01; W2; zie les\u00a01).");
        assertEquals(numbered, said(writers, Optional.empty(), false));
        assertEquals(numbered, said(writers, Optional.of(4), true), "if the number of recommendations is limited");
        assertEquals(
                List.of(numbered.getFirst(), "Uit één wijk", "Luister eerst (W1; zie les\u00a01)."),
                said(writers, Optional.empty(), true));
    }

    @Test
    void equalRecommendationsFromSeveralNeighbourhoodsChangeTheHeading() {
        Writers writers = programme(
                        "themes: [{id: geld, title: Geld, lessons: [{id: samen, title: Samen is goedkoper, text:"
                                + " Ja, carriedBy: [w1/a, w2/b]}]}]")
                .with(lessons(lesson("a", "geld", "{for: g, text: Luister eerst.}")))
                .with(lessons(lesson("b", "geld", "{for: g, text: Luister eerst.}")))
                .in(Language.DUTCH);

        assertEquals(
                List.of("Uit één of meer wijken", "Luister eerst (W1; zie les\u00a01; W2; zie les\u00a01)."),
                said(writers, Optional.empty(), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 | Hier staan alle twee aanbevelingen. Van de aanbevelingen hier staat er één bij meer dan één partij.
            1 | Hier staat één van de twee aanbevelingen, ten hoogste één per partij. Het volledige rapport geeft ze alle. Van de aanbevelingen hier staat er één bij meer dan één partij.
            """)
    void aRecommendationForSeveralAudiencesCountsOnceAndIsMentioned(int atMost, String said) {
        Writers writers = new WrittenProgramme(
                        "audiences: [{id: g, label: Gemeenten}, {id: c, label: Corporaties}]",
                        "themes: [{id: geld, title: Geld}]")
                .with(lessons(lesson("a", "geld", "{for: [g, c], text: Luister eerst.}, {for: g, text: Begin vroeg.}")))
                .in(Language.DUTCH);

        assertEquals(said, PlainText.of(writers.advice().counts(atMost)));
    }

    @Test
    void recommendationsWithAPriorityComeFirstAndThenOneOfEachThemeInTurn() {
        Writers writers = programme("themes: [{id: geld, title: Geld}, {id: regie, title: Regie}]")
                .with(lessons(
                        lesson("a", "geld", "{for: g, text: Een.}"),
                        lesson("b", "geld", "{for: g, text: Twee.}"),
                        lesson("c", "geld", "{for: g, text: Drie., priority: 1}"),
                        lesson("d", "regie", "{for: g, text: Vier.}")))
                .in(Language.DUTCH);

        assertEquals(
                List.of("Drie (les\u00a03).", "Een (les\u00a01).", "Vier (les\u00a04)."),
                said(writers, Optional.of(3), false));
    }

    private static WrittenProgramme programme(String themes) {
        return new WrittenProgramme("audiences: [{id: g, label: Gemeenten}]", themes);
    }

    private static String lessons(String... lessons) {
        return "lessons: [" + String.join(", ", lessons) + "]";
    }

    private static String lesson(String id, String theme, String recommendation) {
        return "{id: " + id + ", title: Betaal samen op tijd, theme: " + theme
                + ", learnt: Het hielp, recommendations: [" + recommendation + "]}";
    }

    /// The items in order, and the headings among them.
    private static List<String> said(Writers writers, Optional<Integer> atMost, boolean singleCases) {
        return texts(writers.advice()
                .write(
                        writers.synthesis().audiences().getFirst(),
                        new AudiencePart.Recommendations(atMost, singleCases)));
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Block.BulletList list -> list.items().stream().flatMap(item -> texts(item).stream());
                    case Block.Section section ->
                        Stream.concat(Stream.of(PlainText.of(section.title())), texts(section.blocks()).stream());
                    case Block.Paragraph paragraph -> Stream.of(PlainText.of(paragraph.inlines()));
                    default -> throw new AssertionError(block);
                })
                .toList();
    }
}
