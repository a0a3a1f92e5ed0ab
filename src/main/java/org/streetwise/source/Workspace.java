package org.streetwise.source;

import java.util.List;

/// Where source files come from: the file system in the program, a map in tests. An implementation never leaves the
/// folders that it was given, whatever a path says.
public interface Workspace {
    /// The size of the largest file that is read, in megabytes of 2²⁰ bytes.
    int LARGEST_MB = 16;

    /// The entries directly in a folder whose names end in `suffix`, sorted. The list is empty if the folder does not
    /// exist or can't be opened; [#tree] reports folders that can't be opened. An entry may turn out not to be a file;
    /// [#read] reports that.
    ///
    /// @param folder relative to the root, without a slash at its end; the empty string is the root itself
    List<SourceId> list(SourceId.Root root, String folder, String suffix);

    /// Everything in the programme's folder at any depth, up to a limit that no sensible programme reaches. It shows
    /// which files nobody reads. Hidden files, build output and templates are left out.
    Tree tree();

    /// All files, and the folders that can't be opened.
    ///
    /// @param files sorted; a name appears twice if two files differ only in how their accents are composed
    record Tree(List<SourceId> files, List<Closed> closed) {
        public Tree {
            files = List.copyOf(files);
            closed = List.copyOf(closed);
        }
    }

    /// A folder that can't be opened.
    ///
    /// @param folder its path is empty for the programme's own folder
    /// @param reason as in [Content.Unreadable]
    record Closed(SourceId folder, String reason) {}

    /// Reads a file's bytes.
    Content read(SourceId file);

    /// The result of reading a file.
    sealed interface Content {
        /// The file's bytes, unchanged.
        record Bytes(byte[] bytes) implements Content {}

        /// The file does not exist.
        record Missing() implements Content {}

        /// The file exists but can't be read.
        ///
        /// @param reason in the author's words: `it is a folder`, `no permission to read it`, `it lies outside the
        ///     programme`
        record Unreadable(String reason) implements Content {}

        /// The file is larger than [#LARGEST_MB].
        record TooLarge() implements Content {}
    }
}
