package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Levels;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.model.Edition.Format;
import org.streetwise.print.Renderer;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.tell.document.DocumentWords;

/// Drafts of a programme with faults.
class KeepGoingTest {
    private static final DraftRequest KEEP_GOING =
            new DraftRequest(LocalDate.of(2026, 11, 27), Optional.of("abc123"), true);

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "streetwise.yml",
            """
            format: 1
            title: Lessen
            conclusions:
              - {text: Luister., lessons: samen}
            editions:
              - {id: rapport, final: true, select: {cases: [dorp, stad]}}
            """,
            "themes.yml",
            """
            themes:
              - id: geld
                title: Geld
                introduction: Zie [](case:stad) en [](lesson:stad/sparen).
                lessons:
                  - {id: samen, title: Samen betalen is goedkoper, text: Ja., carriedBy: stad/sparen, differs: dorp/lenen}
            """,
            "cases/dorp.yml",
            neighbourhood("Dorp", "lenen", "Lenen kan iedereen wel", "Zie [](lesson:stad/sparen)."),
            "cases/stad.yml",
            neighbourhood("Stad", "sparen", "Sparen kan niet iedereen", "Ja.")));
    private final List<String> published = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private static String neighbourhood(String name, String lesson, String title, String learnt) {
        return """
            municipality: Gemeente NAME
            neighbourhood: Wijk NAME
            challenge: Veel.
            lessons:
              - id: LESSON
                title: TITLE
                theme: geld
                learnt: LEARNT
            """.replace("NAME", name)
                .replace("LESSON", lesson)
                .replace("TITLE", title)
                .replace("LEARNT", learnt);
    }

    private Compilation build(DraftRequest draft, Levels levels) {
        Renderer renderer = (input, out, _) -> {
            words.append(String.join(" ", DocumentWords.of(input.document(), input.pages())));
            out.write(words.toString().getBytes(StandardCharsets.UTF_8));
            return OptionalInt.empty();
        };
        Request request = new Request(
                List.of(),
                Set.of(Format.DOCX),
                Optional.empty(),
                Optional.empty(),
                levels,
                Optional.of(draft),
                Optional.empty());
        return new Compiler(Map.of(Format.DOCX, renderer), new FontLibrary(), new Hyphenation())
                .build(ProjectWorkspace.of(files), request, this::publish, Progress.NONE);
    }

    private Compilation build() {
        return build(KEEP_GOING, Levels.OWN);
    }

    private List<EditionOutcome> publish(List<EditionFiles> editions, BooleanSupplier sound) {
        for (EditionFiles edition : editions) {
            for (EditionFiles.File file : edition.files()) {
                try {
                    file.content().writeTo(new ByteArrayOutputStream());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                if (sound.getAsBoolean()) {
                    published.add(edition.name(file));
                }
            }
        }
        return List.of();
    }

    private static List<Code> errors(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void requirementsForFinalEditionsDoNotStopADraft() {
        Compilation compilation =
                build(new DraftRequest(LocalDate.of(2026, 11, 27), Optional.empty(), false), Levels.OWN);

        assertEquals(List.of(), errors(compilation));
        assertEquals(List.of("rapport.draft.docx"), published);
        assertTrue(words.toString().contains("Concept van 27 november 2026"), words.toString());
        assertTrue(words.toString().contains("Nog niet goedgekeurd door de gemeente."), words.toString());
        assertTrue(
                words.toString().contains("Nog door geen van de betrokken gemeenten goedgekeurd."), words.toString());
        assertTrue(words.toString().contains("goedkeuring door de gemeente een bron"), words.toString());
    }

    @Test
    void aCaseThatCannotBeReadIsLeftOut() {
        files.put("cases/stad.yml", "municipality: Stad: groot\n");

        Compilation compilation = build();

        assertEquals(List.of(Code.YAML_SYNTAX), errors(compilation));
        assertEquals(List.of("rapport.draft.docx"), published);
        assertTrue(words.toString().contains("Niet in dit concept"), words.toString());
        assertTrue(words.toString().contains("cases/stad.yml: één fout"), words.toString());
        assertFalse(words.toString().contains("Samen betalen"), words.toString());
    }

    @Test
    void aCaseWithAnErrorIsNamedAndNumbersStay() {
        files.put("cases/stad.yml", files.get("cases/stad.yml") + "tasks: onbekend\n");

        Compilation compilation = build();

        assertEquals(List.of(Code.UNKNOWN_TASK), errors(compilation));
        assertEquals(List.of("rapport.draft.docx"), published);
        assertTrue(words.toString().contains("Wijk Stad, Gemeente Stad (cases/stad.yml): één fout"), words.toString());
        assertTrue(words.toString().contains("Les 2 Lenen kan iedereen wel"), words.toString());
        assertEquals(
                List.of("cases/stad.yml"),
                compilation.excluded().stream().map(Object::toString).toList());
    }

    @Test
    void withoutKeepGoingAnErrorStopsADraft() {
        files.put("cases/stad.yml", files.get("cases/stad.yml") + "tasks: onbekend\n");

        build(new DraftRequest(LocalDate.of(2026, 11, 27), Optional.empty(), false), Levels.OWN);

        assertEquals(List.of(), published);
    }

    @Test
    void anErrorOutsideCasesStopsADraft() {
        files.put("themes.yml", files.get("themes.yml").replace("stad/sparen,", "stad/spaarpot,"));

        Compilation compilation = build();

        assertEquals(List.of(Code.UNKNOWN_LESSON), errors(compilation));
        assertEquals(List.of(), published);
        assertEquals(List.of(), compilation.excluded());
    }

    @Test
    void anErrorFoundWhileWritingLeavesACaseOut() {
        files.put("cases/stad.yml", files.get("cases/stad.yml") + "approach: Zie [](table:onbekend).\n");

        Compilation compilation = build();

        assertEquals(List.of(Code.UNKNOWN_TABLE), errors(compilation));
        assertEquals(List.of("rapport.draft.docx"), published);
        assertTrue(words.toString().contains("cases/stad.yml): één fout"), words.toString());
    }

    @Test
    void anErrorInACasesTextFileLeavesTheCaseOut() {
        files.put("cases/stad.yml", files.get("cases/stad.yml") + "approach: {file: teksten/aanpak.md}\n");
        files.put("teksten/aanpak.md", "Eerst dit.\n\n# Een kop\n\nDan dat.\n");

        Compilation compilation = build();

        assertEquals(1, errors(compilation).size());
        assertEquals(List.of("rapport.draft.docx"), published);
        assertTrue(words.toString().contains("(teksten/aanpak.md): één fout"), words.toString());
    }

    @Test
    void aDeniedWarningLeavesACaseOut() {
        files.put("cases/stad.yml", files.get("cases/stad.yml") + "    quotes: {text: Nee zeg., speaker: bewoner}\n");
        Levels deny =
                new Levels(List.of(new Levels.Change(new Levels.Only(Code.QUOTE_WITHOUT_CONSENT), Levels.Level.DENY)));

        build(KEEP_GOING, deny);

        assertEquals(List.of("rapport.draft.docx"), published);
        assertTrue(words.toString().contains("cases/stad.yml): één fout"), words.toString());
    }

    @Test
    void aFaultyAnonymousOrInternalCaseIsNotNamed() {
        for (String hiding : List.of(
                "anonymous: Wijk A",
                "anonimous: Wijk A",
                "anonymous: [",
                "anonymous: {municipality: Ergens}",
                "visibility: internl")) {
            words.setLength(0);
            files.put(
                    "themes.yml",
                    files.get("themes.yml").replace("introduction: Zie ", "introduction: Zie [](case:zwijgdorp), "));
            String text = neighbourhood("Zwijg", "zwijgen", "Wie zwijgt stemt toe", "Niets.") + "tasks: onbekend\n"
                    + hiding + "\n";
            files.put("cases/zwijgdorp.yml", text);
            files.put("cases/zwijgstad.yml", "# Kopie\n" + text.indent(2));
            files.put("streetwise.yml", files.get("streetwise.yml").replace(", select: {cases: [dorp, stad]}", ""));

            build();

            assertFalse(words.isEmpty(), hiding);
            assertFalse(words.toString().toLowerCase(Locale.ROOT).contains("zwijg"), words.toString());
        }
    }

    @Test
    void aFaultyCaseWithAnInternalPartIsNamed() {
        files.put("cases/stad.yml", files.get("cases/stad.yml") + "    visibility: internal\ntasks: onbekend\n");

        build();

        assertTrue(words.toString().contains("Wijk Stad, Gemeente Stad (cases/stad.yml)"), words.toString());
    }

    @Test
    void anUnreadableNameIsNotPrinted() {
        files.put("cases/stad.yml", files.get("cases/stad.yml").replace("Gemeente Stad", "[a, b]"));

        build();

        assertTrue(words.toString().contains("Wijk Stad (cases/stad.yml): één fout"), words.toString());

        words.setLength(0);
        files.put("cases/stad.yml", files.get("cases/stad.yml").replace("Wijk Stad", "''"));
        build();

        assertTrue(words.toString().contains(" cases/stad.yml: twee fouten"), words.toString());
    }

    @Test
    void everyCaseMayBeLeftOut() {
        files.put("cases/stad.yml", "municipality: Stad: groot\n");
        files.put("cases/dorp.yml", "municipality: Dorp: klein\n");

        build();

        assertEquals(List.of("rapport.draft.docx"), published);
    }
}
