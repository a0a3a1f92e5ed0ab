package org.streetwise.read.shape;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.MissingTranslation;
import org.streetwise.read.markdown.MarkdownReader;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Markdown of several paragraphs, written here or in a file: `{file: prose/x.md}`.
public record LongText() implements Type<Prose> {
    @Override
    public Message noun() {
        return Message.of("noun.text");
    }

    @Override
    public Optional<Prose> read(YamlNode node, DecodingContext context) {
        if (node instanceof YamlNode.Mapping mapping && isFile(mapping)) {
            return WrittenTexts.scalar(mapping.entries().getFirst().value(), () -> Message.of("noun.path"), context)
                    .flatMap(path -> file(path, context));
        }
        return WrittenTexts.scalar(node, this::noun, context)
                .map(scalar -> MarkdownReader.prose(scalar.value(), scalar.map(), context.diagnostics()));
    }

    /// The text as its author wrote it, here or in its file.
    String words(YamlNode node, DecodingContext context) {
        return switch (node) {
            case YamlNode.Scalar scalar -> scalar.value();
            case YamlNode.Mapping mapping ->
                path(mapping)
                        .flatMap(path -> context.files().named(path))
                        .map(Source::text)
                        .orElse("");
            case YamlNode.Sequence _ -> "";
        };
    }

    /// The text as one that lacks a translation; absent if its file has a translation beside it: `prose/x.en.md` beside
    /// `prose/x.md`.
    Optional<MissingTranslation.Text> untranslated(YamlNode node, DecodingContext context) {
        Optional<Spanned<String>> path = node instanceof YamlNode.Mapping mapping ? path(mapping) : Optional.empty();
        if (path.isEmpty()) {
            return Optional.of(new MissingTranslation.Text(node.span(), Optional.empty()));
        }
        return translation(path.get(), context).isPresent()
                ? Optional.empty()
                : path.map(file -> MissingTranslation.Text.allOf(
                        new SourceId(file.span().source().root(), file.value())));
    }

    static boolean isFile(YamlNode.Mapping mapping) {
        return mapping.entries().size() == 1
                && mapping.entries().getFirst().key().value().equals("file");
    }

    private static Optional<Spanned<String>> path(YamlNode.Mapping mapping) {
        return isFile(mapping) && mapping.entries().getFirst().value() instanceof YamlNode.Scalar path
                ? Optional.of(spanned(path))
                : Optional.empty();
    }

    private static Spanned<String> spanned(YamlNode.Scalar path) {
        return new Spanned<>(path.value().strip(), path.span());
    }

    private static Optional<Source> translation(Spanned<String> path, DecodingContext context) {
        int dot = path.value().lastIndexOf('.');
        if (!context.languages().differ() || dot < 1) {
            return Optional.empty();
        }
        String beside = path.value().substring(0, dot) + "."
                + context.languages().wanted() + path.value().substring(dot);
        return context.files().find(new SourceId(path.span().source().root(), beside));
    }

    private static Optional<Prose> file(YamlNode.Scalar scalar, DecodingContext context) {
        Spanned<String> path = spanned(scalar);
        Optional<Prose> prose = translation(path, context)
                .or(() -> context.files().named(path))
                .map(source -> Decoder.prose(source, context.diagnostics()));
        if (prose.isEmpty()) {
            context.lose();
        }
        return prose;
    }

    @Override
    public Optional<Prose> placeholder(Span place) {
        return Optional.of(new Prose(List.of(), place));
    }
}
