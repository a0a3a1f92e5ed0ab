package org.streetwise.cli.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.streetwise.cli.folder.Reason;
import org.streetwise.cli.folder.ShownPath;
import org.streetwise.cli.publish.Staging.Staged;
import org.streetwise.compile.EditionFiles;
import org.streetwise.compile.EditionOutcome;
import org.streetwise.compile.Output;

/// Publishes into a folder: `EDITION.docx` and `EDITION.pdf`, drafts under names of their own, and a manifest from
/// which the next run learns which files somebody has edited since.
///
/// @param from the folder that paths are shown relative to
/// @param force whether to replace files that were changed since we wrote them
/// @param onInterrupt registers a task to run when the process is told to stop
public record FolderOutput(
        Path folder, Path from, boolean force, String version, Mover mover, Consumer<Runnable> onInterrupt)
        implements Output {
    @Override
    public List<EditionOutcome> publish(List<EditionFiles> editions, BooleanSupplier sound) {
        try (Staging staging = Staging.open(folder, onInterrupt)) {
            // Files do not depend on each other, so as many are rendered at once as there are processors.
            List<Rendered> rendered = editions.parallelStream()
                    .map(edition -> render(edition, staging))
                    .toList();
            boolean isSound = sound.getAsBoolean();
            Placing placing = new Placing(staging, mover, force, version, this::shown);
            return rendered.stream().map(r -> outcome(r, isSound, placing)).toList();
        } catch (IOException e) {
            String message = "can't write into `" + ShownPath.of(folder, from) + "`: " + Reason.of(e);
            return editions.stream()
                    .<EditionOutcome>map(edition ->
                            new EditionOutcome.Failed(edition.edition().value(), message))
                    .toList();
        }
    }

    /// @param failure why not all files could be rendered
    private record Rendered(EditionFiles edition, List<Staged> files, Optional<String> failure) {}

    private Rendered render(EditionFiles edition, Staging staging) {
        List<Attempt> attempts = edition.files().parallelStream()
                .map(file -> attempt(edition.name(file), file, staging))
                .toList();
        Optional<String> failure =
                attempts.stream().flatMap(attempt -> attempt.failure().stream()).findFirst();
        List<Staged> files =
                attempts.stream().flatMap(attempt -> attempt.file().stream()).toList();
        return new Rendered(edition, failure.isPresent() ? List.of() : files, failure);
    }

    /// A file, or the reason why it could not be rendered.
    private record Attempt(Optional<Staged> file, Optional<String> failure) {}

    private Attempt attempt(String name, EditionFiles.File file, Staging staging) {
        try {
            return new Attempt(Optional.of(staging.write(name, file.content())), Optional.empty());
        } catch (IOException e) {
            String message = staging.isClosed() ? "interrupted" : "can't write `" + shown(name) + "`: " + Reason.of(e);
            return new Attempt(Optional.empty(), Optional.of(message));
        }
    }

    private static EditionOutcome outcome(Rendered rendered, boolean isSound, Placing placing) {
        if (rendered.failure().isPresent()) {
            return new EditionOutcome.Failed(
                    rendered.edition().edition().value(), rendered.failure().get());
        }
        return isSound
                ? placing.place(rendered.edition(), rendered.files())
                : new EditionOutcome.Withheld(rendered.edition().edition().value());
    }

    private String shown(String name) {
        return ShownPath.of(folder.resolve(name), from);
    }
}
