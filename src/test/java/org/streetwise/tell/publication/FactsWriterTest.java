package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.template.CasePart;

class FactsWriterTest {
    private static final String WORDS = """
            tasks:
              - {id: energie, label: Energie}
              - {id: werk, label: Werk}
              - {id: water, label: 'Water, groen'}
              - {id: schuld, label: Armoede en schulden}
              - {id: vve, label: "VvE-advies"}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            energie, werk         | Energie en werk
            energie, werk, schuld | Energie; werk; en armoede en schulden
            energie, water        | Energie; en water, groen
            schuld                | Armoede en schulden
            energie, vve          | Energie en VvE-advies
            """)
    void tasksAreSeparatedBySemicolonsIfOneContainsACommaOrAnd(String tasks, String said) {
        assertEquals(said, fact(WORDS, "tasks: [" + tasks + "]", CasePart.Row.TASKS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | circa € 250.000
            en | about €250,000
            """)
    void amountsOfMoneyAreWrittenByTheRulesOfTheLanguage(String language, String said) {
        WrittenProgramme programme = new WrittenProgramme("", "themes: []").with("budget: {amount: circa 250000}");

        assertEquals(said, fact(programme, new Language(language), CasePart.Row.BUDGET));
    }

    private static String fact(String main, String fields, CasePart.Row row) {
        return fact(new WrittenProgramme(main, "themes: []").with(fields), Language.DUTCH, row);
    }

    private static String fact(WrittenProgramme programme, Language language, CasePart.Row row) {
        Selection selection = programme.selection();
        Block facts = programme
                .in(language)
                .facts()
                .write(Synthesis.of(selection).cases().getFirst(), List.of(row))
                .getFirst();
        Block said =
                ((Block.DefinitionList) facts).entries().getFirst().blocks().getFirst();
        return PlainText.of(((Block.Paragraph) said).inlines());
    }
}
