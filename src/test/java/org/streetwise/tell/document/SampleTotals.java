package org.streetwise.tell.document;

import static org.streetwise.tell.document.TestTree.cell;
import static org.streetwise.tell.document.TestTree.section;
import static org.streetwise.tell.document.TestTree.strong;

import java.util.List;
import java.util.Optional;
import org.streetwise.tell.document.Block.Numbering;
import org.streetwise.tell.document.Block.Table.Alignment;
import org.streetwise.tell.document.Block.Table.Cell;
import org.streetwise.tell.document.Block.Table.Column;

/// A chapter with a table whose last row is a total.
public final class SampleTotals {
    /// The first word of each row, beginning with the header.
    public static final List<String> ROWS = List.of("Fase", "Verkenning", "Uitvoering", "Totaal");

    private SampleTotals() {}

    public static Document table() {
        Block table = new Block.Table(
                Attributes.NONE,
                Optional.empty(),
                List.of(new Column(Alignment.LEFT), new Column(Alignment.RIGHT)),
                List.of(List.of(cell(ROWS.get(0)), cell("Wijken"))),
                List.of(
                        List.of(cell(ROWS.get(1)), cell("4")),
                        List.of(cell(ROWS.get(2)), cell("14")),
                        List.of(Cell.of(Cell.Kind.DATA, List.of(strong(ROWS.get(3)))), cell("18"))),
                List.of());
        return new Document(
                SampleDocument.metadata(), List.of(section("Wijken", new Numbering.None(), List.of(table))));
    }
}
