package org.streetwise.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.streetwise.cli.terminal.ExitCode;
import org.streetwise.cli.terminal.ReportForm;
import org.streetwise.cli.terminal.Surroundings;
import org.streetwise.cli.terminal.Terminal;
import org.streetwise.compile.Compilation;
import org.streetwise.compile.Compiling;
import org.streetwise.compile.Request;
import org.streetwise.source.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `streetwise check`.
@Command(
        name = "check",
        customSynopsis = "streetwise check [PROGRAMME] [--report FORM] [--deny CODE]...",
        description = "Looks for faults in a programme and writes nothing.",
        footer = {
            "",
            "Examples:",
            "  streetwise check",
            "      Shows what is wrong in the programme that you are in, and where.",
            "  streetwise check ~/lessen --report short",
            "      Shows one fault per line, for editors and scripts.",
            "  streetwise check --deny warnings --report github",
            "      Makes a GitHub workflow fail on warnings too, and shows them at their lines.",
            "",
            "Exit codes: 0 no errors, 1 errors in the programme, 2 wrong command."
        })
public final class CheckCommand extends ProgrammeCommand {
    @Option(names = "--format", order = 10, paramLabel = "FORM", description = "The same as --report.")
    Optional<ReportForm> format = Optional.empty();

    /// Makes the command.
    ///
    /// @param compiling called when a compiler is needed
    public CheckCommand(Surroundings surroundings, Supplier<Compiling> compiling) {
        super(surroundings, compiling);
    }

    @Override
    ReportForm form() {
        return format.orElseGet(super::form);
    }

    @Override
    ExitCode run(Path programme, Workspace workspace, Compiling compiler, Terminal terminal) {
        Request request = new Request(
                List.of(), Set.of(), asOf, sourceDate(), diagnostics.levels(), Optional.empty(), Optional.empty());
        Compilation compilation = watched(progress -> compiler.check(workspace, request, progress));
        tell(compilation, programme, terminal);
        if (compilation.diagnostics().isEmpty() && form() == ReportForm.HUMAN) {
            terminal.result("no faults found");
        }
        return exitCode(compilation);
    }
}
