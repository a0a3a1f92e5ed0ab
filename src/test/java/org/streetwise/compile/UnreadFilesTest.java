package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Severity;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.SourceId;
import org.streetwise.source.Workspace;

class UnreadFilesTest {
    private static Optional<String> meant(String path) {
        return PathGuess.of(path);
    }

    @Test
    void almostRightNamesAreRecognised() {
        assertEquals(Optional.of("cases/x.yml"), meant("wijken/x.yaml"));
        assertEquals(Optional.of("cases/x.en.yml"), meant("case/x.en.yml"));
        assertEquals(Optional.of("themes.en.yml"), meant("theme.en.yml"));
        assertEquals(Optional.of("indicators.yml"), meant("Indicators.yml.txt"));
        assertEquals(Optional.of("streetwise.yml"), meant("streetwise.yaml"));
        assertEquals(Optional.of("prose/a.en.md"), meant("Prose/a.en.markdown"));
        assertEquals(Optional.of("images/a.PNG"), meant("foto's/a.PNG"));
    }

    @Test
    void listsOfReferencesAreRecognisedByTheirEndings() {
        assertEquals(Optional.of("references.bib"), meant("Mijn bibliotheek.bib"));
        assertEquals(Optional.of("references.bib"), meant("references.bib.txt"));
        assertEquals(Optional.of("references.json"), meant("bronnen.json"));
        assertEquals(Optional.of("references.yml"), meant("bronnen.yaml"));
        assertEquals(Optional.empty(), meant("notities/bibliotheek.bib"));
    }

    @Test
    void otherFilesAreLeftAlone() {
        for (String path : List.of(
                "README.md",
                "cases/README.txt",
                "LICENSE",
                "cases/license.yml",
                "docker-compose.yml",
                "package.json",
                "notes/x.yml",
                "verslagen/cases/x.yml",
                "cases/x.docx",
                "cases/~$x.docx",
                "cases/x.yml~",
                "cases/x.yml.bak",
                "cases/notes.md",
                "images/x.jpg",
                "images/x.yml",
                "streetwise-bug-12089594836456435437.txt",
                "huisstijl.docx")) {
            assertEquals(Optional.empty(), meant(path), path);
        }
    }

    @Test
    void aFileThatATextNamesIsRead() {
        assertEquals(
                List.of(),
                Answers.check(Map.of(
                        "streetwise.yml",
                        "format: 1\ntitle: Proef\nlead: {file: prose/sub/x.md}\n",
                        "prose/sub/x.md",
                        "Zo begon het.")));
    }

    @Test
    void aMisplacedPhotoIsReportedOnce() {
        List<Diagnostic> said = Answers.check(Map.of(
                "streetwise.yml",
                "format: 1\ntitle: Proef\n",
                "cases/a.yml",
                "municipality: A\nneighbourhood: B\nchallenge: C.\nphotos: {file: images/x.jpg, alt: D, credit: E}\n",
                "image/x.jpg",
                "x"));
        assertEquals(
                List.of("there is no file `images/x.jpg`"),
                said.stream()
                        .filter(one -> one.code().number().startsWith("SW07"))
                        .map(each -> each.message().english())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "strategie.yml, 'strategies: {samen: {label: Samen}}', 'strategies: samen'",
        "bronnen.bib, '@book{smit, title = {Straten}, year = 2020}', 'challenge: Een wijk [@smit].'",
        "bronnen.json, '[{\"id\": \"smit\", \"type\": \"book\"}]', 'challenge: Een wijk [@smit].'",
        "themas.yml, 'themes: {samen: {title: Samen}}', 'lessons: [{id: x, title: X, theme: samen, learnt: L.}]'",
        "thema/geld.yml, 'title: Financiering', 'lessons: [{id: x, title: X, theme: geld, learnt: L.}]'"
    })
    void whatAStrayFileDeclaresIsNotUnknown(String path, String content, String reference) {
        List<Diagnostic> said = Answers.check(Map.of(
                "streetwise.yml",
                "format: 1\ntitle: Proef\n",
                path,
                content,
                "cases/a.yml",
                "municipality: A\nneighbourhood: B\n" + reference + "\n"));
        assertEquals(
                List.of("SW0709"),
                said.stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .map(each -> each.code().number())
                        .toList());
    }

    @Test
    void aFolderThatCantBeOpenedIsReported() {
        Diagnostics diagnostics = new Diagnostics();
        new UnreadFiles(new TextCache(new ClosedFolders()), diagnostics).reportClosed();
        assertEquals(
                List.of("the folder `cases` can't be read: no permission"),
                diagnostics.all().stream().map(each -> each.message().english()).toList());
    }

    private static final class ClosedFolders implements Workspace {
        @Override
        public List<SourceId> list(SourceId.Root root, String folder, String suffix) {
            return List.of();
        }

        @Override
        public Tree tree() {
            return new Tree(
                    List.of(),
                    List.of(
                            new Closed(SourceId.programme("cases"), "no permission"),
                            new Closed(SourceId.programme("archief"), "no permission")));
        }

        @Override
        public Content read(SourceId file) {
            return ProjectWorkspace.templates().read(file);
        }
    }
}
