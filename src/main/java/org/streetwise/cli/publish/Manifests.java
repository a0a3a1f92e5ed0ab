package org.streetwise.cli.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.compile.FileStem;

/// The manifests in an output folder and in its staging folder.
record Manifests(Staging staging, Mover mover) {
    private static final int LARGEST = 1 << 24;

    Path place(FileStem stem) {
        return staging.target().resolve(Manifest.name(stem));
    }

    /// Whether something other than a manifest is at a manifest's path.
    boolean isForeign(FileStem stem) throws IOException {
        Path place = place(stem);
        return Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                && read(place, stem).isEmpty();
    }

    /// Everything that we are known to have written for an edition; a manifest without entries if that is nothing.
    Manifest known(FileStem stem, String version) throws IOException {
        Manifest inPlace = read(place(stem), stem).orElse(new Manifest(version, stem, List.of(), Optional.empty()));
        Path left = staging.aside(Manifest.name(stem));
        Optional<Manifest> begun = read(left, stem);
        return begun.isPresent() ? recovered(inPlace, begun.get(), left) : inPlace;
    }

    /// Writes a manifest into the staging folder. From now on, a run that is killed leaves a record of what it was
    /// putting in place.
    Path stage(Manifest manifest) throws IOException {
        return write(manifest, staging.aside(Manifest.name(manifest.stem())));
    }

    // A run was killed while it moved files into place. Those that arrived are ours as well.
    private Manifest recovered(Manifest inPlace, Manifest begun, Path left) throws IOException {
        List<Manifest.Entry> arrived = new ArrayList<>();
        for (Manifest.Entry entry : begun.files()) {
            Path file = staging.target().resolve(entry.name());
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Digest.of(file).equals(entry.sha256())) {
                arrived.add(entry);
            }
        }
        Manifest recovered = inPlace.with(arrived);
        Path place = place(inPlace.stem());
        mover.move(write(recovered, staging.aside("recovered")), place);
        Files.deleteIfExists(left);
        return recovered;
    }

    // The file is created anew, so that nothing is written through a link, and is deleted if it can't be written
    // completely.
    private static Path write(Manifest manifest, Path path) throws IOException {
        Files.deleteIfExists(path);
        ByteBuffer buffer = ByteBuffer.wrap(manifest.write().getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
        return path;
    }

    private static Optional<Manifest> read(Path path, FileStem stem) throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) > LARGEST) {
            return Optional.empty();
        }
        return Manifest.read(stem, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
    }
}
