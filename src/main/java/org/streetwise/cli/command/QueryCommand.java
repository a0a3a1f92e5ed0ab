package org.streetwise.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.streetwise.cli.answer.TableForm;
import org.streetwise.cli.folder.FolderWorkspace;
import org.streetwise.cli.folder.ProgrammeFolder;
import org.streetwise.cli.folder.SourcePlaces;
import org.streetwise.cli.terminal.ColourChoice;
import org.streetwise.cli.terminal.ExitCode;
import org.streetwise.cli.terminal.ProgressLine;
import org.streetwise.cli.terminal.Surroundings;
import org.streetwise.cli.terminal.Terminal;
import org.streetwise.compile.Compiling;
import org.streetwise.compile.ReadProgramme;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.query.SearchedWords;
import org.streetwise.report.Colours;
import org.streetwise.report.Complaint;
import org.streetwise.table.Table;
import org.streetwise.table.TerminalTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What commands that answer questions about a programme share. They answer from what could be read, and print a remark
/// after the answer if there are errors.
abstract class QueryCommand extends HelpfulCommand {
    static final String EXIT_CODES = "Exit codes: 0 answered, 1 errors in the programme, 2 wrong command, 74 the";
    static final String EXIT_CODES_2 = "file could not be written.";

    /// The usual width of a terminal, for one that does not report its own.
    private static final int COLUMNS = 100;
    private static final int NARROWEST = 20;

    private final Surroundings surroundings;
    private final Supplier<Compiling> compiling;

    @Mixin
    ProgrammeArgument programme = new ProgrammeArgument();

    @Option(
            names = "--search",
            order = 20,
            paramLabel = "WORDS",
            description = "Only entries with all of these words, in any order and in any language of the programme. "
                    + "Capitals and accents are ignored.")
    String words = "";

    @Option(
            names = "--format",
            order = 30,
            paramLabel = "FORM",
            description =
                    "The form of the output: table, csv, json or xlsx. Default: as the name of FILE ends, or else "
                            + "table. In csv, a text that a spreadsheet would take for a formula has ' before it.")
    Optional<TableForm> format = Optional.empty();

    @Mixin
    OutputOption output = new OutputOption();

    QueryCommand(Surroundings surroundings, Supplier<Compiling> compiling) {
        this.surroundings = surroundings;
        this.compiling = compiling;
    }

    /// Makes the table with the answer.
    ///
    /// @param reading of a programme of which at least a part could be read
    abstract Table table(ReadProgramme reading, RequestedIds ids, SourcePlaces places);

    @Override
    public final Integer call() {
        TableForm form = format.or(() -> output.file.flatMap(TableForm::of)).orElse(TableForm.TABLE);
        if (form == TableForm.XLSX && output.file.isEmpty() && surroundings.outTerminal()) {
            String message = "a workbook can't be shown on a terminal";
            throw new ParameterException(
                    spec.commandLine(),
                    message,
                    new InvalidOptionValue(message, List.of("name a file for it: `-o " + spec.name() + ".xlsx`")));
        }
        return switch (programme.find(surroundings.folder())) {
            case ProgrammeFolder.Found(Path folder) -> answer(folder, form).number();
            case ProgrammeFolder.NotFound notFound -> {
                complain(Complaint.of(notFound.diagnostic()));
                yield ExitCode.USAGE.number();
            }
        };
    }

    private ExitCode answer(Path folder, TableForm form) {
        FolderWorkspace workspace = new FolderWorkspace(folder, surroundings.home());
        ReadProgramme reading =
                ProgressLine.watched(surroundings, progress -> compiling.get().read(workspace, progress));
        long errors = reading.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
        if (reading.corpora().isEmpty()) {
            complain(new Complaint(
                    "error", "the programme can't be read", List.of("`streetwise check` shows what is wrong")));
            return ExitCode.FAULTS;
        }
        Table table =
                table(reading, new RequestedIds(spec.commandLine(), errors > 0), new SourcePlaces(reading.texts()));
        ExitCode written = put(table, form);
        if (errors > 0) {
            surroundings.err().println(remark(errors));
        }
        return written == ExitCode.DONE && errors > 0 ? ExitCode.FAULTS : written;
    }

    private static String remark(long errors) {
        return errors + (errors == 1 ? " error" : " errors")
                + " in the programme: what could not be read is missing here; `streetwise check` lists the faults";
    }

    private ExitCode put(Table table, TableForm form) {
        byte[] bytes = form.bytes(table, output.file.isEmpty() ? width() : TerminalTable.UNLIMITED);
        return output.write(bytes, surroundings, terminal());
    }

    /// The terminal's width as the launcher or the shell reports it. A file or a pipe has no limit.
    private int width() {
        String told = surroundings.environment().getOrDefault("COLUMNS", "");
        if (told.matches("[0-9]{1,5}")) {
            return Math.max(NARROWEST, Integer.parseInt(told));
        }
        return surroundings.outTerminal() ? COLUMNS : TerminalTable.UNLIMITED;
    }

    SearchedWords words() {
        return new SearchedWords(words);
    }

    private void complain(Complaint complaint) {
        terminal().complain(complaint);
    }

    private Terminal terminal() {
        Colours colours = ColourChoice.AUTO.colours(surroundings.terminal(), surroundings.environment());
        return new Terminal(surroundings.out(), surroundings.err(), colours);
    }
}
