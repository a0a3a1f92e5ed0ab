package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.know.synthesis.AudienceSynthesis;
import org.streetwise.know.synthesis.AudienceSynthesis.Asked;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.template.AudiencePart;
import org.streetwise.tell.template.Term;

/// Tells an audience what the lessons ask of it.
final class AdviceWriter {
    private final Tools tools;

    AdviceWriter(Tools tools) {
        this.tools = tools;
    }

    List<Block> write(AudienceSynthesis audience, AudiencePart part) {
        return switch (part) {
            case AudiencePart.Recommendations(var atMost) ->
                List.of(new Block.BulletList(
                        Attributes.NONE,
                        audience.recommendations().stream()
                                .limit(atMost.orElse(Integer.MAX_VALUE))
                                .map(this::asked)
                                .toList()));
        };
    }

    /// As a sentence names the audience.
    List<Inline> name(AudienceSynthesis audience) {
        return List.of(new Inline.Text(audience.audience()
                .map(each -> each.inText())
                .orElseGet(() -> tools.speech().term(Term.EVERYONE))));
    }

    private List<Block> asked(Asked asked) {
        return referring(tools.prose().blocks(asked.text()), tools.crossings().behind(asked.lesson()));
    }

    /// A text with a reference behind its last word, before the full stop that ends it: `Luister eerst (les 1, p. 4).`
    private List<Block> referring(List<Block> blocks, List<Inline> reference) {
        if (!blocks.isEmpty()
                && blocks.getLast() instanceof Block.Paragraph(var attributes, var inlines)
                && inlines.getLast() instanceof Inline.Text(String words, var origin)
                && words.length() > 1
                && words.endsWith(".")
                && !new Abbreviations(tools.words().abbreviations()).end(words)) {
            List<Inline> line = new ArrayList<>(inlines.subList(0, inlines.size() - 1));
            line.add(new Inline.Text(words.substring(0, words.length() - 1), origin));
            List<Block> opened = new ArrayList<>(blocks);
            opened.set(blocks.size() - 1, new Block.Paragraph(attributes, line));
            List<Inline> closed = new ArrayList<>(reference);
            closed.add(new Inline.Text("."));
            return tools.prose().trailed(opened, closed);
        }
        return tools.prose().trailed(blocks, reference);
    }
}
