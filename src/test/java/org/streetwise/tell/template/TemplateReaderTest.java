package org.streetwise.tell.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Severity;
import org.streetwise.source.Language;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.tell.template.Template.Extent;

class TemplateReaderTest {
    private final Map<String, String> files = new HashMap<>();
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aTemplateInheritsWhatItDoesNotSay() {
        files.put("templates/own/template.yml", """
            format: 1
            extends: report
            carried: none
            without: [strategies]
            """);
        files.put("templates/own/words.nl.yml", """
            language: nl
            headings: {introduction: Waar het om gaat}
            phrases: {lesson-label: 'Ervaring {number}'}
            """);

        Template own = read("own").orElseThrow();
        Template report = ReportTemplate.in(Language.DUTCH);

        assertEquals(List.of(), diagnostics.all());
        assertEquals("sober", own.stylesheet());
        assertEquals(List.of(Extent.FULL, Extent.NONE), List.of(own.numbered(), own.carried()));
        assertEquals(
                new Pattern(List.of(new Pattern.Piece.Literal("Waar het om gaat"))),
                own.words().headings().get("introduction"));
        assertEquals(
                report.words().headings().get("sources"), own.words().headings().get("sources"));
        assertEquals(report.words().phrase(Phrase.SEE), own.words().phrase(Phrase.SEE));
        assertTrue(headings(report).contains("strategies"));
        List<String> less = headings(report);
        less.removeAll(List.of("strategies", "strategy", "brought"));
        assertEquals(less, headings(own));
    }

    @Test
    void aPlaceInAStandingTextThatNothingFillsIsReported() {
        files.put("templates/own/template.yml", "{format: 1, extends: report}");
        files.put("templates/own/words.nl.yml", """
            language: nl
            texts:
              portraits: 'Zie *de {units}* en {lessons|de les|de # lessen}, {number} samen.'
            """);

        assertEquals(Optional.empty(), read("own"));
        assertFault(
                "templates/own/words.nl.yml",
                50,
                "nothing fills in `{number}` here, but you can use `{title}`, `{audiences}`, `{cases}`, `{lessons}`, `{themes}`,"
                        + " `{all-lessons}`, `{all-cases}`, `{recorded-cases}`, `{found-cases}`, `{told-cases}`,"
                        + " `{told-lessons}`");
    }

    @Test
    void anEmptyTermIsReported() {
        files.put("templates/own/template.yml", "{format: 1, extends: report}");
        files.put("templates/own/words.nl.yml", "{language: nl, terms: {learnt: ''}}");

        assertEquals(Optional.empty(), read("own"));
        assertFault("templates/own/words.nl.yml", 31, "the term `learnt` is empty");
    }

    /// A template that users copied from version 0.1 remains valid, whatever words later versions need.
    @Test
    void completeWordsOfAnEarlierVersionAreStillValid() throws IOException {
        for (String name : List.of("template.yml", "words.nl.yml", "words.en.yml")) {
            files.put(
                    "templates/own/" + name,
                    Files.readString(Path.of("src/test/earlier/report").resolve(name)));
        }

        Template own = read("own").orElseThrow();

        assertEquals(
                List.of(),
                diagnostics.all().stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .toList());
        for (StandingWord word : Term.values()) {
            assertFalse(own.words().term(word).isEmpty(), word.key());
        }
    }

    @Test
    void missingWordsComeFromTheProgramAndAreReportedOnce() throws IOException {
        String all = Files.readString(Path.of("templates/report/words.nl.yml"));
        files.put("templates/own/template.yml", Files.readString(Path.of("templates/report/template.yml")));
        files.put(
                "templates/own/words.nl.yml",
                all.replaceAll("(?m)^  (?:see|see-also|learnt): .*\\R", "")
                        .replace("lesson-label: Les", "lesson-label: Punt"));

        Template own = read("own").orElseThrow();

        assertEquals(
                ReportTemplate.in(Language.DUTCH).words().phrase(Phrase.SEE),
                own.words().phrase(Phrase.SEE));
        assertEquals(
                new Pattern.Piece.Literal("Punt\u00A0"),
                own.words().phrase(Phrase.LESSON_LABEL).pieces().getFirst());
        assertEquals(
                List.of(
                        "this file has no words for `learnt`, `see`, `see-also`; the words that come with streetwise are"
                                + " printed instead"),
                diagnostics.all().stream().map(each -> each.message().english()).toList());
    }

    @Test
    void wordsThatNoTemplatePrintsAreOnlyAWarning() {
        files.put("templates/own/template.yml", "{format: 1, extends: report}");
        files.put("templates/own/words.nl.yml", "{language: nl, phrases: {lesson-lable: 'Les {number}'}}");

        assertTrue(read("own").isPresent());
        assertEquals(
                List.of("no template prints a phrase `lesson-lable`"),
                diagnostics.all().stream().map(each -> each.message().english()).toList());
        assertEquals(Severity.WARNING, diagnostics.all().getFirst().severity());
    }

    @Test
    void aTemplateMayExtendTheShippedOneOfItsOwnName() {
        files.put("templates/report/template.yml", "{format: 1, extends: report, stylesheet: own}");

        assertEquals("own", read("report").orElseThrow().stylesheet());
        assertEquals(List.of(), diagnostics.all());
    }

    @Test
    void templatesThatExtendEachOtherAreReported() {
        files.put("templates/one/template.yml", "{format: 1, extends: two}");
        files.put("templates/two/template.yml", "{format: 1, extends: one}");

        assertEquals(Optional.empty(), read("one"));
        assertFault("templates/two/template.yml", 21, "the template `one` extends itself");
    }

    @Test
    void everyShippedTemplateIsKnown() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("templates"))) {
            assertEquals(
                    new TreeSet<>(TemplateReader.SHIPPED),
                    folders.map(folder -> folder.getFileName().toString())
                            .filter(name -> !name.equals("stylesheets"))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void everyShippedTemplateIsCompleteInDutchAndEnglish() {
        for (String name : TemplateReader.SHIPPED) {
            for (Language language : List.of(Language.DUTCH, new Language("en"))) {
                Spanned<String> named = new Spanned<>(name, Span.startOf(SourceId.programme("streetwise.yml")));
                assertTrue(
                        new TemplateReader(ProjectWorkspace.templates(), diagnostics)
                                .read(named, new Spanned<>(language, named.span()))
                                .isPresent(),
                        name);
            }
        }
        assertEquals(List.of(), diagnostics.all());
    }

    @Test
    void sectionsCanBeMoved() {
        files.put("templates/own/template.yml", """
            format: 1
            extends: report
            without: [foreword]
            moved:
              - {section: glossary, before: introduction}
              - {section: programme, after: occasion}
              - {section: balance, before: linkages}
              - {section: occasion, after: balance}
            """);

        List<String> report = headings(ReportTemplate.in(Language.DUTCH));
        List<String> expected = new ArrayList<>(report);
        expected.removeAll(List.of("foreword", "glossary", "balance", "occasion"));
        expected.add(expected.indexOf("introduction"), "glossary");
        expected.add(expected.indexOf("linkages"), "balance");
        expected.add(expected.indexOf("linkages"), "occasion");

        assertEquals(expected, headings(read("own").orElseThrow()));
        assertEquals(List.of(), diagnostics.all());
    }

    @Test
    void movingASectionWithAnAmbiguousHeadingIsReported() {
        files.put(
                "templates/own/template.yml",
                "{format: 1, extends: report, moved: [{section: glossary, before: theme}]}");

        read("own");
        assertFault("templates/own/template.yml", 65, "the outline has several sections with the heading `theme`");
    }

    @Test
    void aSectionCanNotBeMovedBesideItself() {
        files.put(
                "templates/own/template.yml",
                "{format: 1, extends: report, moved: [{section: introduction, after: occasion}]}");

        read("own");
        assertFault("templates/own/template.yml", 68, "the section `introduction` can't be moved beside itself");
    }

    @Test
    void leavingOutAMissingSectionIsReported() {
        files.put("templates/own/template.yml", "{format: 1, extends: report, without: [strategie]}");

        read("own");
        assertFault("templates/own/template.yml", 39, "the outline has no section with the heading `strategie`");
    }

    @Test
    void aPartAboutAThemeIsReportedWhereThereIsNoTheme() {
        files.put("templates/own/template.yml", "{format: 1, extends: report, outline: [{kind: theme-counts}]}");

        assertEquals(Optional.empty(), read("own"));
        assertFault("templates/own/template.yml", 46, "this part is about one of the themes, but there is none here");
    }

    @Test
    void aHeadingThatNamesAThemeIsReportedWhereThereIsNoTheme() {
        files.put(
                "templates/own/template.yml",
                "{format: 1, extends: report, outline: [{kind: section, heading: theme, sections: [{kind: lead}]}]}");

        assertEquals(Optional.empty(), read("own"));
        assertFault(
                "templates/own/template.yml",
                64,
                "the heading `theme` names one of the themes, but there is none here");
    }

    @Test
    void aTemplateWithoutAnOutlineIsReported() {
        files.put("templates/own/template.yml", "{format: 1, stylesheet: sober}");

        assertEquals(Optional.empty(), read("own"));
        assertTrue(diagnostics.all().stream()
                .anyMatch(each -> each.message().english().equals("this template has no `outline`")));
    }

    private static List<String> headings(Template template) {
        return new ArrayList<>(Part.all(template.outline())
                .filter(Part.Section.class::isInstance)
                .map(part -> ((Part.Section) part).heading().value())
                .toList());
    }

    private Optional<Template> read(String name) {
        Span named = Span.startOf(SourceId.programme("streetwise.yml"));
        return new TemplateReader(ProjectWorkspace.of(files), diagnostics)
                .read(new Spanned<>(name, named), new Spanned<>(Language.DUTCH, named));
    }

    private void assertFault(String file, int start, String message) {
        assertEquals(
                List.of(file + ":" + start + " " + message),
                diagnostics.all().stream()
                        .map(each -> each.primary().span().source() + ":"
                                + each.primary().span().start() + " "
                                + each.message().english())
                        .toList());
    }
}
