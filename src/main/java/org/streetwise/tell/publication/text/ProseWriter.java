package org.streetwise.tell.publication.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseBlock;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.GlossaryTerm;
import org.streetwise.source.Language;
import org.streetwise.source.Span;
import org.streetwise.tell.citation.Bibliography;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.document.TotalRow;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;
import org.streetwise.tell.template.Words;

/// Turns authored texts into blocks. References become live, and citations get their words.
///
/// @param written finds the language of each text
/// @param around the language of the text that is being written
public record ProseWriter(
        Synthesis synthesis,
        Words words,
        SentenceWriter sentences,
        Places places,
        LessonReferences references,
        Bibliography bibliography,
        Targets targets,
        List<GlossaryTerm> glossary,
        WrittenLanguages written,
        Language around) {
    /// A writer for a text that may be in another language because nobody has translated it.
    private ProseWriter in(Span text) {
        Language language = written.of(text);
        return language.primary().equals(around.primary())
                ? this
                : new ProseWriter(
                        synthesis,
                        words,
                        sentences,
                        places,
                        references,
                        bibliography,
                        targets,
                        glossary,
                        written,
                        language);
    }

    private boolean isForeign() {
        return !around.equals(words.language());
    }

    private Attributes attributes() {
        return isForeign() ? Attributes.NONE.with(around) : Attributes.NONE;
    }

    /// Marks the template's words within a text of another language.
    private List<Inline> ours(List<Inline> inlines) {
        return inlines.isEmpty() || !isForeign() ? inlines : List.of(new Inline.Foreign(words.language(), inlines));
    }

    /// A text as blocks.
    public List<Block> blocks(Prose prose) {
        ProseWriter writer = in(prose.span());
        return NameList.inColumns(writer.blocks(prose.blocks(), writer.attributes()));
    }

    /// A text as blocks, with a role on each paragraph.
    public List<Block> blocks(Prose prose, Role role) {
        ProseWriter writer = in(prose.span());
        return writer.blocks(prose.blocks(), writer.attributes().with(role));
    }

    /// A text as blocks; empty if there is no text.
    public List<Block> blocks(Optional<Prose> prose) {
        return prose.map(this::blocks).orElse(List.of());
    }

    /// A text with a bold label in its first line: "**Wat gebeurde er?** In een huiskamer …".
    public List<Block> runIn(List<Inline> label, Prose prose) {
        List<Block> blocks = blocks(prose);
        return blocks.isEmpty() ? List.of() : led(List.of(new Inline.Strong(label)), blocks);
    }

    /// Blocks with words before them: in the first line, or in a paragraph of their own if the blocks do not begin with
    /// one. Without blocks, the words are a paragraph.
    public List<Block> led(List<Inline> lead, List<Block> blocks) {
        List<Block> led = new ArrayList<>(blocks);
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph(var attributes, var inlines)) {
            List<Inline> line = new ArrayList<>(
                    attributes.language().isEmpty() ? lead : List.of(new Inline.Foreign(words.language(), lead)));
            line.add(new Inline.Text(" "));
            line.addAll(inlines);
            led.set(0, new Block.Paragraph(attributes, line));
        } else {
            led.addFirst(new Block.Paragraph(lead));
        }
        return led;
    }

    /// Blocks with words after them, if there are any: in the last line, or in a paragraph of their own if the blocks
    /// do not end with one.
    public List<Block> trailed(List<Block> blocks, List<Inline> trail) {
        if (trail.isEmpty()) {
            return blocks;
        }
        List<Block> trailed = new ArrayList<>(blocks);
        if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Paragraph(var attributes, var inlines)) {
            List<Inline> line = new ArrayList<>(inlines);
            line.add(new Inline.Text(" "));
            line.addAll(attributes.language().isEmpty() ? trail : List.of(new Inline.Foreign(words.language(), trail)));
            trailed.set(blocks.size() - 1, new Block.Paragraph(attributes, line));
        } else {
            trailed.add(new Block.Paragraph(trail));
        }
        return trailed;
    }

    private List<Block> blocks(List<ProseBlock> blocks, Attributes attributes) {
        return blocks.stream()
                .flatMap(block -> block(block, attributes.at(block.span())).stream())
                .toList();
    }

    private Optional<Block> block(ProseBlock block, Attributes attributes) {
        Attributes plain = attributes
                .language()
                .map(Attributes.NONE::with)
                .orElse(Attributes.NONE)
                .at(block.span());
        return switch (block) {
            case ProseBlock.Paragraph(var inlines, _) -> {
                List<Inline> line = inlines(inlines);
                yield line.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(attributes, line));
            }
            case ProseBlock.BulletList(var items, _) -> Optional.of(new Block.BulletList(plain, items(items)));
            case ProseBlock.OrderedList(int start, var items, _) ->
                Optional.of(new Block.OrderedList(plain, start, items(items)));
            case ProseBlock.Quotation(var inner, _) -> {
                List<Block> quoted = blocks(inner, Attributes.NONE);
                yield quoted.isEmpty() ? Optional.empty() : Optional.of(new Block.BlockQuote(plain, quoted));
            }
            case ProseBlock.Table table -> Optional.of(table(table, plain));
            case ProseBlock.CodeBlock(String text, _) -> Optional.of(new Block.CodeBlock(plain, text));
            case ProseBlock.ThematicBreak _ -> Optional.of(new Block.ThematicBreak(plain));
        };
    }

    /// An empty item keeps its place.
    private List<List<Block>> items(List<List<ProseBlock>> items) {
        return items.stream()
                .map(item -> {
                    List<Block> blocks = blocks(item, Attributes.NONE);
                    return blocks.isEmpty() ? List.of(paragraph(sentences.term(Term.MISSING))) : blocks;
                })
                .toList();
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Inline.text(text));
    }

    private Block table(ProseBlock.Table table, Attributes attributes) {
        int width = table.columns().size();
        List<Block.Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(new Block.Table.Column(alignment(table.columns().get(i))));
        }
        List<List<Block.Table.Cell>> rows =
                table.rows().stream().map(row -> cells(row, width)).toList();
        return new Block.Table(
                attributes,
                Optional.empty(),
                columns,
                List.of(cells(table.header(), width)),
                TotalRow.standingOut(rows),
                List.of());
    }

    private static Block.Table.Alignment alignment(ProseBlock.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> Block.Table.Alignment.LEFT;
            case CENTRE -> Block.Table.Alignment.CENTRE;
            case RIGHT -> Block.Table.Alignment.RIGHT;
        };
    }

    private List<Block.Table.Cell> cells(List<List<ProseInline>> row, int width) {
        List<Block.Table.Cell> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            List<Inline> line = i < row.size() ? inlines(row.get(i)) : List.of();
            List<Block> blocks = line.isEmpty() ? List.of() : List.of(new Block.Paragraph(line));
            cells.add(new Block.Table.Cell(Block.Table.Cell.Kind.DATA, blocks));
        }
        return cells;
    }

    /// A line, such as a title, as inlines.
    public List<Inline> line(ProseLine line) {
        ProseWriter writer = in(line.span());
        List<Inline> inlines = writer.inlines(line.inlines());
        return inlines.isEmpty() || !writer.isForeign() ? inlines : List.of(new Inline.Foreign(writer.around, inlines));
    }

    private List<Inline> inlines(List<ProseInline> inlines) {
        List<Inline> written = new ArrayList<>();
        for (int i = 0; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof ProseInline.Citation) {
                int end = citationsEnd(inlines, i);
                written.addAll(citations(inlines.subList(i, end)));
                i = end - 1;
            } else {
                written.addAll(inline(inlines.get(i)));
            }
        }
        return written;
    }

    /// The end of a run of citations with only spaces between them.
    private static int citationsEnd(List<ProseInline> inlines, int first) {
        int end = first + 1;
        while (end + 1 < inlines.size()
                && inlines.get(end) instanceof ProseInline.Text(String text, _)
                && text.isBlank()
                && inlines.get(end + 1) instanceof ProseInline.Citation) {
            end += 2;
        }
        return end;
    }

    private List<Inline> inline(ProseInline inline) {
        return switch (inline) {
            case ProseInline.Text(String text, var span) -> List.of(new Inline.Text(text, Optional.of(span)));
            case ProseInline.Emphasis(var inner, _) -> List.of(new Inline.Emphasis(inlines(inner)));
            case ProseInline.Strong(var inner, _) -> List.of(new Inline.Strong(inlines(inner)));
            case ProseInline.Strikethrough(var inner, _) -> List.of(new Inline.Strikethrough(inlines(inner)));
            case ProseInline.Code(String text, _) -> List.of(new Inline.Code(text));
            case ProseInline.Link(String address, var inner, _) -> link(address, inlines(inner));
            case ProseInline.Reference reference -> reference(reference);
            case ProseInline.Citation _ -> citations(List.of(inline));
            case ProseInline.Foreign(var language, var inner, _) ->
                List.of(new Inline.Foreign(language, inlines(inner)));
            case ProseInline.Note(var blocks, _) -> {
                List<Block> note = blocks(blocks, Attributes.NONE);
                yield note.isEmpty() ? List.of() : List.of(new Inline.Note(Optional.empty(), note));
            }
            case ProseInline.LineBreak _ -> List.of(new Inline.LineBreak());
        };
    }

    private static List<Inline> link(String address, List<Inline> words) {
        return List.of(new Inline.Link(address, words.isEmpty() ? Inline.text(address) : words));
    }

    /// Citations in parentheses. The space before them is the author's.
    private List<Inline> citations(List<ProseInline> inlines) {
        List<Inline> cited = bibliography.cite(inlines.stream()
                .filter(ProseInline.Citation.class::isInstance)
                .map(ProseInline.Citation.class::cast)
                .map(each -> new Bibliography.Cited(each.key(), each.locator()))
                .toList());
        return cited.isEmpty() ? List.of() : ours(sentences.say(Phrase.CITED, Filling.inlines("text", cited)));
    }

    private List<Inline> reference(ProseInline.Reference reference) {
        List<Inline> own = inlines(reference.inlines());
        return switch (reference.kind()) {
            case CASE -> caseReference(reference.id(), own);
            case LESSON -> lessonReference(reference.id(), own);
            case TABLE -> numbered(Targets.table(reference.id()), own);
            case FIGURE -> numbered(Targets.figure(reference.id()), own);
            case TERM -> term(reference.id(), own);
        };
    }

    private List<Inline> caseReference(String id, List<Inline> own) {
        Optional<SelectedCase> place = synthesis.caseNamed(id);
        return place.map(each -> own.isEmpty() ? places.inText(each) : targets.linked(Targets.portrait(each.id()), own))
                .orElseGet(() -> own.isEmpty() ? mentioned(id) : own);
    }

    /// The name of a neighbourhood that other publications show but this one does not.
    private List<Inline> mentioned(String id) {
        return synthesis.mentioned(id).map(name -> Inline.text(name)).orElse(List.of());
    }

    /// A lesson's number, `les 7`, which is the same in publications that do not show the lesson.
    private List<Inline> numbered(String id) {
        List<Integer> numbers = synthesis.numbersOf(id);
        List<List<Inline>> said =
                numbers.stream().map(number -> Inline.text(number.toString())).toList();
        return numbers.isEmpty()
                ? List.of()
                : ours(sentences.say(
                        Phrase.LESSONS_IN_TEXT,
                        Filling.inlines("numbers", sentences.list(said)).and("count", numbers.size())));
    }

    private List<Inline> lessonReference(String id, List<Inline> own) {
        if (id.indexOf('/') < 0) {
            return synthesis
                    .gatheredNamed(id)
                    .map(lesson -> own.isEmpty()
                            ? ours(references.to((NumberedLesson) lesson))
                            : targets.linked(Targets.numbered(lesson.number()), own))
                    .orElseGet(() -> own.isEmpty() ? numbered(id) : own);
        }
        return synthesis
                .lessonNamed(id)
                .map(lesson -> own.isEmpty()
                        ? ours(references.to(lesson))
                        : targets.linked(references.home(lesson.lesson().key()), own))
                .orElseGet(() -> own.isEmpty() ? numbered(id) : own);
    }

    private List<Inline> numbered(Target target, List<Inline> own) {
        if (!own.isEmpty()) {
            return targets.linked(target, own);
        }
        return targets.has(target)
                ? ours(List.of(new Inline.CrossReference(target, new Inline.Form.Number())))
                : List.of();
    }

    /// The term within a sentence. It always links to the glossary, because only the finished text shows where a term
    /// is used first, and whether there is a glossary.
    private List<Inline> term(String id, List<Inline> own) {
        return glossary.stream()
                .filter(term -> term.id().value().value().equals(id))
                .findFirst()
                .map(term -> List.<Inline>of(new Inline.CrossReference(
                        Targets.term(term.id().value()),
                        new Inline.Form.Words(own.isEmpty() ? Inline.text(sentences.inSentence(term.term())) : own))))
                .orElse(own);
    }
}
