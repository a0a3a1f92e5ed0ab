package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.template.LessonPart;

class LessonWriterTest {
    private static final String LESSON =
            "lessons: [{id: a, title: Betaal samen op tijd, theme: geld, learnt: Het hielp";

    @Test
    void lessonsOfOneKindShareASentence() {
        Tools tools = new WrittenProgramme("", "themes: [{id: geld, title: Geld}]")
                .with(LESSON + ", supports: [w2/a, w3/a], differsFrom: w4/a}]")
                .with(LESSON + "}]")
                .with(LESSON + "}]")
                .with(LESSON + "}]")
                .in(Language.DUTCH);
        Block.Section lesson = (Block.Section) new LessonWriter(tools, List.of())
                .section(tools.synthesis().numbered().getFirst(), List.of(LessonPart.RELATED), Optional.empty(), true);

        assertEquals(
                "Anders was het bij les\u00A04. Dit sluit aan bij les\u00A02 en les\u00A03.",
                PlainText.of(((Block.Paragraph) lesson.blocks().getFirst()).inlines()));
    }

    @Test
    void whetherTheApproachWorkedStandsBehindWhatTellsOfIt() {
        assertEquals(
                List.of("Wat is er geleerd? Het hielp. Volgens de betrokkenen werkte de aanpak."),
                told("learnt: Het hielp."));
        assertEquals(
                List.of("Wat is er geleerd?", "Volgens de betrokkenen werkte de aanpak."),
                told("learnt: '- Het hielp.'"));
    }

    private static List<String> told(String learnt) {
        Tools tools = new WrittenProgramme("", "themes: [{id: geld, title: Geld}]")
                .with("lessons: [{id: a, title: Betaal samen op tijd, theme: geld, outcome: worked, " + learnt + "}]")
                .in(Language.DUTCH);
        Block.Section lesson = (Block.Section) new LessonWriter(tools, List.of())
                .section(
                        tools.synthesis().numbered().getFirst(),
                        List.of(LessonPart.LEARNT, LessonPart.OUTCOME),
                        Optional.empty(),
                        true);
        return lesson.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> PlainText.of(((Block.Paragraph) block).inlines()))
                .toList();
    }
}
