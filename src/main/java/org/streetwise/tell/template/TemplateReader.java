package org.streetwise.tell.template;

import static org.streetwise.read.shape.Types.list;
import static org.streetwise.read.shape.Types.text;
import static org.streetwise.read.shape.Types.whole;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.read.shape.Decoder;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.SourceFiles;
import org.streetwise.source.Language;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Spanned;
import org.streetwise.source.Workspace;

/// Reads a template: `templates/NAME/template.yml` and, beside it, `words.LANGUAGE.yml`. A programme's own folder of
/// that name comes before the one that comes with the program.
public final class TemplateReader {
    private static final Field<Integer> FORMAT = Field.of("format", whole(1, 1), "The version of this file's format.")
            .example("1")
            .required();
    private static final Field<String> STYLESHEET = Field.of("stylesheet", text(), "The look that goes with it.")
            .example("sober")
            .required();
    private static final Field<List<Spanned<Part>>> OUTLINE = Field.of(
                    "outline", list(OutlineShapes.PART), "What is printed, in order.")
            .required();
    private static final Shape<Written> TEMPLATE = Shape.of(
            "template",
            "The outline of a publication.",
            List.of(FORMAT, STYLESHEET, OUTLINE),
            values -> new Written(values.get(STYLESHEET), values.get(OUTLINE)));

    private static final List<FileKind<?>> KINDS = List.of(
            new FileKind<>("template", "templates/*/template.yml", "The outline of publications.", TEMPLATE, false),
            new FileKind<>(
                    "words",
                    "templates/*/words.*.yml",
                    "A template's words in one language.",
                    WordShapes.WORDS,
                    false));

    private record Written(String stylesheet, List<Spanned<Part>> outline) {}

    private final Diagnostics diagnostics;
    private final SourceFiles files;

    public TemplateReader(Workspace workspace, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.files = new SourceFiles(workspace, diagnostics);
    }

    /// The kinds of files that a template is made of.
    public static List<FileKind<?>> kinds() {
        return KINDS;
    }

    /// The template in that language; absent where it does not exist or does not fit together, which is reported.
    public Optional<Template> read(Spanned<String> name, Spanned<Language> in) {
        Language language = in.value();
        Optional<Source> outline = find(name.value(), "template.yml");
        if (outline.isEmpty()) {
            report(Diagnostic.of(Code.TEMPLATE, name.span(), "there is no template `" + name.value() + "`")
                    .hint("`report` comes with streetwise; one of your own is a folder `templates/" + name.value()
                            + "`"));
            return Optional.empty();
        }
        Optional<Source> words = find(name.value(), "words." + language.primary() + ".yml");
        if (words.isEmpty()) {
            report(Diagnostic.of(
                    Code.TEMPLATE,
                    in.span(),
                    "the template `" + name.value() + "` has no words for `" + language + "`"));
        }
        Optional<Written> written = new Decoder(files, diagnostics).decode(outline.get(), TEMPLATE);
        Optional<Words> read = words.flatMap(source -> words(source, language));
        if (written.isEmpty() || read.isEmpty()) {
            return Optional.empty();
        }
        Template template = new Template(
                name.value(), written.get().stylesheet(), written.get().outline(), read.get());
        return new OutlineCheck(template.words(), diagnostics).fits(template.outline())
                ? Optional.of(template)
                : Optional.empty();
    }

    private Optional<Words> words(Source source, Language language) {
        return new Decoder(files, diagnostics)
                .decode(source, WordShapes.WORDS)
                .flatMap(written -> new WordsReader(source.id(), diagnostics).read(written, language));
    }

    private Optional<Source> find(String template, String file) {
        String path = "templates/" + template + "/" + file;
        return files.find(SourceId.programme(path)).or(() -> files.find(SourceId.builtIn(path)));
    }

    private void report(Diagnostic diagnostic) {
        diagnostics.report(diagnostic);
    }
}
