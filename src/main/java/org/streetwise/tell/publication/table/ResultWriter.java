package org.streetwise.tell.publication.table;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.value.Result;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Table.Alignment;
import org.streetwise.tell.document.Block.Table.Cell;
import org.streetwise.tell.document.Block.Table.Column;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Writes what an approach achieved, beside what had been aimed at if that is known for any result.
record ResultWriter(SentenceWriter sentences, ProseWriter prose, TableNotes notes) {
    List<Block> write(List<Result> results) {
        if (results.stream().noneMatch(result -> result.target().isPresent())) {
            return results.stream()
                    .flatMap(result -> prose.blocks(result.reached()).stream())
                    .toList();
        }
        List<List<Cell>> rows = results.stream()
                .map(result -> List.of(
                        new Cell(Cell.Kind.DATA, target(result)),
                        new Cell(Cell.Kind.DATA, prose.blocks(result.reached()))))
                .toList();
        return List.of(new Block.Table(
                Attributes.NONE,
                Optional.empty(),
                List.of(new Column(Alignment.LEFT), new Column(Alignment.LEFT)),
                List.of(List.of(head(Term.TARGET), head(Term.RESULT))),
                rows,
                notes.blocks()));
    }

    private List<Block> target(Result result) {
        return result.target().map(prose::blocks).orElseGet(() -> {
            notes.explain(Phrase.SIGN_NO_TARGET);
            return List.of(paragraph(Term.MISSING));
        });
    }

    private Cell head(Term term) {
        return new Cell(Cell.Kind.DATA, List.of(paragraph(term)));
    }

    private Block paragraph(Term term) {
        return new Block.Paragraph(Inline.text(sentences.term(term)));
    }
}
