package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseBlock;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.source.Language;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.template.ReportTemplate;

class StandingTextsTest {
    private static final Span PLACE = Span.startOf(SourceId.programme("templates/own/words.nl.yml"));

    @Test
    void placesInAStandingTextAreFilled() {
        assertEquals(
                "Proef bundelt één les uit twee dorpen voor gemeenten en corporaties; dit dorp telt.",
                said(
                        "{title} bundelt {lessons|# les|# lessen} uit {cases|# dorp|# dorpen} voor {audiences}; "
                                + "{gender|deze|dit} {unit} telt.",
                        new WrittenProgramme("""
                                        countingUnit: {one: dorp, many: dorpen, gender: neuter}
                                        audiences: [{id: g, label: Gemeenten}, {id: c, label: Corporaties}]
                                        """, "themes: [{id: a, title: Afspraken}]")
                                .with("lessons: [{title: Een les over afspraken, theme: a, learnt: Iets., "
                                        + "recommendations: [{for: [g, c], text: Doe.}]}]")
                                .with("")));
    }

    @Test
    void aTextThatBecomesEmptyIsLeftOut() {
        assertEquals(
                List.of(),
                filled(List.of(new ProseInline.Text("{audiences}", PLACE)), new WrittenProgramme("", "themes: []")));
    }

    @Test
    void placesInCodeAreNotFilled() {
        assertEquals(
                List.of(new ProseInline.Code("{units}", PLACE)),
                filled(List.of(new ProseInline.Code("{units}", PLACE)), new WrittenProgramme("", "themes: []")));
    }

    private static String said(String text, WrittenProgramme programme) {
        StringBuilder words = new StringBuilder();
        filled(List.of(new ProseInline.Emphasis(List.of(new ProseInline.Text(text, PLACE)), PLACE)), programme)
                .forEach(inline -> inline.appendPlain(words));
        return words.toString();
    }

    private static List<ProseInline> filled(List<ProseInline> inlines, WrittenProgramme programme) {
        Selection selection = programme.selection();
        Writers writers = Writers.of(
                selection,
                Synthesis.of(selection),
                ReportTemplate.in(Language.DUTCH),
                selection.vocabulary().glossary(),
                new Targets(Set.of()),
                Optional.empty());
        Prose text = new Prose(List.of(new ProseBlock.Paragraph(inlines, PLACE)), PLACE);
        Prose filled = writers.standing().filled(text);
        return ((ProseBlock.Paragraph) filled.blocks().getFirst()).inlines();
    }
}
