package org.streetwise.cli.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What stands where a file is to be put, and so whether it may be replaced.
sealed interface Standing {
    /// Nothing.
    record Nothing() implements Standing {}

    /// The very bytes that are to be put there.
    record Same() implements Standing {}

    /// A file that may be replaced: as we left it, or because the author says so.
    record Replaceable() implements Standing {}

    /// A file that is kept.
    ///
    /// @param fact what is so, behind the path: `was edited since it was built`
    record Kept(String fact, List<String> hints) implements Standing {}

    /// Something that is no file.
    record Obstacle(String reason) implements Standing {}

    String ELSEWHERE = "`-o FOLDER` writes elsewhere";
    String FORCE = "`--force` replaces it";

    /// Looks at the place of a rendered file.
    ///
    /// @param known what the manifest says of it
    static Standing of(Path target, Manifest.Entry wanted, Optional<Manifest.Entry> known, boolean force)
            throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return new Nothing();
        }
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            return new Obstacle("it is a folder");
        }
        boolean isLink = Files.isSymbolicLink(target);
        if (!isLink && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            // To read a pipe would wait for somebody at its other end.
            return new Obstacle("it is no ordinary file");
        }
        String found = isLink ? "" : Digest.of(target);
        if (found.equals(wanted.sha256())) {
            return new Same();
        }
        if (force) {
            return new Replaceable();
        }
        if (isLink) {
            return new Kept("is a link to another place", List.of(FORCE + ", not what it links to", ELSEWHERE));
        }
        Optional<EditorLock> lock = EditorLock.on(target);
        if (lock.isPresent()) {
            String editor = lock.get().editor();
            return new Kept("is open in " + editor, List.of("close it in " + editor + " and build again", ELSEWHERE));
        }
        return known.map(entry -> asLeft(found, entry))
                .orElseGet(() -> new Kept("stands there, but not by a build of ours", List.of(FORCE, ELSEWHERE)));
    }

    private static Standing asLeft(String found, Manifest.Entry left) {
        return found.equals(left.sha256())
                ? new Replaceable()
                : new Kept("was edited since it was built", List.of(FORCE + " and loses the edits", ELSEWHERE));
    }
}
