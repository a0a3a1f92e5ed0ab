package org.streetwise.tell.template;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.read.shape.Decoder;
import org.streetwise.read.shape.ExtendableKind;
import org.streetwise.read.shape.ExtendableKind.Ancestor;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.SourceFiles;
import org.streetwise.source.Language;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.source.Workspace;
import org.streetwise.tell.template.Template.Extent;

/// Reads a template: `templates/NAME/template.yml` and the files `words.LANGUAGE.yml` beside it. A folder of the
/// programme takes precedence over a folder of the same name that comes with the program, and its template may extend
/// that one.
public final class TemplateReader {
    /// The templates that come with the program.
    public static final List<String> SHIPPED = List.of("report", "summary", "factsheets", "residents", "audience");

    /// The most missing words that a message names.
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

    private static final ExtendableKind<WrittenTemplate> ANCESTRY = new ExtendableKind<>(
            Message.of("record.template"),
            Code.TEMPLATE,
            WrittenTemplate.SHAPE,
            WrittenTemplate::base,
            SHIPPED,
            name -> "templates/" + name + "/template.yml",
            name -> Message.of("noun.template-folder", "name", name));

    private final Diagnostics diagnostics;
    private final SourceFiles files;

    /// Makes a reader that reports faults to `diagnostics`.
    public TemplateReader(Workspace workspace, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.files = new SourceFiles(workspace, diagnostics);
    }

    /// The kinds of files that a template is made of.
    public static List<FileKind<?>> kinds() {
        return KINDS;
    }

    /// The template in this language. It is absent, and the fault is reported, if the template does not exist or its
    /// files do not fit together.
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
            report(Diagnostic.of(Code.TEMPLATE, Span.startOf(file), Message.of("template.no-stylesheet"))
                    .hint(Message.of("template.no-stylesheet.hint.write")));
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

    /// The outline of a template, whatever its words. It is absent, and the fault is reported, if it can't be read.
    public Optional<List<Spanned<Part>>> outline(Spanned<String> name) {
        return ANCESTRY.read(name, files, diagnostics)
                .map(line -> new Lineage(line).outline(diagnostics))
                .filter(outline -> !outline.isEmpty());
    }

    /// The words of the template and of those that it extends. If several have a text for a key, the first one's
    /// counts.
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
                    Code.TEMPLATE,
                    in.span(),
                    Message.of("template.no-words", "template", template, "language", in.value())));
        }
        return broken || all.isEmpty() || base.isEmpty()
                ? Optional.empty()
                : new WordsReader(base.get(), diagnostics).read(completed(all.get(), base.get(), file), in.value());
    }

    /// Fills gaps in a programme's own words with the words that come with the program, because the programme's words
    /// may be older than a key. For a language that does not come with the program, English fills the gaps.
    private WrittenWords completed(WrittenWords own, SourceId place, String file) {
        if (place.root() != SourceId.Root.PROGRAMME) {
            return own;
        }
        Optional<WrittenWords> same = shipped(file);
        Optional<WrittenWords> shipped = same.or(() -> shipped("words.en.yml"));
        List<String> lacking = shipped.map(own::lacking).orElse(List.of());
        if (!lacking.isEmpty()) {
            Span start = Span.startOf(place);
            Message keys = listed(lacking);
            report(
                    same.isPresent()
                            ? Diagnostic.of(Code.TEMPLATE, start, Message.of("template.shipped-words", "keys", keys))
                                    .at(Severity.NOTE)
                                    .hint(Message.of("template.shipped-words.hint.extends"))
                            : Diagnostic.of(Code.TEMPLATE, start, Message.of("template.english-words", "keys", keys))
                                    .at(Severity.WARNING)
                                    .hint(Message.of("template.english-words.hint.add")));
        }
        return shipped.map(words -> words.under(own)).orElse(own);
    }

    private Optional<WrittenWords> shipped(String file) {
        return files.find(SourceId.builtIn("templates/report/" + file))
                .flatMap(source -> new Decoder(files, diagnostics).decode(source, WordShapes.WORDS));
    }

    private static Message listed(List<String> keys) {
        Message few = Message.row(keys.stream()
                .limit(FEW)
                .map(key -> Message.of("quoted", "text", key))
                .toList());
        return keys.size() <= FEW ? few : Message.of("and-more", "items", few, "count", keys.size() - FEW);
    }

    /// A file beside a template. A template that extends no other may use the file that comes with the program.
    private Optional<Source> beside(Ancestor<WrittenTemplate> ancestor, String file) {
        String path = ancestor.file().path().replaceFirst("[^/]*$", file);
        Optional<Source> own = files.find(new SourceId(ancestor.file().root(), path));
        return own.isPresent() || ancestor.written().base().isPresent() ? own : files.find(SourceId.builtIn(path));
    }

    private void report(Diagnostic diagnostic) {
        diagnostics.report(diagnostic);
    }
}
