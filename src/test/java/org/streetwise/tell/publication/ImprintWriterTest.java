package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.template.ReportTemplate;

class ImprintWriterTest {
    @ParameterizedTest
    @CsvSource({
        "report, nl, Proef, ''",
        "summary, nl, Proef – samenvatting, Samenvatting",
        "summary, en, Proef – summary, Summary",
        "factsheets, nl, Proef – factsheets per wijk, Factsheets per wijk",
        "residents, nl, Proef – voor bewoners, Voor bewoners",
        "audience, nl, Proef – voor gemeenten en het Rijk, Voor gemeenten en het Rijk",
        "audience, en, Proef – for gemeenten and het Rijk, For gemeenten and het Rijk",
    })
    void titleAndCoverNameTheKindOfEdition(String template, String language, String title, String onCover) {
        ImprintWriter writer = writer(withRecommendations(""), template, language);
        assertEquals(title, writer.metadata().title());
        assertEquals("Proef", writer.metadata().shortTitle());
        assertEquals(onCover, onCover(writer));
    }

    @Test
    void anEditionsOwnTitleReplacesTheProgrammes() {
        ImprintWriter writer = writer(withRecommendations("title: Aan de slag"), "summary", "nl");
        assertEquals("Aan de slag", writer.metadata().title());
        assertEquals("Aan de slag", writer.metadata().shortTitle());
        assertEquals("Samenvatting", onCover(writer));
        assertEquals("Aan de slag", PlainText.of(((Block.Cover) writer.cover()).title()));
    }

    @Test
    void anEditionWithoutRecommendationsNamesNoAudience() {
        ImprintWriter writer = writer(new WrittenProgramme("", "themes: []"), "audience", "nl");
        assertEquals("Proef", writer.metadata().title());
        assertEquals("", onCover(writer));
    }

    private static WrittenProgramme withRecommendations(String edition) {
        return new WrittenProgramme(
                        "audiences: [{id: g, label: Gemeenten}, {id: r, label: Het Rijk, inText: het Rijk}]\n"
                                + "editions: [{id: uitgave, "
                                + edition + "}]",
                        "themes: [{id: a, title: Afspraken}]")
                .with("lessons: [{title: Een les over afspraken, theme: a, learnt: Iets., "
                        + "recommendations: [{for: [g, r], text: Doe.}]}]");
    }

    private static String onCover(ImprintWriter writer) {
        return PlainText.of(((Block.Cover) writer.cover()).edition());
    }

    private static ImprintWriter writer(WrittenProgramme programme, String template, String language) {
        Selection selection = programme.selection();
        return Writers.of(
                        selection,
                        Synthesis.of(selection),
                        ReportTemplate.named(template, new Language(language)),
                        selection.vocabulary().glossary(),
                        new Targets(Set.of()),
                        Optional.empty())
                .imprint();
    }
}
