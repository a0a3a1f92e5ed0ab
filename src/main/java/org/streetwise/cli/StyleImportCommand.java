package org.streetwise.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.streetwise.compile.HouseFile;
import org.streetwise.compile.StyleImport;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.report.Colours;
import org.streetwise.report.Complaint;
import org.streetwise.report.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `streetwise style import`.
@Command(
        name = "import",
        customSynopsis = "streetwise style import FILE [-o STYLESHEET] [--extends NAME]",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        description = "Derives a stylesheet from an organisation's own Word file: its page, typefaces, colours, sizes "
                + "and white space. PDF follows it where an edition names it as its `stylesheet`.",
        footer = {
            "",
            "Examples:",
            "  streetwise style import huisstijl.dotx",
            "      Shows the stylesheet.",
            "  streetwise style import huisstijl.dotx -o templates/stylesheets/huis.yml",
            "      Writes it where editions find it as `stylesheet: huis`.",
            "",
            "Exit codes: 0 done, 1 the file can't be used, 2 wrong command, 74 the stylesheet could not",
            "be written."
        })
final class StyleImportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    CommandSpec spec;

    @Parameters(
            arity = "1",
            paramLabel = "FILE",
            description = "A Word file or template: .docx, .dotx, .docm or .dotm.")
    Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            order = 1,
            paramLabel = "STYLESHEET",
            description = "Writes into a file that is not there yet. Without it: to standard output.")
    Optional<Path> output = Optional.empty();

    @Option(names = "--force", order = 2, description = "Also into one that is there.")
    boolean force;

    @Option(
            names = "--extends",
            order = 3,
            paramLabel = "NAME",
            defaultValue = "sober",
            description = "The stylesheet that says what the Word file does not; `sober` without.")
    String base = "sober";

    @Option(
            names = {"-h", "--help"},
            order = 4,
            usageHelp = true,
            description = "Shows this help.")
    boolean help;

    StyleImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path here = surroundings.folder();
        Terminal terminal = new Terminal(surroundings.out(), surroundings.err(), Colours.NONE);
        HouseFile house = ReferenceFile.read(file, here, spec.commandLine());
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> yaml = new StyleImport(
                        new FolderWorkspace(here, surroundings.home()), new FontLibrary().families(), diagnostics)
                .derive(house, base);
        if (!diagnostics.all().isEmpty()) {
            Findings findings = Findings.of(diagnostics.all(), List.of(), _ -> Optional.empty());
            terminal.report(ReportForm.HUMAN.report(Colours.NONE, "").text(findings));
        }
        return yaml.map(text -> write(text, here, terminal))
                .orElse(ExitCode.FAULTS)
                .number();
    }

    private ExitCode write(String yaml, Path here, Terminal terminal) {
        if (output.isEmpty()) {
            surroundings.out().print(yaml);
            return ExitCode.DONE;
        }
        Path path = here.resolve(output.get()).normalize();
        String shown = ShownPath.of(path, here);
        Optional<Complaint> fault = new TableFile(path, shown, force, surroundings.onInterrupt())
                .write(yaml.getBytes(StandardCharsets.UTF_8));
        fault.ifPresentOrElse(terminal::complain, () -> terminal.result("wrote " + shown));
        return fault.isPresent() ? ExitCode.OUTPUT : ExitCode.DONE;
    }
}
