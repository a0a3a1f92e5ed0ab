package org.streetwise.cli.publish;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The file that an editor puts beside a document while it has the document open.
///
/// @param editor its name: `Word`
record EditorLock(String editor) {
    // The name of Word's owner file is `~$` followed by the document's name, from which up to two characters are
    // dropped if it is long.
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
