package org.streetwise.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.streetwise.cli.folder.FolderWorkspace;
import org.streetwise.cli.terminal.ExitCode;
import org.streetwise.cli.terminal.ReportForm;
import org.streetwise.cli.terminal.Surroundings;
import org.streetwise.cli.terminal.Terminal;
import org.streetwise.compile.ReferenceDocument;
import org.streetwise.compile.StyleImport;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.report.Colours;
import org.streetwise.report.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `streetwise style import`.
@Command(
        name = "import",
        customSynopsis = "streetwise style import DOCUMENT [-o FILE] [--extends NAME]",
        description = "Makes a stylesheet from the page, typefaces, colours, sizes and white space of an "
                + "organisation's own Word file. The PDF of an edition that names it as its `stylesheet` "
                + "then looks like the Word file.",
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
public final class StyleImportCommand extends HelpfulCommand {
    private final Surroundings surroundings;

    @Parameters(
            arity = "1",
            paramLabel = "DOCUMENT",
            description = "A Word file or template: .docx, .dotx, .docm or .dotm.")
    Path file = Path.of("");

    @Mixin
    OutputOption output = new OutputOption();

    @Option(
            names = "--extends",
            order = 33,
            paramLabel = "NAME",
            defaultValue = "sober",
            description = "The stylesheet that supplies what the Word file does not say. Default: `sober`.")
    String base = "sober";

    /// Makes the command.
    public StyleImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path here = surroundings.folder();
        Terminal terminal = new Terminal(surroundings.out(), surroundings.err(), Colours.NONE);
        ReferenceDocument house = ReferenceFile.read(file, here, spec.commandLine());
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> yaml = new StyleImport(
                        new FolderWorkspace(here, surroundings.home()), new FontLibrary().families(), diagnostics)
                .derive(house, base);
        if (!diagnostics.all().isEmpty()) {
            Findings findings = Findings.of(diagnostics.all(), List.of(), _ -> Optional.empty());
            terminal.report(ReportForm.HUMAN.report(Colours.NONE, "").text(findings));
        }
        return yaml.map(text -> output.write(text.getBytes(StandardCharsets.UTF_8), surroundings, terminal))
                .orElse(ExitCode.FAULTS)
                .number();
    }
}
