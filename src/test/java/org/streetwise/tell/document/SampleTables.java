package org.streetwise.tell.document;

import static org.streetwise.tell.document.TestTree.cell;
import static org.streetwise.tell.document.TestTree.cells;
import static org.streetwise.tell.document.TestTree.paragraph;
import static org.streetwise.tell.document.TestTree.rowHeader;
import static org.streetwise.tell.document.TestTree.section;
import static org.streetwise.tell.document.TestTree.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.streetwise.tell.document.Block.Numbering;
import org.streetwise.tell.document.Block.Table;
import org.streetwise.tell.document.Block.Table.Alignment;
import org.streetwise.tell.document.Block.Table.Column;

/// The tables of the sample.
final class SampleTables {
    private static final List<String> TOWNS =
            List.of("Rotterdam", "’s-Hertogenbosch", "Groningen", "Leeuwarden", "Arnhem", "Vlissingen");
    private static final List<String> STAGES = List.of("verkenning", "plan vastgesteld", "in uitvoering", "afgerond");

    private static final int MATRIX_LESSONS = 47;

    private SampleTables() {}

    /// A table that is longer than a page.
    static Block overview(int times) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < 54 * times; i++) {
            rows.add(List.of(
                    rowHeader("Wijk " + (i + 1) + ", " + TOWNS.get(i % TOWNS.size())),
                    cell(i % 7 == 3 ? "–" : String.format(Locale.forLanguageTag("nl"), "%,d", 480 + i * 137)),
                    cell(String.format(Locale.forLanguageTag("nl"), "%.1f", 8 + i % 9 * 1.7)),
                    cell(STAGES.get(i % STAGES.size()))));
        }
        Block table = new Table(
                Attributes.NONE.with(new Target("table:places")),
                Optional.of(List.of(text("De wijken in cijfers"))),
                List.of(
                        new Column(Alignment.LEFT),
                        new Column(Alignment.RIGHT),
                        new Column(Alignment.RIGHT),
                        new Column(Alignment.LEFT)),
                List.of(
                        List.of(cell("Wijk, gemeente"), cell("2021"), part(Table.Cell.Kind.LEFT), cell("Stand")),
                        List.of(
                                part(Table.Cell.Kind.ABOVE),
                                cell("Woningen"),
                                cell("Energiearmoede (%)"),
                                part(Table.Cell.Kind.ABOVE))),
                rows,
                List.of(
                        paragraph(Role.TABLE_NOTE, text("Bron: CBS, Kerncijfers wijken en buurten 2021.")),
                        paragraph(Role.TABLE_NOTE, text("– = geheim of niet bekend."))));
        return section(
                "De wijken in vogelvlucht",
                new Numbering.Decimal(),
                List.of(paragraph("De wijken lopen sterk uiteen in omvang en in bouwtijd."), table));
    }

    /// A short table, the last block of its section, without notes.
    static Block outcomes() {
        return new Table(
                Attributes.NONE,
                Optional.of(List.of(text("Wat de aanpak opleverde"))),
                List.of(new Column(Alignment.LEFT), new Column(Alignment.CENTRE), new Column(Alignment.RIGHT)),
                List.of(cells("Uitkomst", "Beeld", "Wijken")),
                List.of(
                        List.of(rowHeader("werkte"), sign("●", "opgetekend"), cell("4")),
                        List.of(rowHeader("werkte deels"), sign("○", "anders"), cell("1")),
                        List.of(rowHeader("nog niet bekend"), cell(""), cell("3"))),
                List.of());
    }

    /// A landscape matrix that is longer than a page.
    static Block matrix() {
        List<Column> columns = new ArrayList<>(List.of(new Column(Alignment.LEFT, 26, false)));
        List<Table.Cell> header = new ArrayList<>(List.of(cell("Wijk")));
        for (int lesson = 1; lesson <= MATRIX_LESSONS; lesson++) {
            columns.add(new Column(Alignment.CENTRE, 2, lesson % 8 == 1));
            header.add(cell(String.valueOf(lesson)));
        }
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int place = 1; place <= 40; place++) {
            List<Table.Cell> row = new ArrayList<>();
            row.add(rowHeader("Wijk " + place + ", " + TOWNS.get(place % TOWNS.size())));
            for (int lesson = 1; lesson <= MATRIX_LESSONS; lesson++) {
                row.add(matrixCell(place * 7 + lesson * 5));
            }
            rows.add(row);
        }
        Block table = new Table(
                Attributes.of(new Target("table:matrix"), Role.MATRIX),
                Optional.of(List.of(text("Welke les in welke wijk is opgetekend"))),
                columns,
                List.of(header),
                rows,
                List.of(paragraph(Role.TABLE_NOTE, text("● opgetekend; ○ anders; leeg: niet opgetekend."))));
        return section(
                Attributes.of(new Target("matrix"), Role.LANDSCAPE),
                "Lessen naar wijk",
                new Numbering.Appendix(),
                List.of(table));
    }

    private static Table.Cell part(Table.Cell.Kind kind) {
        return new Table.Cell(kind, List.of());
    }

    private static Table.Cell matrixCell(int seed) {
        return switch (seed % 11) {
            case 0, 1 -> sign("●", "opgetekend");
            case 2 -> sign("○", "anders");
            default -> new Table.Cell(Table.Cell.Kind.DATA, List.of());
        };
    }

    private static Table.Cell sign(String sign, String words) {
        return new Table.Cell(Table.Cell.Kind.DATA, List.of(paragraph(new Inline.Sign(sign, words))));
    }
}
