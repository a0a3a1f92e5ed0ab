package org.streetwise.cli.command;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.streetwise.compile.DraftRequest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `--draft` and the options that only drafts have.
final class DraftOptions {
    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Option(
            names = "--draft",
            order = 6,
            description = "Builds drafts, such as `rapport.draft.docx`, beside the published files. A draft has a "
                    + "watermark, a date, a mark on every text that is not approved, and a page that "
                    + "lists what is missing.")
    boolean draft;

    @Option(
            names = "--revision",
            paramLabel = "TEXT",
            order = 6,
            description = "The version of the files that a draft names, such as a git commit.")
    Optional<String> revision = Optional.empty();

    @Option(
            names = "--keep-going",
            order = 6,
            description = "Leaves cases with errors out of a draft and lists them on a separate page. The exit code "
                    + "stays 1.")
    boolean keepGoing;

    /// The kind of draft that the options ask for; absent if they ask for none.
    ///
    /// @param sourceDate dates the draft in place of the clock
    Optional<DraftRequest> draft(Optional<Instant> sourceDate, Clock clock) {
        if (!draft) {
            if (revision.isPresent()) {
                throw fault("`--revision` is for drafts", "write `--draft --revision TEXT`");
            }
            if (keepGoing) {
                throw fault("`--keep-going` is for drafts", "write `--draft --keep-going`");
            }
            return Optional.empty();
        }
        LocalDate day = sourceDate
                .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC))
                .orElseGet(() -> LocalDate.now(clock));
        return Optional.of(new DraftRequest(day, revision.map(this::line), keepGoing));
    }

    private String line(String text) {
        String line = text.strip();
        if (line.isEmpty() || line.codePoints().anyMatch(sign -> Character.isISOControl(sign))) {
            throw fault("what `--revision` says is not one line of text", "write it so: `--revision abc123`");
        }
        return line;
    }

    private ParameterException fault(String message, String hint) {
        return new ParameterException(command.commandLine(), message, new InvalidOptionValue(message, List.of(hint)));
    }
}
