package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.template.CasePart;
import org.streetwise.tell.template.LessonPart;

class PortraitWriterTest {
    private static final String THEMES = """
            themes:
              - id: geld
                title: Geld
                lessons: [{id: samen, title: Samen is goedkoper, text: Ja, carriedBy: [w1/a, w1/b, w1/c]}]
            """;

    /// A portrait may be read by itself.
    @Test
    void aPortraitNamesWhoJudgesOnce() {
        WrittenProgramme programme = new WrittenProgramme("", THEMES).with("""
                lessons:
                  - {id: a, title: Betaal samen op tijd, theme: geld, learnt: Ja, outcome: open}
                  - {id: b, title: Betaal samen op tijd, theme: geld, learnt: Ja, outcome: worked}
                  - {id: c, title: Betaal samen op tijd, theme: geld, learnt: Ja, outcome: failed}
                """);
        Writers writers = programme.in(Language.DUTCH);

        assertEquals(
                List.of(
                        "Het resultaat is nog niet bekend.",
                        "Volgens de betrokkenen werkte de aanpak.",
                        "De aanpak werkte niet."),
                writers
                        .portraits()
                        .write(
                                writers.synthesis().cases().getFirst(),
                                new CasePart.Lessons(List.of(LessonPart.OUTCOME)))
                        .stream()
                        .map(lesson -> ((Block.Section) lesson).blocks().getFirst())
                        .map(said -> PlainText.of(((Block.Paragraph) said).inlines()))
                        .toList());
    }
}
