package org.streetwise.cli.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.streetwise.cli.folder.FolderWorkspace;
import org.streetwise.cli.folder.ProgrammeFolder;
import org.streetwise.cli.folder.RepositoryFolder;
import org.streetwise.cli.terminal.ColourChoice;
import org.streetwise.cli.terminal.ExitCode;
import org.streetwise.cli.terminal.ProgressLine;
import org.streetwise.cli.terminal.ReportForm;
import org.streetwise.cli.terminal.Surroundings;
import org.streetwise.cli.terminal.Terminal;
import org.streetwise.compile.Compilation;
import org.streetwise.compile.Compiling;
import org.streetwise.compile.Progress;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Severity;
import org.streetwise.report.Colours;
import org.streetwise.report.Complaint;
import org.streetwise.report.Findings;
import org.streetwise.report.Report;
import org.streetwise.source.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What commands about a programme share: they find it and print what the compiler found.
abstract class ProgrammeCommand extends HelpfulCommand {
    private static final String SOURCE_DATE = "SOURCE_DATE_EPOCH";
    // Dates in files have four digits for the year (ISO 32000-1 §7.9.4).
    private static final Instant LAST_DATE = Instant.parse("9999-12-31T23:59:59Z");

    private final Surroundings surroundings;
    private final Supplier<Compiling> compiling;

    @Mixin
    ProgrammeArgument programme = new ProgrammeArgument();

    @Mixin
    DiagnosticOptions diagnostics = new DiagnosticOptions();

    @Option(
            names = "--as-of",
            order = 7,
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Reports facts that were last checked more than a year before this day, such as 2026-11-24. "
                    + "Default: the programme's own date, if it has one.")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--color",
            order = 18,
            paramLabel = "WHEN",
            description = "Colours in diagnostics: auto (on a terminal, unless NO_COLOR is set), always or never.")
    ColourChoice colour = ColourChoice.AUTO;

    ProgrammeCommand(Surroundings surroundings, Supplier<Compiling> compiling) {
        this.surroundings = surroundings;
        this.compiling = compiling;
    }

    /// Does the command's work.
    abstract ExitCode run(Path programme, Workspace workspace, Compiling compiler, Terminal terminal);

    /// The format of diagnostics.
    ReportForm form() {
        return diagnostics.form;
    }

    @Override
    public final Integer call() {
        Colours colours = colour.colours(surroundings.terminal(), surroundings.environment());
        Terminal terminal = form().isForMachines()
                ? Terminal.forMachines(surroundings.out(), surroundings.err(), colours)
                : new Terminal(surroundings.out(), surroundings.err(), colours);
        return switch (programme.find(surroundings.folder())) {
            case ProgrammeFolder.Found(Path folder) ->
                run(folder, new FolderWorkspace(folder, surroundings.home()), compiling.get(), terminal)
                        .number();
            case ProgrammeFolder.NotFound notFound -> {
                tell(notFound, terminal);
                yield ExitCode.USAGE.number();
            }
        };
    }

    private void tell(ProgrammeFolder.NotFound notFound, Terminal terminal) {
        if (form().isForMachines()) {
            Findings findings = Findings.of(List.of(notFound.diagnostic()), List.of(), _ -> Optional.empty());
            terminal.report(form().report(terminal.colours(), "").text(findings));
        } else {
            terminal.complain(Complaint.of(notFound.diagnostic()));
        }
    }

    /// Prints what was found, in the format and number that the options ask for.
    void tell(Compilation compilation, Path folder, Terminal terminal) {
        Findings findings = Findings.of(compilation.diagnostics(), compilation.files(), compilation.texts());
        Report report = form().report(terminal.colours(), RepositoryFolder.of(folder, surroundings.environment()));
        terminal.report(report.text(diagnostics.wanted(findings)));
    }

    /// Runs the work and shows its progress if a person waits at a terminal.
    Compilation watched(Function<Progress, Compilation> work) {
        return ProgressLine.watched(surroundings, work);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /// The date that output files carry, if the environment sets one (reproducible-builds.org/specs/source-date-epoch).
    Optional<Instant> sourceDate() {
        String told = surroundings.environment().getOrDefault(SOURCE_DATE, "");
        if (told.isEmpty()) {
            return Optional.empty();
        }
        if (!told.matches("[0-9]{1,12}") || Long.parseLong(told) > LAST_DATE.getEpochSecond()) {
            throw new ParameterException(
                    spec.commandLine(),
                    SOURCE_DATE + " is `" + told + "`, which is not a number of seconds since 1970");
        }
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(told)));
    }

    /// The exit code that the diagnostics call for. An unknown edition is a wrong command, not a fault of the source.
    static ExitCode exitCode(Compilation compilation) {
        List<Diagnostic> errors = compilation.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList();
        if (errors.isEmpty()) {
            return ExitCode.DONE;
        }
        return errors.stream().allMatch(d -> d.code() == Code.UNKNOWN_EDITION) ? ExitCode.USAGE : ExitCode.FAULTS;
    }
}
