package org.streetwise.read.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.Programme;
import org.streetwise.read.shape.Languages;
import org.streetwise.source.Language;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Workspace;

/// Reads all files of a programme.
public final class ProgrammeReader {
    static final SourceId MAIN = SourceId.programme(ProgrammeFiles.PROGRAMME.path());

    private ProgrammeReader() {}

    /// The programme in its own language, then in every other that an edition or a translation needs, each as complete
    /// as the files allow. Whether references lead anywhere is not checked here.
    ///
    /// @param workspace is read from several threads at once
    public static List<Programme> read(Workspace workspace, Diagnostics diagnostics) {
        if (workspace.read(MAIN) instanceof Workspace.Content.Missing) {
            diagnostics.report(Diagnostic.of(Code.NO_PROGRAMME, Span.startOf(MAIN), Message.of("no-programme"))
                    .hint(Message.of("no-programme.hint.begin")));
        }
        Translations translations = new Translations(workspace);
        Language written = written(workspace, translations);
        Set<Language> others = translations.languages(written, diagnostics);
        Programme original =
                new LanguageReader(workspace, Languages.only(written), translations, diagnostics).programme();
        original.editions().forEach(edition -> others.add(edition.language().value()));
        others.remove(written);
        List<Programme> programmes = new ArrayList<>(List.of(original));
        for (Language other : others) {
            programmes.add(new LanguageReader(workspace, new Languages(other, written), translations, diagnostics)
                    .programme()
                    .shownAs(original));
        }
        return programmes;
    }

    /// The language that the files are written in has to be known before any of them can be read.
    private static Language written(Workspace workspace, Translations translations) {
        return new LanguageReader(workspace, Languages.only(Language.DUTCH), translations, new Diagnostics())
                .facts()
                .map(ProgrammeShape.Facts::language)
                .orElse(Language.DUTCH);
    }
}
