package org.streetwise.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.streetwise.report.XmlText;

/// The part of a workbook with the cells.
final class SheetXml {
    /// Day 0, counted so that the days from March 1900 on are right: Excel knows a 29 February 1900
    /// (ECMA-376 part 1, 18.17.4.1).
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /// What would be read as another character (22.9.2.19).
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /// More no cell of Excel holds.
    private static final int LONGEST = 32_767;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /// Rows whose texts are looked at to find a width.
    private static final int MEASURED = 1000;

    private static final int PLAIN = 0;
    private static final int HEADING = 1;
    private static final int DAY = 2;

    private final Table table;
    private final StringBuilder xml = new StringBuilder();

    SheetXml(Table table) {
        this.table = table;
    }

    String text() {
        xml.append("<worksheet xmlns=\"").append(SheetTable.SPREADSHEET).append("\"><sheetViews>");
        xml.append("<sheetView tabSelected=\"1\" workbookViewId=\"0\">");
        xml.append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        xml.append("<selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/>");
        xml.append("</sheetView></sheetViews><cols>");
        for (int i = 0; i < table.columns().size(); i++) {
            xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
            xml.append("\" width=\"").append(width(i)).append("\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
        List<Cell> headings = table.columns().stream()
                .<Cell>map(column -> new Cell.Words(column.title()))
                .toList();
        row(1, headings, HEADING);
        for (int i = 0; i < table.rows().size(); i++) {
            row(i + 2, table.rows().get(i), PLAIN);
        }
        xml.append("</sheetData><autoFilter ref=\"").append(range(table, "")).append("\"/></worksheet>");
        return xml.toString();
    }

    private int width(int column) {
        int longest = IntStream.range(0, Math.min(MEASURED, table.rows().size()))
                .map(i -> table.rows().get(i).get(column).text().length())
                .max()
                .orElse(0);
        // The button of the filter lies over the heading.
        int heading = table.columns().get(column).title().length() + 3;
        return Math.clamp(Math.max(heading, longest + 1), NARROWEST, WIDEST);
    }

    private void row(int number, List<Cell> cells, int style) {
        xml.append("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            cell(letters(i) + number, cells.get(i), style);
        }
        xml.append("</row>");
    }

    private void cell(String place, Cell cell, int style) {
        switch (cell) {
            case Cell.Missing _ -> {}
            case Cell.Whole(long number) -> number(place, Long.toString(number), style);
            case Cell.Decimal(BigDecimal number) -> number(place, number.toPlainString(), style);
            case Cell.Day(LocalDate day)
            when !day.isBefore(FIRST_DAY) -> number(place, Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day)), DAY);
            case Cell.Words _, Cell.Names _, Cell.Counts _, Cell.Place _, Cell.Day _ ->
                words(place, cell.text(), style);
        }
    }

    private void number(String place, String number, int style) {
        xml.append("<c r=\"").append(place).append("\" s=\"").append(style).append("\"><v>");
        xml.append(number).append("</v></c>");
    }

    private void words(String place, String text, int style) {
        xml.append("<c r=\"").append(place).append("\" s=\"").append(style).append("\" t=\"inlineStr\">");
        xml.append("<is><t xml:space=\"preserve\">");
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        xml.append(XmlText.content(ESCAPE.matcher(cut).replaceAll("_x005F_")));
        xml.append("</t></is></c>");
    }

    /// `$A$1:$K$9`: all of the table with its headings.
    static String absolute(Table table) {
        return range(table, "$");
    }

    private static String range(Table table, String mark) {
        String last = letters(table.columns().size() - 1);
        return mark + "A" + mark + "1:" + mark + last + mark + (table.rows().size() + 1);
    }

    /// A column's name: `A`, `Z`, `AA`.
    private static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
