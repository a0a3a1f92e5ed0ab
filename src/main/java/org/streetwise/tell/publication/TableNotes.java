package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetwise.know.value.Indicator;
import org.streetwise.source.Span;
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
    private final Map<String, Set<String>> sources = new LinkedHashMap<>();

    TableNotes(Speech speech) {
        this.speech = speech;
    }

    /// The letter that leads to a remark; the same remark has the same letter throughout the table.
    String letter(String remark) {
        return remarks.computeIfAbsent(remark, _ -> Letters.of(remarks.size() + 1));
    }

    /// The letter, raised behind what it remarks on.
    Inline mark(String remark) {
        return new Inline.Superscript("\u00A0" + letter(remark));
    }

    /// The same of a remark that an author made.
    ///
    /// @param written where it stands
    Inline mark(String remark, Optional<Span> written) {
        return new Inline.Superscript("\u00A0" + letter(remark), written);
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
                .ifPresentOrElse(
                        source -> indicator
                                .table()
                                .ifPresentOrElse(table -> tables(source).add(table), () -> tables(source)),
                        () -> explain(elsewhere));
    }

    private Set<String> tables(String source) {
        return sources.computeIfAbsent(source, _ -> new LinkedHashSet<>());
    }

    /// `CBS (tabellen 84799NED en 85039NED)`
    private String said(String source, Set<String> tables) {
        return tables.isEmpty()
                ? source
                : speech.plain(
                        Phrase.SOURCE_TABLES,
                        Filling.text("source", source)
                                .and("tables", speech.listOf(List.copyOf(tables)))
                                .and("count", tables.size()));
    }

    /// Remarks, signs, sources, in this order.
    List<Block> blocks() {
        List<List<Inline>> notes = new ArrayList<>();
        if (!remarks.isEmpty()) {
            String explained = remarks.entrySet().stream()
                    .map(remark -> remark.getValue() + ":\u00A0" + remark.getKey() + ".")
                    .collect(Collectors.joining(" "));
            notes.add(List.of(new Inline.Text(explained)));
        }
        signs.forEach(sign -> notes.add(speech.say(sign)));
        if (!sources.isEmpty()) {
            List<String> said = new ArrayList<>();
            sources.forEach((source, tables) -> said.add(said(source, tables)));
            notes.add(speech.say(Phrase.TABLE_SOURCE, Filling.text("sources", speech.listOf(said))));
        }
        return notes.stream()
                .map(note -> (Block) new Block.Paragraph(Attributes.of(Role.TABLE_NOTE), note))
                .toList();
    }
}
