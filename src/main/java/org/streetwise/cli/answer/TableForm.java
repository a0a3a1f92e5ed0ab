package org.streetwise.cli.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.streetwise.table.CsvTable;
import org.streetwise.table.JsonTable;
import org.streetwise.table.Table;
import org.streetwise.table.TerminalTable;
import org.streetwise.table.Workbook;

/// The format in which a table is printed.
public enum TableForm {
    /// Aligned columns for people.
    TABLE,
    CSV,
    JSON,
    /// A workbook for Excel and similar programs.
    XLSX;

    /// The format that the extension of a file's name stands for.
    public static Optional<TableForm> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> name.endsWith("." + form.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// The table as the bytes of a file or of output to a terminal.
    ///
    /// @param width of the terminal, in columns
    public byte[] bytes(Table table, int width) {
        return switch (this) {
            case TABLE -> TerminalTable.text(table, width).getBytes(StandardCharsets.UTF_8);
            case CSV -> CsvTable.text(table).getBytes(StandardCharsets.UTF_8);
            case JSON -> JsonTable.text(table).getBytes(StandardCharsets.UTF_8);
            case XLSX -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try {
                    Workbook.write(table, bytes);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                yield bytes.toByteArray();
            }
        };
    }
}
