package org.streetwise.source;

import java.util.List;

/// Where the source's files come from: the file system in the program, a map in tests. An implementation never leaves
/// the folders it was given, whatever a path says.
public interface Workspace {
    /// What lies directly in a folder under names that end in `suffix`, sorted; empty where the folder does not exist.
    /// What is no file after all tells [#read].
    ///
    /// @param folder relative to the root, without a slash at its end; the empty string is the root itself
    List<SourceId> list(SourceId.Root root, String folder, String suffix);

    /// Reads a file's bytes.
    Content read(SourceId file);

    /// What became of a read.
    sealed interface Content {
        /// The file's bytes, as they are.
        record Bytes(byte[] bytes) implements Content {}

        /// There is no such file.
        record Missing() implements Content {}

        /// The file is there but can't be had.
        ///
        /// @param reason in the author's words: `it is a folder`, `no permission to read it`, `it lies outside the
        ///     programme`
        record Unreadable(String reason) implements Content {}

        /// The file has more bytes than are ever read of one.
        ///
        /// @param megabytes how many are
        record TooLarge(int megabytes) implements Content {}
    }
}
