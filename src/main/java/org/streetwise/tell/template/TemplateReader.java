package org.streetwise.tell.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.read.shape.Ancestry;
import org.streetwise.read.shape.Ancestry.Ancestor;
import org.streetwise.read.shape.Decoder;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.SourceFiles;
import org.streetwise.source.Language;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.source.Workspace;
import org.streetwise.tell.template.Template.Extent;

/// Reads a template: `templates/NAME/template.yml` and, beside it, `words.LANGUAGE.yml`. A programme's own folder of
/// that name comes before the one that comes with the program, which it may extend.
public final class TemplateReader {
    /// The templates that come with the program.
    public static final List<String> SHIPPED = List.of("report", "summary", "factsheets", "residents", "audience");

    /// So many words that are missing a message names.
    private static final int FEW = 5;

    private static final List<FileKind<?>> KINDS = List.of(
            new FileKind<>(
                    "template",
                    "templates/*/template.yml",
                    "The outline of publications.",
                    WrittenTemplate.SHAPE,
                    false),
            new FileKind<>(
                    "words",
                    "templates/*/words.*.yml",
                    "A template's words in one language.",
                    WordShapes.WORDS,
                    false));

    private static final Ancestry<WrittenTemplate> ANCESTRY = new Ancestry<>(
            Message.of("record.template"),
            Code.TEMPLATE,
            WrittenTemplate.SHAPE,
            WrittenTemplate::base,
            SHIPPED,
            name -> "templates/" + name + "/template.yml",
            name -> Message.of("noun.template-folder", "name", name));

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
        Optional<Lineage> lineage = ANCESTRY.read(name, files, diagnostics).map(Lineage::new);
        if (lineage.isEmpty()) {
            return Optional.empty();
        }
        Optional<Words> words = words(lineage.get(), name.value(), in);
        List<Spanned<Part>> outline = lineage.get().outline(diagnostics);
        Optional<String> stylesheet = lineage.get().first(WrittenTemplate::stylesheet);
        if (stylesheet.isEmpty()) {
            SourceId file = lineage.get().line().getLast().file();
            report(Diagnostic.of(Code.TEMPLATE, Span.startOf(file), "this template has no `stylesheet`")
                    .hint("write which look goes with it: `stylesheet: sober`"));
        }
        if (words.isEmpty() || outline.isEmpty() || stylesheet.isEmpty()) {
            return Optional.empty();
        }
        Template template = new Template(
                name.value(),
                stylesheet.get(),
                lineage.get().first(WrittenTemplate::numbered).orElse(Extent.FULL),
                lineage.get().first(WrittenTemplate::carried).orElse(Extent.FULL),
                outline,
                words.get());
        return new OutlineCheck(template.words(), diagnostics).fits(template.outline())
                ? Optional.of(template)
                : Optional.empty();
    }

    /// What a template prints, whatever its words; absent where it can't be read, which is reported.
    public Optional<List<Spanned<Part>>> outline(Spanned<String> name) {
        return ANCESTRY.read(name, files, diagnostics)
                .map(line -> new Lineage(line).outline(diagnostics))
                .filter(outline -> !outline.isEmpty());
    }

    /// The words of them all, where those that come first say nothing else.
    private Optional<Words> words(Lineage lineage, String template, Spanned<Language> in) {
        String file = "words." + in.value().primary() + ".yml";
        Optional<WrittenWords> all = Optional.empty();
        Optional<SourceId> base = Optional.empty();
        boolean broken = false;
        for (Ancestor<WrittenTemplate> ancestor : lineage.line().reversed()) {
            Optional<Source> source = beside(ancestor, file);
            if (source.isPresent()) {
                Optional<WrittenWords> written = new Decoder(files, diagnostics).decode(source.get(), WordShapes.WORDS);
                broken |= written.isEmpty();
                Optional<WrittenWords> under = all;
                all = written.map(words -> under.map(each -> each.under(words)).orElse(words));
                base = base.or(() -> source.map(Source::id));
            }
        }
        if (base.isEmpty()) {
            report(Diagnostic.of(
                    Code.TEMPLATE, in.span(), "the template `" + template + "` has no words for `" + in.value() + "`"));
        }
        return broken || all.isEmpty() || base.isEmpty()
                ? Optional.empty()
                : new WordsReader(base.get(), diagnostics).read(completed(all.get(), base.get(), file), in.value());
    }

    /// Words of a programme's own with those that come with the program where they say nothing: they may be older than
    /// what asks for more of them. Of a language that does not come with it, what they lack is said in English.
    private WrittenWords completed(WrittenWords own, SourceId place, String file) {
        if (place.root() != SourceId.Root.PROGRAMME) {
            return own;
        }
        Optional<WrittenWords> same = shipped(file);
        Optional<WrittenWords> shipped = same.or(() -> shipped("words.en.yml"));
        List<String> lacking = shipped.map(own::lacking).orElse(List.of());
        if (!lacking.isEmpty()) {
            Diagnostic note = Diagnostic.of(
                    Code.TEMPLATE,
                    Span.startOf(place),
                    "these words say nothing for " + listed(lacking) + "; "
                            + (same.isPresent() ? "the words that come with streetwise" : "English words")
                            + " are printed");
            report(
                    same.isPresent()
                            ? note.at(Severity.NOTE)
                                    .hint("a template that extends `report` needs only what it says otherwise")
                            : note.at(Severity.WARNING)
                                    .hint("add them: `streetwise explain --fields words` tells how"));
        }
        return shipped.map(words -> words.under(own)).orElse(own);
    }

    private Optional<WrittenWords> shipped(String file) {
        return files.find(SourceId.builtIn("templates/report/" + file))
                .flatMap(source -> new Decoder(files, diagnostics).decode(source, WordShapes.WORDS));
    }

    private static String listed(List<String> keys) {
        String few = keys.stream().limit(FEW).map(key -> "`" + key + "`").collect(Collectors.joining(", "));
        return keys.size() <= FEW ? few : few + " and " + (keys.size() - FEW) + " more";
    }

    /// A file beside a template; one that stands for itself may do with the file that comes with the program.
    private Optional<Source> beside(Ancestor<WrittenTemplate> ancestor, String file) {
        String path = ancestor.file().path().replaceFirst("[^/]*$", file);
        Optional<Source> own = files.find(new SourceId(ancestor.file().root(), path));
        return own.isPresent() || ancestor.written().base().isPresent() ? own : files.find(SourceId.builtIn(path));
    }

    private void report(Diagnostic diagnostic) {
        diagnostics.report(diagnostic);
    }
}
