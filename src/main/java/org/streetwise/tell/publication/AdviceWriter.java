package org.streetwise.tell.publication;

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
        return tools.prose()
                .trailed(tools.prose().blocks(asked.text()), tools.crossings().behind(asked.lesson()));
    }
}
