package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetwise.know.value.Indicator;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Collects what a table's cells leave to be explained under it.
final class TableNotes {
    private final Speech speech;
    private final Map<String, String> remarks = new LinkedHashMap<>();
    private final Set<Phrase> signs = EnumSet.noneOf(Phrase.class);
    private final Set<String> sources = new LinkedHashSet<>();

    TableNotes(Speech speech) {
        this.speech = speech;
    }

    /// The letter that leads to a remark; the same remark has the same letter throughout the table.
    String letter(String remark) {
        return remarks.computeIfAbsent(remark, _ -> Letters.of(remarks.size() + 1));
    }

    /// Explains a sign once, however often it stands in the table.
    void explain(Phrase sign) {
        signs.add(sign);
    }

    /// The sign for what is not known, explained.
    List<Inline> missing() {
        explain(Phrase.TABLE_MISSING);
        return List.of(new Inline.Text(speech.term(Term.MISSING)));
    }

    /// Names where an indicator's figures are from.
    ///
    /// @param elsewhere says where it is told if the indicator does not tell
    void source(Indicator indicator, Phrase elsewhere) {
        indicator
                .source()
                .map(source -> indicator
                        .table()
                        .map(table -> speech.plain(
                                Phrase.SOURCE_TABLE,
                                Filling.text("source", source).and("table", table)))
                        .orElse(source))
                .ifPresentOrElse(sources::add, () -> explain(elsewhere));
    }

    /// Remarks, signs, sources, in this order.
    List<Block> blocks() {
        List<List<Inline>> notes = new ArrayList<>();
        if (!remarks.isEmpty()) {
            String explained = remarks.entrySet().stream()
                    .map(remark -> remark.getValue() + ": " + remark.getKey() + ".")
                    .collect(Collectors.joining(" "));
            notes.add(List.of(new Inline.Text(explained)));
        }
        signs.forEach(sign -> notes.add(speech.say(sign)));
        if (!sources.isEmpty()) {
            notes.add(speech.say(Phrase.TABLE_SOURCE, Filling.text("sources", speech.listOf(List.copyOf(sources)))));
        }
        return notes.stream()
                .map(note -> (Block) new Block.Paragraph(Attributes.of(Role.TABLE_NOTE), note))
                .toList();
    }
}
