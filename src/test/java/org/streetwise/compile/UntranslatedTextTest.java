package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Programme;
import org.streetwise.print.docx.DocxText;
import org.streetwise.print.pdf.PdfReading;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.tell.document.TreePrinter;
import org.streetwise.tell.numbering.Numbering;

/// Untranslated texts are printed in their own language and marked with it. Otherwise a screen reader would read Dutch
/// as English, and words would be hyphenated wrongly.
class UntranslatedTextTest {
    private static final ProjectWorkspace WORKSPACE = ProjectWorkspace.of(Map.of(
            "streetwise.yml",
            "format: 1\ntitle: Nederlandse titel\neditions: [{id: report, language: en}]\n",
            "themes.yml",
            """
            themes:
              - id: geld
                title: Nederlands thema
                introduction: |
                  Nederlandse inleiding.

                  - een punt
                comparison: {file: prose/vergelijking.md}
                meaning: Nederlandse betekenis.
            """,
            "themes.en.yml",
            "themes:\n  - id: geld\n    introduction: English introduction, see [](lesson:pendrecht/tijd).\n",
            "prose/vergelijking.md",
            "Nederlandse vergelijking.\n",
            "prose/vergelijking.en.md",
            "English comparison.\n",
            "prose/aanleiding.md",
            "Nederlandse aanleiding.\n",
            "references.yml",
            "references: [{key: bron, authors: Bron, title: Een bron, date: 2021}]\n",
            "cases/pendrecht.yml",
            """
            municipality: Rotterdam
            neighbourhood: Pendrecht
            challenge: Nederlandse opgave, zie [](lesson:pendrecht/tijd) [@bron].
            results: |
              - Nederlands resultaat
            lessons:
              - id: tijd
                title: Neem de tijd voor een gesprek
                theme: geld
                learnt: Nederlandse les.
            """,
            "cases/pendrecht.en.yml",
            "lessons: [{id: tijd, title: Take time to talk}]\n"));

    private static String tree() {
        Diagnostics diagnostics = new Diagnostics();
        Programme programme = ProgrammeReader.read(WORKSPACE, diagnostics).get(1);
        Corpus corpus = Corpus.of(programme, diagnostics);
        return Printed.phases(WORKSPACE, corpus, diagnostics)
                .write(programme.editions().getFirst())
                .map(manuscript ->
                        TreePrinter.of(Numbering.number(manuscript.document()).document()))
                .orElseThrow();
    }

    @Test
    void untranslatedTextsAreMarkedWithTheirLanguage() {
        String tree = tree();

        for (String line : List.of(
                "cover nl(Nederlandse titel)",
                ".theme #theme:geld nl(Nederlands thema)",
                "p @nl Nederlandse aanleiding.",
                "p @nl Nederlandse betekenis.",
                "bullets @nl\n")) {
            assertTrue(tree.contains(line), () -> line + " in\n" + tree);
        }
    }

    @Test
    void translatedTextsAreNotMarked() {
        String tree = tree();

        for (String line : List.of(
                "p English introduction, see {number→lesson:1} (p.~{page→lesson:1}).",
                "p English comparison.",
                " .lesson #lesson:1 Take time to talk",
                "p This report gathers")) {
            assertTrue(tree.contains(line), () -> line + " in\n" + tree);
        }
    }

    @Test
    void aCaseInAnotherLanguageIsMarkedInTheOriginalToo() {
        Diagnostics diagnostics = new Diagnostics();
        ProjectWorkspace workspace = ProjectWorkspace.of(
                Map.of("streetwise.yml", "format: 1\ntitle: Nederlandse titel\n", "cases/sint-maarten.yml", """
                municipality: Sint Maarten
                neighbourhood: Dutch Quarter
                language: en
                challenge: An English challenge.
                """));
        Programme programme = ProgrammeReader.read(workspace, diagnostics).getFirst();
        String tree = Printed.phases(workspace, Corpus.of(programme, diagnostics), diagnostics)
                .write(programme.editions().getFirst())
                .map(manuscript ->
                        TreePrinter.of(Numbering.number(manuscript.document()).document()))
                .orElseThrow();

        assertTrue(tree.contains("p @en An English challenge."), tree);
    }

    @Test
    void theTemplatesWordsInUntranslatedTextsKeepTheirLanguage() {
        String tree = tree();

        for (String line : List.of(
                "p @nl en(*What was learnt?*) Nederlandse les.",
                "p @nl Nederlandse opgave, zie en({number→lesson:1} (p.~{page→lesson:1})) en(({Bron, 2021→source:bron})).")) {
            assertTrue(tree.contains(line), () -> line + " in\n" + tree);
        }
    }

    @Test
    void wordAndPdfStoreTheLanguage() throws Exception {
        Printed printed = Printed.of(WORKSPACE);

        String word = DocxText.part(printed.docx(), "word/document.xml");
        assertTrue(
                Pattern.compile("<w:lang w:val=\"nl[^>]*></w:rPr><w:t[^>]*>Nederlandse betekenis")
                        .matcher(word.replace("/></w:rPr>", "></w:rPr>"))
                        .find(),
                word);
        try (PdfReading pdf = new PdfReading(printed.pdf())) {
            String tags = pdf.tree();
            assertTrue(tags.contains("P lang=nl\n"), tags);
            assertTrue(tags.contains("Span lang=en\n"), tags);
        }
    }
}
