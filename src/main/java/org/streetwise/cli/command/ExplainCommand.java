package org.streetwise.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.cli.terminal.ColourChoice;
import org.streetwise.cli.terminal.ExitCode;
import org.streetwise.cli.terminal.Surroundings;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Explanation;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.manual.ManualPage;
import org.streetwise.manual.ManualText;
import org.streetwise.read.schema.FieldGuide;
import org.streetwise.report.Colours;
import org.streetwise.report.Complaint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// `streetwise explain`.
@Command(
        name = "explain",
        customSynopsis = {"streetwise explain [CODE]", "       streetwise explain --fields [PATH]"},
        description = "Explains what a fault means and how to fix it, or which fields there are.",
        footer = {
            "",
            "Examples:",
            "  streetwise explain SW0301",
            "      Explains the diagnostics that begin with error[SW0301], with an example.",
            "  streetwise explain",
            "      Lists all codes.",
            "  streetwise explain --fields lesson",
            "      Lists the fields of a lesson.",
            "  streetwise explain --fields case.lessons.quotes",
            "      Explains one field, and the fields within it. Dutch names work too: les.titel.",
            "",
            "Exit codes: 0 done, 2 there is no such code or field."
        })
public final class ExplainCommand extends HelpfulCommand {
    private static final int COLUMNS = 90;
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:SW)?(\\d{1,4})");

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            description = "The code of a diagnostic: SW0301, or 301 for short. Without it, lists all codes.")
    Optional<String> code = Optional.empty();

    @Option(
            names = "--fields",
            order = 1,
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "PATH",
            description = "Explains a record, a field or a file: lesson, lesson.outcome, streetwise.yml. Without PATH, "
                    + "lists the files.")
    Optional<String> fields = Optional.empty();

    @Option(
            names = "--color",
            order = 8,
            paramLabel = "WHEN",
            description = "Colours in the text: auto (on a terminal, unless NO_COLOR is set), always or never.")
    ColourChoice colour = ColourChoice.AUTO;

    /// Makes the command.
    public ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (code.isPresent() && fields.isPresent()) {
            throw new ParameterException(spec.commandLine(), "a code and `--fields` can't be used together");
        }
        ExitCode exit =
                fields.map(this::fields).orElseGet(() -> code.map(this::code).orElseGet(this::codes));
        return exit.number();
    }

    private ExitCode codes() {
        StringBuilder list = new StringBuilder();
        for (Code each : Code.values()) {
            list.append(colours().strong(each.number()))
                    .append(String.format(Locale.ROOT, "  %-7s  ", severity(each)))
                    .append(Explanation.of(each).title())
                    .append('\n');
        }
        surroundings.out().print(list);
        return ExitCode.DONE;
    }

    private ExitCode code(String word) {
        Optional<Code> known = Arrays.stream(Code.values())
                .filter(each -> each.number().equals(number(word)))
                .findFirst();
        if (known.isEmpty()) {
            return unknown(word);
        }
        Explanation explanation = Explanation.of(known.get());
        String head = severity(known.get()) + "[" + known.get().number() + "]: ";
        show(explanation.text().replaceFirst("^# ", Matcher.quoteReplacement("# " + head)));
        return ExitCode.DONE;
    }

    /// The full form of a code: `301` and `sw0301` become SW0301.
    private static String number(String word) {
        Matcher digits = NUMBER.matcher(word.strip());
        return digits.matches()
                ? String.format(Locale.ROOT, "SW%04d", Integer.parseInt(digits.group(1)))
                : word.strip().toUpperCase(Locale.ROOT);
    }

    private static String severity(Code code) {
        return code.severity().name().toLowerCase(Locale.ROOT);
    }

    private ExitCode unknown(String word) {
        List<String> hints = new ArrayList<>();
        List<String> numbers = Arrays.stream(Code.values()).map(Code::number).toList();
        Nearest.to(number(word), numbers).ifPresent(near -> hints.add("did you mean `" + near + "`?"));
        if (guide().about(word) instanceof FieldGuide.Answer.Told) {
            hints.addFirst("`streetwise explain --fields " + word + "` explains fields");
        }
        hints.add("`streetwise explain` lists all codes");
        return complain("there is no code `" + word + "`", hints);
    }

    private ExitCode fields(String path) {
        if (path.isBlank()) {
            show(guide().files() + "\n`streetwise explain --fields case` lists the fields of a case.\n");
            return ExitCode.DONE;
        }
        return switch (guide().about(path)) {
            case FieldGuide.Answer.Told(String page) -> show(page);
            case FieldGuide.Answer.Unknown(String message, List<String> hints) -> {
                List<String> all = new ArrayList<>(hints);
                all.add("`streetwise explain --fields` lists the files");
                yield complain(message, all);
            }
        };
    }

    private static FieldGuide guide() {
        return new FieldGuide(FileKinds.all());
    }

    private ExitCode show(String markdown) {
        surroundings.out().print(ManualText.of(ManualPage.of(markdown), COLUMNS, colours()::strong));
        return ExitCode.DONE;
    }

    private ExitCode complain(String message, List<String> hints) {
        Colours colours = colour.colours(surroundings.terminal(), surroundings.environment());
        surroundings.err().print(new Complaint("error", message, hints).text(colours));
        return ExitCode.USAGE;
    }

    private Colours colours() {
        return colour.colours(surroundings.outTerminal(), surroundings.environment());
    }
}
