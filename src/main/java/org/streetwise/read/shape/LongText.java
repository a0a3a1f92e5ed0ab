package org.streetwise.read.shape;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.read.markdown.MarkdownReader;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Source;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Markdown of several paragraphs, written here or in a file: `{file: prose/x.md}`.
public record LongText() implements Type<Prose> {
    @Override
    public String noun() {
        return "a text";
    }

    @Override
    public Optional<Prose> read(YamlNode node, Reading reading) {
        if (node instanceof YamlNode.Mapping mapping && isFile(mapping)) {
            return Texts.scalar(mapping.entries().getFirst().value(), "the path of a file", reading)
                    .flatMap(path -> file(path, reading));
        }
        return Texts.scalar(node, noun(), reading)
                .map(scalar -> MarkdownReader.prose(scalar.value(), scalar.map(), reading.diagnostics()));
    }

    /// The text as it is written, here or in its file.
    String words(YamlNode node, Reading reading) {
        if (node instanceof YamlNode.Mapping mapping && isFile(mapping)) {
            return mapping.entries().getFirst().value() instanceof YamlNode.Scalar path
                    ? reading.files()
                            .named(new Spanned<>(path.value().strip(), path.span()))
                            .map(Source::text)
                            .orElse("")
                    : "";
        }
        return node instanceof YamlNode.Scalar scalar ? scalar.value() : "";
    }

    static boolean isFile(YamlNode.Mapping mapping) {
        return mapping.entries().size() == 1
                && mapping.entries().getFirst().key().value().equals("file");
    }

    private static Optional<Prose> file(YamlNode.Scalar path, Reading reading) {
        Optional<Prose> prose = reading.files()
                .named(new Spanned<>(path.value().strip(), path.span()))
                .map(source -> Decoder.prose(source, reading.diagnostics()));
        if (prose.isEmpty()) {
            reading.lose();
        }
        return prose;
    }

    @Override
    public Optional<Prose> placeholder(Span place) {
        return Optional.of(new Prose(List.of(), place));
    }
}
