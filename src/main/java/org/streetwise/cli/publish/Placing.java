package org.streetwise.cli.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.streetwise.cli.folder.Reason;
import org.streetwise.cli.publish.Staging.Staged;
import org.streetwise.compile.EditionFiles;
import org.streetwise.compile.EditionOutcome;
import org.streetwise.compile.EditionOutcome.PublishedFile;
import org.streetwise.compile.FileStem;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.value.Id;
import org.streetwise.source.Spanned;

/// Moves the rendered files of one edition and its manifest into place. If one of them can't be moved, it moves all of
/// them back.
///
/// @param shown turns the name of an output file into the path shown to a person
record Placing(Staging staging, Mover mover, boolean force, String version, UnaryOperator<String> shown) {
    /// @param undo where the previous file is kept until all moves are done
    private record Move(Path from, Path to, Path undo) {}

    EditionOutcome place(EditionFiles publication, List<Staged> files) {
        Spanned<Id> edition = publication.edition();
        synchronized (staging) {
            if (staging.isClosed()) {
                return new EditionOutcome.Failed(edition.value(), "interrupted");
            }
            try {
                return placeAlone(publication, files);
            } catch (IOException e) {
                return failed(edition.value(), "can't publish `" + publication.stem() + "`", e);
            }
        }
    }

    private EditionOutcome placeAlone(EditionFiles publication, List<Staged> files) throws IOException {
        Spanned<Id> edition = publication.edition();
        Id id = edition.value();
        FileStem stem = publication.stem();
        Manifests manifests = new Manifests(staging, mover);
        List<Diagnostic> kept = new ArrayList<>();
        if (manifests.isForeign(stem) && !force) {
            kept.add(kept(edition, foreignManifest(shown.apply(Manifest.name(stem)))));
        }
        Manifest known = manifests.known(stem, version);
        List<PublishedFile> published = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (Staged file : files) {
            String name = file.entry().name();
            Path target = staging.target().resolve(name);
            ExistingFile standing = ExistingFile.of(target, shown.apply(name), file.entry(), known.file(name), force);
            switch (standing) {
                case ExistingFile.Kept k -> kept.add(kept(edition, k));
                case ExistingFile.Obstacle(String reason) -> {
                    return new EditionOutcome.Failed(id, cannotWrite(name) + ": " + reason);
                }
                case ExistingFile.Same _ -> {}
                case ExistingFile.Nothing _, ExistingFile.Replaceable _ -> moves.add(move(file.path(), target));
            }
            published.add(new PublishedFile(shown.apply(name), file.pages(), standing instanceof ExistingFile.Same));
        }
        if (!kept.isEmpty()) {
            return new EditionOutcome.Kept(id, kept);
        }
        Manifest manifest = new Manifest(
                        version, stem, known.files(), Optional.of(SelectionList.json(publication.contents())))
                .with(files.stream().map(Staged::entry).toList());
        moves.add(move(manifests.stage(manifest), manifests.place(stem)));
        return moveAll(id, moves, published);
    }

    private EditionOutcome moveAll(Id edition, List<Move> moves, List<PublishedFile> published) throws IOException {
        try {
            for (Move move : moves) {
                keepForUndo(move);
            }
        } catch (IOException e) {
            Files.deleteIfExists(moves.getLast().from());
            throw e;
        }
        List<Move> done = new ArrayList<>();
        for (Move move : moves) {
            try {
                mover.move(move.from(), move.to());
                done.add(move);
            } catch (IOException e) {
                String name = move.to().getFileName().toString();
                Files.deleteIfExists(moves.getLast().from());
                return failed(edition, cannotWrite(name) + undo(done), e);
            }
        }
        settle();
        return new EditionOutcome.Published(edition, published);
    }

    private static void keepForUndo(Move move) throws IOException {
        if (!Files.exists(move.to(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.createLink(move.undo(), move.to());
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(move.to(), move.undo(), LinkOption.NOFOLLOW_LINKS);
        }
    }

    /// Restores the previous files.
    ///
    /// @return what could not be restored, as the rest of a sentence
    private String undo(List<Move> done) {
        StringBuilder stuck = new StringBuilder();
        for (Move move : done.reversed()) {
            try {
                if (Files.exists(move.undo(), LinkOption.NOFOLLOW_LINKS)) {
                    mover.move(move.undo(), move.to());
                } else {
                    Files.delete(move.to());
                }
            } catch (IOException e) {
                String name = shown.apply(move.to().getFileName().toString());
                stuck.append(" (`").append(name).append("` has already been replaced)");
            }
        }
        return stuck.toString();
    }

    // A move survives a power cut only if the folder has been written to the disk, too. Windows can't open folders and
    // does not need this.
    private void settle() {
        try (FileChannel folder = FileChannel.open(staging.target(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            return;
        }
    }

    private Move move(Path from, Path to) {
        return new Move(from, to, staging.aside(to.getFileName() + ".before"));
    }

    private static Diagnostic kept(Spanned<Id> edition, ExistingFile.Kept kept) {
        Diagnostic diagnostic = Diagnostic.of(Code.OUTPUT_KEPT, edition.span(), kept.message())
                .labelled(Message.of("output-kept.label.edition"));
        for (Message hint : kept.hints()) {
            diagnostic = diagnostic.hint(hint);
        }
        return diagnostic;
    }

    private static ExistingFile.Kept foreignManifest(String file) {
        return new ExistingFile.Kept(
                Message.of("output-kept.foreign-manifest", "file", file),
                List.of(ExistingFile.FORCE, ExistingFile.ELSEWHERE));
    }

    private String cannotWrite(String name) {
        return "can't write `" + shown.apply(name) + "`";
    }

    private static EditionOutcome.Failed failed(Id edition, String what, IOException why) {
        return new EditionOutcome.Failed(edition, what + ": " + Reason.of(why));
    }
}
