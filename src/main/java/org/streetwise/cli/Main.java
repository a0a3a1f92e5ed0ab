package org.streetwise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.streetwise.cli.command.BuildCommand;
import org.streetwise.cli.command.CasesCommand;
import org.streetwise.cli.command.CheckCommand;
import org.streetwise.cli.command.ExplainCommand;
import org.streetwise.cli.command.LessonsCommand;
import org.streetwise.cli.command.LowercaseConverter;
import org.streetwise.cli.command.SchemaCommand;
import org.streetwise.cli.command.StreetwiseCommand;
import org.streetwise.cli.command.StyleCommand;
import org.streetwise.cli.command.StyleImportCommand;
import org.streetwise.cli.command.ThemesCommand;
import org.streetwise.cli.folder.Reason;
import org.streetwise.cli.folder.ShownPath;
import org.streetwise.cli.terminal.ExitCode;
import org.streetwise.cli.terminal.Surroundings;
import org.streetwise.cli.terminal.Terminal;
import org.streetwise.compile.Compiler;
import org.streetwise.compile.Compiling;
import org.streetwise.know.model.Edition.Format;
import org.streetwise.print.Renderer;
import org.streetwise.print.docx.DocxRenderer;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.pdf.PdfRenderer;
import org.streetwise.report.Colours;
import org.streetwise.report.Complaint;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/// The program. `run` returns the exit code, so that a test can run it in its own process.
public final class Main {
    private static final int HELP_COLUMNS = 90;

    private final Surroundings surroundings;
    private final Supplier<Compiling> compiling;
    private final Terminal plain;

    /// @param compiling called only when a command needs a compiler
    Main(Surroundings surroundings, Supplier<Compiling> compiling) {
        this.surroundings = surroundings;
        this.compiling = compiling;
        this.plain = new Terminal(surroundings.out(), surroundings.err(), Colours.NONE);
    }

    /// Runs the program and exits with its code.
    public static void main(String[] args) {
        EarlyCollection.start();
        // As many worker threads as there are processors. By default there is one fewer, to spare the thread that waits
        // here.
        System.getProperties()
                .putIfAbsent(
                        "java.util.concurrent.ForkJoinPool.common.parallelism",
                        Integer.toString(Runtime.getRuntime().availableProcessors()));
        System.exit(new Main(Surroundings.ofThisProcess(), Main::compiler).run(args));
    }

    static Compiling compiler() {
        FontLibrary fonts = new FontLibrary();
        Hyphenation hyphenation = new Hyphenation();
        Map<Format, Renderer> renderers = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            renderers.put(
                    format,
                    switch (format) {
                        case DOCX -> new DocxRenderer(fonts, hyphenation);
                        case PDF -> new PdfRenderer(fonts, hyphenation);
                    });
        }
        return new Compiler(renderers, fonts, hyphenation);
    }

    int run(String... args) {
        AtomicBoolean interrupted = new AtomicBoolean();
        surroundings.onInterrupt().accept(() -> interrupted.set(true));
        int code = execute(args);
        if (surroundings.out().checkError() && code == ExitCode.DONE.number()) {
            complain("can't write the results to standard output");
            code = ExitCode.OUTPUT.number();
        }
        // If output to `err` failed, only the exit code can report it.
        if (surroundings.err().checkError() && code == ExitCode.DONE.number()) {
            code = ExitCode.OUTPUT.number();
        }
        return interrupted.get() ? ExitCode.INTERRUPTED.number() : code;
    }

    // Errors of the virtual machine, such as a stack overflow, do not reach the command line's own handlers.
    private int execute(String... args) {
        try {
            return commands(List.of(args)).execute(args);
        } catch (OutOfMemoryError e) {
            plain.complain(new Complaint(
                    "error",
                    "the programme needs more memory than is available",
                    List.of(
                            "run it where it may use more memory",
                            "if there is more than it takes, let it: `STREETWISE_JAVA_OPTS=-Xmx4g streetwise …`")));
            return ExitCode.OUTPUT.number();
        } catch (RuntimeException | Error e) {
            return bug(e, List.of(args));
        }
    }

    /// The command line. Making a command takes longer than running most of them, so only commands that the arguments
    /// name are made.
    private CommandLine commands(List<String> args) {
        CommandLine line = new CommandLine(new StreetwiseCommand());
        Map<String, Supplier<Object>> all = subcommands();
        String first = args.isEmpty() ? "" : args.getFirst();
        if (all.containsKey(first)) {
            line.addSubcommand(all.get(first).get());
        } else if (!List.of("--version").equals(args)) {
            all.values().forEach(command -> line.addSubcommand(command.get()));
        }
        LowercaseConverter.register(line);
        return line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_COLUMNS)
                // A folder may be called `@wijken`.
                .setExpandAtFiles(false)
                .registerConverter(Path.class, new PathConverter())
                .setParameterExceptionHandler((e, _) -> wrongCommand(e))
                .setExecutionExceptionHandler((e, _, _) -> failure(e, args));
    }

    private Map<String, Supplier<Object>> subcommands() {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("build", () -> new BuildCommand(surroundings, compiling));
        all.put("check", () -> new CheckCommand(surroundings, compiling));
        all.put("lessons", () -> new LessonsCommand(surroundings, compiling));
        all.put("cases", () -> new CasesCommand(surroundings, compiling));
        all.put("themes", () -> new ThemesCommand(surroundings, compiling));
        all.put("explain", () -> new ExplainCommand(surroundings));
        all.put("schema", () -> new SchemaCommand(surroundings));
        all.put("style", () -> new CommandLine(new StyleCommand()).addSubcommand(new StyleImportCommand(surroundings)));
        return all;
    }

    private int failure(Exception failure, List<String> args) {
        return switch (failure) {
            case ParameterException e -> wrongCommand(e);
            case UncheckedIOException e -> failed(cause(e));
            default -> bug(failure, args);
        };
    }

    private int wrongCommand(ParameterException fault) {
        plain.complain(new UsageFault(fault).complaint());
        return ExitCode.USAGE.number();
    }

    private static IOException cause(UncheckedIOException e) {
        return Objects.requireNonNull(e.getCause(), "it is made of one");
    }

    private int failed(IOException failure) {
        String what = failure instanceof FileSystemException e && e.getFile() != null
                ? "can't read `" + ShownPath.of(Path.of(e.getFile()), surroundings.folder()) + "`"
                : "can't read";
        complain(what + ": " + Reason.of(failure));
        return ExitCode.OUTPUT.number();
    }

    private void complain(String message) {
        plain.complain(new Complaint("error", message, List.of()));
    }

    private int bug(Throwable fault, List<String> args) {
        Optional<String> outside = Reason.ofProcess(fault);
        if (outside.isPresent()) {
            complain("streetwise can't continue: " + outside.get());
            return ExitCode.OUTPUT.number();
        }
        String what = "this is a bug in streetwise (" + fault.getClass().getSimpleName() + ")";
        try {
            String report =
                    BugReport.write(fault, args, surroundings.temporaryFolder()).toString();
            complain(what + "; details are in `" + report + "`");
        } catch (IOException e) {
            complain(what + "; a report of it could not be written: " + Reason.of(e));
        }
        return ExitCode.BUG.number();
    }
}
