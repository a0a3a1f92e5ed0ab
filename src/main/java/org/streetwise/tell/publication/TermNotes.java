package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.know.value.GlossaryTerm;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.document.Walk;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.template.Phrase;

/// Explains a word in a note where running text first uses it, and removes the word's link if there is no glossary.
/// Words in headings, tables, quotes and notes are not explained, because a note would be in the way there.
final class TermNotes {
    private final Targets targets;
    private final SentenceWriter sentences;
    private final ProseWriter prose;
    private final Map<Target, GlossaryTerm> terms = new HashMap<>();
    private final Map<Target, GlossaryTerm> unexplained = new HashMap<>();

    TermNotes(Targets targets, SentenceWriter sentences, ProseWriter prose, List<GlossaryTerm> terms) {
        this.targets = targets;
        this.sentences = sentences;
        this.prose = prose;
        terms.forEach(term -> this.terms.put(Targets.term(term.id().value()), term));
        unexplained.putAll(this.terms);
    }

    /// The same blocks, with notes that explain words.
    List<Block> in(List<Block> blocks) {
        return terms.isEmpty() ? blocks : blocks(blocks, true);
    }

    private List<Block> blocks(List<Block> blocks, boolean running) {
        return Walk.each(blocks, block -> block(block, running));
    }

    private Block block(Block block, boolean running) {
        boolean within = running
                && switch (block) {
                    case Block.Matter _,
                            Block.Columns _,
                            Block.Beside _,
                            Block.Section _,
                            Block.Paragraph _,
                            Block.BulletList _,
                            Block.OrderedList _ -> true;
                    case Block.BlockQuote _,
                            Block.DefinitionList _,
                            Block.Table _,
                            Block.Picture _,
                            Block.Chart _,
                            Block.Cover _,
                            Block.CodeBlock _,
                            Block.Contents _,
                            Block.ThematicBreak _ -> false;
                };
        return Walk.inside(
                block,
                inner -> blocks(inner, within),
                line -> inlines(line, within && block instanceof Block.Paragraph));
    }

    private List<Inline> inlines(List<Inline> inlines, boolean running) {
        List<Inline> written = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.CrossReference reference) {
                written.addAll(reference(reference, running));
            } else {
                boolean within = running && !(inline instanceof Inline.Link);
                written.add(Walk.inside(inline, inner -> blocks(inner, false), inner -> inlines(inner, within)));
            }
        }
        return written;
    }

    private List<Inline> reference(Inline.CrossReference reference, boolean running) {
        Target target = reference.target();
        if (!terms.containsKey(target)) {
            return List.of(reference);
        }
        List<Inline> written = new ArrayList<>();
        if (!targets.has(target) && reference.form() instanceof Inline.Form.Words(var words)) {
            written.addAll(words);
        } else {
            written.add(reference);
        }
        GlossaryTerm term = running ? unexplained.remove(target) : null;
        if (term != null) {
            written.add(new Inline.Note(Optional.empty(), blocks(told(term), false)));
        }
        return written;
    }

    private List<Block> told(GlossaryTerm term) {
        return prose.led(sentences.say(Phrase.LABEL, Filling.text("text", term.term())), prose.blocks(term.text()));
    }
}
