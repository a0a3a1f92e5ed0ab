package org.streetwise.read.shape;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.read.markdown.MarkdownReader;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// Markdown of one line.
///
/// @param demanded whether a translation without it is incomplete
public record LineText(boolean demanded) implements Type<ProseLine> {
    @Override
    public Message noun() {
        return Message.of("noun.text");
    }

    @Override
    public Optional<ProseLine> read(YamlNode node, DecodingContext context) {
        return WrittenTexts.scalar(node, this::noun, context)
                .map(scalar -> MarkdownReader.line(scalar.value(), scalar.map(), context.diagnostics()));
    }

    @Override
    public Optional<ProseLine> placeholder(Span place) {
        return Optional.of(new ProseLine(List.of(), place));
    }
}
