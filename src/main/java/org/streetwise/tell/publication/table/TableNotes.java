package org.streetwise.tell.publication.table;

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
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.Letters;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Collects what must be explained below a table.
public final class TableNotes {
    private final SentenceWriter sentences;
    private final Map<String, String> remarks = new LinkedHashMap<>();
    private final Set<Phrase> signs = EnumSet.noneOf(Phrase.class);
    private final Map<String, Set<String>> sources = new LinkedHashMap<>();
    private final Map<String, List<Inline>> single = new LinkedHashMap<>();
    private final Set<Phrase> elsewhere = EnumSet.noneOf(Phrase.class);

    /// Starts without notes.
    public TableNotes(SentenceWriter sentences) {
        this.sentences = sentences;
    }

    /// The letter that refers to a remark. The same remark has the same letter throughout the table.
    public String letter(String remark) {
        return remarks.computeIfAbsent(remark, _ -> Letters.of(remarks.size() + 1));
    }

    /// The raised letter that refers to a remark.
    Inline mark(String remark) {
        return new Inline.Superscript("\u00A0" + letter(remark));
    }

    /// The raised letter that refers to an author's remark.
    ///
    /// @param written where the remark is written
    Inline mark(String remark, Optional<Span> written) {
        return new Inline.Superscript("\u00A0" + letter(remark), written);
    }

    /// Adds the explanation of a sign, once for the whole table.
    void explain(Phrase sign) {
        signs.add(sign);
    }

    /// The sign for what is not known. Its explanation is added to the notes.
    List<Inline> missing() {
        explain(Phrase.SIGN_MISSING);
        return Inline.text(sentences.term(Term.MISSING));
    }

    /// Adds the source of an indicator's figures.
    ///
    /// @param told the note to add if the indicator names no source: it says where the sources are named
    public void source(Indicator indicator, Optional<Phrase> told) {
        indicator
                .source()
                .ifPresentOrElse(
                        source -> indicator
                                .table()
                                .ifPresentOrElse(table -> tables(source).add(table), () -> tables(source)),
                        () -> told.ifPresent(elsewhere::add));
    }

    /// Adds the source of a single figure.
    public void source(String key, List<Inline> source) {
        single.putIfAbsent(key, source);
    }

    /// Adds a note that says where the sources are named.
    void sourceElsewhere(Phrase told) {
        elsewhere.add(told);
    }

    private Set<String> tables(String source) {
        return sources.computeIfAbsent(source, _ -> new LinkedHashSet<>());
    }

    /// A source with its tables: `CBS (tabellen 84799NED en 85039NED)`.
    private String said(String source, Set<String> tables) {
        return tables.isEmpty()
                ? source
                : sentences.plain(
                        Phrase.SOURCE_TABLES,
                        Filling.text("source", source)
                                .and("tables", sentences.listOf(List.copyOf(tables)))
                                .and("count", tables.size()));
    }

    /// The notes: remarks, then signs, then sources.
    public List<Block> blocks() {
        List<List<Inline>> notes = new ArrayList<>();
        if (!remarks.isEmpty()) {
            String explained = remarks.entrySet().stream()
                    .map(remark -> remark.getValue() + ":\u00A0" + remark.getKey()
                            + (remark.getKey().endsWith(".") ? "" : "."))
                    .collect(Collectors.joining(" "));
            notes.add(Inline.text(explained));
        }
        if (!signs.isEmpty()) {
            String explained = signs.stream()
                    .map(sign -> sentences.plain(sign, Filling.none()))
                    .collect(Collectors.joining("; "));
            notes.add(Inline.text(explained + "."));
        }
        List<List<Inline>> named = new ArrayList<>();
        sources.forEach((source, tables) -> named.add(Inline.text(said(source, tables))));
        named.addAll(single.values());
        if (!named.isEmpty()) {
            notes.add(sentences.say(Phrase.TABLE_SOURCE, Filling.inlines("sources", sentences.list(named))));
        }
        elsewhere.forEach(told -> notes.add(sentences.say(told)));
        return notes.stream()
                .map(note -> (Block) new Block.Paragraph(Attributes.of(Role.TABLE_NOTE), note))
                .toList();
    }
}
