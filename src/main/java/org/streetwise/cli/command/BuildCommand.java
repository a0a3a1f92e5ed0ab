package org.streetwise.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.streetwise.cli.folder.ProgrammeFolder;
import org.streetwise.cli.folder.ShownPath;
import org.streetwise.cli.folder.SourcePlaces;
import org.streetwise.cli.publish.FolderOutput;
import org.streetwise.cli.publish.Mover;
import org.streetwise.cli.publish.SelectionList;
import org.streetwise.cli.terminal.ExitCode;
import org.streetwise.cli.terminal.Surroundings;
import org.streetwise.cli.terminal.Terminal;
import org.streetwise.cli.terminal.Version;
import org.streetwise.compile.Compilation;
import org.streetwise.compile.Compiling;
import org.streetwise.compile.EditionOutcome;
import org.streetwise.compile.EditionOutcome.PublishedFile;
import org.streetwise.compile.Request;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.know.model.Edition;
import org.streetwise.report.Complaint;
import org.streetwise.report.TerminalText;
import org.streetwise.source.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `streetwise build`.
@Command(
        name = "build",
        customSynopsis = "streetwise build [PROGRAMME] [-e EDITION]... [-f docx|pdf]... [-o FOLDER] [--draft]",
        description = "Builds a programme's editions as Word and PDF files. If the programme has an error, nothing is "
                + "written and earlier files stay as they are.",
        footer = {
            "",
            "A file that was edited since it was built, or is open in Word, is not replaced.",
            "",
            "Examples:",
            "  streetwise build",
            "      Builds all editions of the programme that you are in, in its folder `out`.",
            "  streetwise build -e rapport -f pdf",
            "      Builds only the PDF of the edition `rapport`.",
            "  streetwise build ~/lessen -o ~/Desktop/concept",
            "      Builds the programme in `~/lessen` into another folder.",
            "  streetwise build --reference ~/huisstijl.dotx",
            "      Builds all editions in the house style of an organisation's own Word file.",
            "  streetwise build --draft --keep-going --revision abc123",
            "      Builds drafts to send round, without the cases that have errors.",
            "  streetwise build --deny warnings --report json > faults.json",
            "      Publishes only if there are no warnings, and writes all faults as JSON.",
            "",
            "Exit codes: 0 published, 1 errors in the programme (even if --keep-going wrote drafts",
            "without the faulty cases), 2 wrong command, 74 a file was not replaced or could not be",
            "written."
        })
public final class BuildCommand extends ProgrammeCommand {
    private static final String OUT = "out";

    @Option(
            names = {"-e", "--edition"},
            paramLabel = "EDITION",
            split = ",",
            hideParamSyntax = true,
            order = 1,
            description = "Only the edition with this id in streetwise.yml. For several: -e one -e other.")
    List<String> editions = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            hideParamSyntax = true,
            order = 2,
            description = "Only this format of each edition: docx or pdf.")
    Set<Edition.Format> formats = EnumSet.noneOf(Edition.Format.class);

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            order = 3,
            description = "Where the files go. Default: `out` in the programme's folder.")
    Optional<Path> output = Optional.empty();

    @Option(
            names = "--reference",
            paramLabel = "FILE",
            order = 3,
            description = "A Word file or template of your organisation. All editions take its styles, headers, "
                    + "footers and page, even if they name another `reference`.")
    Optional<Path> reference = Optional.empty();

    @Option(
            names = "--force",
            order = 4,
            description = "Also replaces files that were edited since they were built, or that no build has written.")
    boolean force;

    @Option(
            names = "--explain-selection",
            order = 5,
            description = "Also lists what each edition shows, what it leaves out, and why.")
    boolean explainSelection;

    @Mixin
    DraftOptions drafts = new DraftOptions();

    /// Makes the command.
    ///
    /// @param compiling called when a compiler is needed
    public BuildCommand(Surroundings surroundings, Supplier<Compiling> compiling) {
        super(surroundings, compiling);
    }

    @Override
    ExitCode run(Path programme, Workspace workspace, Compiling compiler, Terminal terminal) {
        Path here = surroundings().folder();
        Path folder = output.map(given -> here.resolve(given).normalize()).orElseGet(() -> programme.resolve(OUT));
        Optional<String> unfit = unfit(folder, programme);
        if (unfit.isPresent()) {
            terminal.complain(new Complaint(
                    "error",
                    "`" + ShownPath.of(folder, here) + "` " + unfit.get(),
                    List.of("name the folder to write into: `-o FOLDER`")));
            return ExitCode.OUTPUT;
        }
        Request request = new Request(
                editions,
                formats,
                asOf,
                sourceDate(),
                diagnostics.levels(),
                drafts.draft(sourceDate(), surroundings().clock()),
                reference.map(file -> ReferenceFile.read(file, here, spec.commandLine())));
        FolderOutput into = new FolderOutput(
                folder,
                here,
                force,
                Version.number(),
                Mover.ATOMIC,
                surroundings().onInterrupt());
        Compilation compilation = watched(progress -> compiler.build(workspace, request, into, progress));
        tell(withKept(compilation), programme, terminal);
        if (explainSelection) {
            SelectionList list = new SelectionList(new SourcePlaces(compilation.texts()));
            compilation.contents().forEach(contents -> list.of(contents).forEach(terminal::result));
        }
        tellLeftOut(compilation, terminal);
        return outcome(compilation, terminal);
    }

    /// Why no files may go into a folder.
    private Optional<String> unfit(Path folder, Path programme) {
        // Another person's programme must not make us write outside its folder.
        if (output.isEmpty() && Files.isSymbolicLink(folder)) {
            return Optional.of("is a link to another folder");
        }
        return ProgrammeFolder.holdsSources(folder, programme)
                ? Optional.of("holds the programme's own files")
                : Optional.empty();
    }

    private static void tellLeftOut(Compilation compilation, Terminal terminal) {
        if (!compilation.excluded().isEmpty() && !compilation.outcomes().isEmpty()) {
            terminal.remark("left out because of errors: "
                    + compilation.excluded().stream()
                            .map(file -> TerminalText.safe(file.path()))
                            .collect(Collectors.joining(", ")));
        }
    }

    private ExitCode outcome(Compilation compilation, Terminal terminal) {
        ExitCode code = exitCode(compilation);
        if (code != ExitCode.DONE
                && compilation.outcomes().stream().noneMatch(outcome -> outcome instanceof EditionOutcome.Published)) {
            boolean elsewhere = drafts.keepGoing && code == ExitCode.FAULTS;
            terminal.remark("nothing was written" + (elsewhere ? ", because not all errors are in cases" : ""));
        }
        // What stops one edition, such as a folder that can't be written to, often stops them all, so each reason is
        // said once.
        Set<String> told = new HashSet<>();
        for (EditionOutcome outcome : compilation.outcomes()) {
            switch (outcome) {
                case EditionOutcome.Published published ->
                    published.files().forEach(file -> terminal.result(told(file)));
                case EditionOutcome.Failed failed -> {
                    if (told.add(failed.message())) {
                        terminal.complain(new Complaint("error", failed.message(), List.of()));
                    }
                    code = ExitCode.OUTPUT;
                }
                case EditionOutcome.Kept _ -> code = ExitCode.OUTPUT;
                case EditionOutcome.Withheld _ -> {}
            }
        }
        return code;
    }

    private static Compilation withKept(Compilation compilation) {
        List<Diagnostic> all = new ArrayList<>(compilation.diagnostics());
        for (EditionOutcome outcome : compilation.outcomes()) {
            if (outcome instanceof EditionOutcome.Kept kept) {
                all.addAll(kept.diagnostics());
            }
        }
        return new Compilation(
                all.stream().sorted().toList(),
                compilation.files(),
                compilation.texts(),
                compilation.contents(),
                compilation.excluded(),
                compilation.outcomes());
    }

    private static String told(PublishedFile file) {
        String pages = file.pages().isEmpty()
                ? ""
                : " (" + file.pages().getAsInt() + (file.pages().getAsInt() == 1 ? " page)" : " pages)");
        return (file.unchanged() ? "unchanged " : "wrote ") + file.path() + pages;
    }
}
