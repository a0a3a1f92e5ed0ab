package org.streetwise.cli.publish;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The file that an editor puts beside a document while it has it open.
///
/// @param editor its name: `Word`
record EditorLock(String editor) {
    // Word's owner file has the document's name behind `~$`, in place of its first two characters where it is long.
    private static final List<Integer> DROPPED_BY_WORD = List.of(0, 1, 2);

    static Optional<EditorLock> on(Path document) {
        String name = document.getFileName().toString();
        for (int dropped : DROPPED_BY_WORD) {
            if (name.endsWith(".docx") && exists(document.resolveSibling("~$" + name.substring(dropped)))) {
                return Optional.of(new EditorLock("Word"));
            }
        }
        return exists(document.resolveSibling(".~lock." + name + "#"))
                ? Optional.of(new EditorLock("LibreOffice"))
                : Optional.empty();
    }

    private static boolean exists(Path lock) {
        return Files.exists(lock, LinkOption.NOFOLLOW_LINKS);
    }
}
