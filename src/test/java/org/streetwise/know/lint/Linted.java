package org.streetwise.know.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Edit;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;

/// A small programme and the diagnostics of the rules about it: `new Linted().with("cases/a.yml", "…").said()`.
final class Linted {
    private static final String CASE =
            "municipality: Rotterdam\nneighbourhood: Pendrecht\nchallenge: De wijk gaat van het aardgas af.\n";

    private final TreeMap<String, String> files = new TreeMap<>();

    Linted() {
        files.put("streetwise.yml", "format: 1\ntitle: Proef\n");
        files.put("themes.yml", "themes: [{id: geld, title: Geld}]\n");
    }

    /// Replaces a file.
    Linted with(String path, String text) {
        files.put(path, text);
        return this;
    }

    /// A case in `cases/pendrecht.yml`.
    Linted withCase(String fields) {
        return with("cases/pendrecht.yml", CASE + fields);
    }

    /// A case with one lesson.
    ///
    /// @param title the value of `title`
    Linted withLesson(String title, String fields) {
        return withCase("lessons:\n  - title: " + title + "\n    theme: geld\n    learnt: Dit.\n" + fields.indent(4));
    }

    List<Diagnostic> diagnostics(Optional<LocalDate> asOf) {
        Diagnostics diagnostics = new Diagnostics();
        List<Corpus> languages = ProgrammeReader.read(ProjectWorkspace.of(files), diagnostics).stream()
                .map(programme -> Corpus.of(programme, diagnostics))
                .toList();
        Lints.check(languages, asOf, !diagnostics.hasErrors(), diagnostics);
        return diagnostics.all();
    }

    /// The messages, by place.
    List<String> said() {
        return diagnostics(Optional.empty()).stream()
                .map(each -> each.message().english())
                .toList();
    }

    /// The text of a file after the edits of all diagnostics with a code.
    String mended(Code code, String path) {
        StringBuilder text = new StringBuilder(files.get(path));
        diagnostics(Optional.empty()).stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .flatMap(diagnostic -> diagnostic.edits().stream())
                .sorted((a, b) -> b.span().compareTo(a.span()))
                .forEach((Edit edit) ->
                        text.replace(edit.span().start(), edit.span().end(), edit.replacement()));
        return text.toString();
    }
}
