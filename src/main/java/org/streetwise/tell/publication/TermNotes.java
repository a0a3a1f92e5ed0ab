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
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.Speech;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.template.Phrase;

/// Explains words in a note where running text first uses them, and leaves a word unlinked where there is no glossary.
/// In headings, tables, quotes and notes nothing is explained: a note there would be in the way.
final class TermNotes {
    private final Targets targets;
    private final Speech speech;
    private final ProseWriter prose;
    private final Map<Target, GlossaryTerm> terms = new HashMap<>();
    private final Map<Target, GlossaryTerm> unexplained = new HashMap<>();

    TermNotes(Targets targets, Speech speech, ProseWriter prose, List<GlossaryTerm> terms) {
        this.targets = targets;
        this.speech = speech;
        this.prose = prose;
        terms.forEach(term -> this.terms.put(Targets.term(term.id().value()), term));
        unexplained.putAll(this.terms);
    }

    /// The same blocks with notes.
    List<Block> in(List<Block> blocks) {
        return terms.isEmpty() ? blocks : blocks(blocks, true);
    }

    private List<Block> blocks(List<Block> blocks, boolean running) {
        return blocks.stream().map(block -> block(block, running)).toList();
    }

    private List<List<Block>> items(List<List<Block>> items, boolean running) {
        return items.stream().map(item -> blocks(item, running)).toList();
    }

    private Block block(Block block, boolean running) {
        return switch (block) {
            case Block.Matter(var attributes, var part, var inner) ->
                new Block.Matter(attributes, part, blocks(inner, running));
            case Block.Columns(var attributes, int count, var inner) ->
                new Block.Columns(attributes, count, blocks(inner, running));
            case Block.Beside(var attributes, var inner) -> new Block.Beside(attributes, blocks(inner, running));
            case Block.Section(var attributes, var numbering, var title, var inner) ->
                new Block.Section(attributes, numbering, inlines(title, false), blocks(inner, running));
            case Block.Paragraph(var attributes, var inlines) ->
                new Block.Paragraph(attributes, inlines(inlines, running));
            case Block.BulletList(var attributes, var items) -> new Block.BulletList(attributes, items(items, running));
            case Block.OrderedList(var attributes, int start, var items) ->
                new Block.OrderedList(attributes, start, items(items, running));
            case Block.BlockQuote(var attributes, var inner) -> new Block.BlockQuote(attributes, blocks(inner, false));
            case Block.DefinitionList(var attributes, var entries) ->
                new Block.DefinitionList(
                        attributes,
                        entries.stream()
                                .map(entry -> new Block.DefinitionList.Entry(
                                        inlines(entry.term(), false), blocks(entry.blocks(), false)))
                                .toList());
            case Block.Table table -> table(table);
            case Block.Picture(var attributes, var file, var alternative, var caption) ->
                new Block.Picture(attributes, file, alternative, inlines(caption, false));
            case Block.Chart chart ->
                chart.with(chart.attributes(), inlines(chart.caption(), false), blocks(chart.notes(), false));
            case Block.Cover(var attributes, var title, var subtitle, var edition, var date, var publishers) ->
                new Block.Cover(
                        attributes,
                        inlines(title, false),
                        inlines(subtitle, false),
                        inlines(edition, false),
                        inlines(date, false),
                        publishers.stream()
                                .map(publisher -> inlines(publisher, false))
                                .toList());
            case Block.CodeBlock _, Block.Contents _, Block.ThematicBreak _ -> block;
        };
    }

    private Block table(Block.Table table) {
        return new Block.Table(
                table.attributes(),
                table.caption().map(caption -> inlines(caption, false)),
                table.columns(),
                table.header().stream().map(this::cells).toList(),
                table.rows().stream().map(this::cells).toList(),
                blocks(table.notes(), false));
    }

    private List<Block.Table.Cell> cells(List<Block.Table.Cell> cells) {
        return cells.stream()
                .map(cell -> new Block.Table.Cell(cell.kind(), blocks(cell.blocks(), false)))
                .toList();
    }

    private List<Inline> inlines(List<Inline> inlines, boolean running) {
        List<Inline> written = new ArrayList<>();
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.CrossReference reference -> written.addAll(reference(reference, running));
                case Inline.Emphasis(var inner) -> written.add(new Inline.Emphasis(inlines(inner, running)));
                case Inline.Strong(var inner) -> written.add(new Inline.Strong(inlines(inner, running)));
                case Inline.Strikethrough(var inner) -> written.add(new Inline.Strikethrough(inlines(inner, running)));
                case Inline.Link(String address, var inner) ->
                    written.add(new Inline.Link(address, inlines(inner, false)));
                case Inline.Foreign(var language, var inner) ->
                    written.add(new Inline.Foreign(language, inlines(inner, running)));
                case Inline.Note(var target, var inner) -> written.add(new Inline.Note(target, blocks(inner, false)));
                case Inline.Text _, Inline.Code _, Inline.Superscript _, Inline.Sign _, Inline.LineBreak _ ->
                    written.add(inline);
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
        return prose.led(speech.say(Phrase.LABEL, Filling.text("text", term.term())), prose.blocks(term.text()));
    }
}
