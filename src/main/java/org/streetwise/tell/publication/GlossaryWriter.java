package org.streetwise.tell.publication;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.streetwise.know.value.GlossaryTerm;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.DefinitionList.Entry;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.publication.text.ProseWriter;

/// The glossary, in alphabetical order.
record GlossaryWriter(ProseWriter prose, Language language) {
    List<Block> write(List<GlossaryTerm> terms) {
        Collator collator = Collator.getInstance(language.locale());
        List<Entry> entries = terms.stream()
                .sorted(Comparator.comparing(GlossaryTerm::term, collator))
                .map(this::entry)
                .toList();
        return entries.isEmpty() ? List.of() : List.of(new Block.DefinitionList(Attributes.NONE, entries));
    }

    private Entry entry(GlossaryTerm term) {
        List<Block> text = new ArrayList<>(prose.blocks(term.text()));
        Target target = Targets.term(term.id().value());
        if (text.getFirst() instanceof Block.Paragraph(var attributes, var inlines)) {
            text.set(0, new Block.Paragraph(attributes.with(target), inlines));
        }
        return new Entry(Inline.text(term.term()), text);
    }
}
