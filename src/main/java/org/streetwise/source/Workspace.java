package org.streetwise.source;

import java.util.List;

/// Where the source's files come from: the file system in the program, a map in tests. An implementation never leaves
/// the folders it was given, whatever a path says.
public interface Workspace {
    /// The largest file that is ever read, in megabytes of 2²⁰ bytes.
    int LARGEST_MB = 16;

    /// What lies directly in a folder under names that end in `suffix`, sorted; empty where the folder does not exist
    /// or can't be opened, which [#tree] tells. What is no file after all tells [#read].
    ///
    /// @param folder relative to the root, without a slash at its end; the empty string is the root itself
    List<SourceId> list(SourceId.Root root, String folder, String suffix);

    /// What lies in the programme's folder at any depth, up to a number beyond all reason: by it files are found that
    /// nobody reads. Hidden things, what a build wrote and templates are left out.
    Tree tree();

    /// All files and the folders that can't be opened.
    ///
    /// @param files sorted; a name stands twice where two files differ only in how accents are composed
    record Tree(List<SourceId> files, List<Closed> closed) {
        public Tree {
            files = List.copyOf(files);
            closed = List.copyOf(closed);
        }
    }

    /// A folder that can't be opened.
    ///
    /// @param folder whose path is empty where it is the programme's own
    /// @param reason as that of [Content.Unreadable]
    record Closed(SourceId folder, String reason) {}

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

        /// The file is larger than [#LARGEST_MB].
        record TooLarge() implements Content {}
    }
}
