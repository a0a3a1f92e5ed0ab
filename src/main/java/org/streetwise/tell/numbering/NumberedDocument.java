package org.streetwise.tell.numbering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Target;

/// A document in which every section, note and table with a caption has a target, and every cross-reference leads to
/// one.
///
/// @param marks the name of each target, in document order
/// @param contents the entries of the list of contents
public record NumberedDocument(Document document, Map<Target, Mark> marks, List<ContentsEntry> contents) {
    public NumberedDocument {
        contents = List.copyOf(contents);
    }

    /// The number and title of a target.
    ///
    /// @param label as it stands before the title: `3`, `3.1`, `Les 7`, `Bijlage A`, `Tabel 1`, a note's `4`; absent if
    ///     unnumbered
    /// @param inText as running text refers to it: `hoofdstuk 3`, `les 7`, `bijlage A`, `tabel 1`; the title's plain
    ///     words if unnumbered
    /// @param title of a section or table; empty for a note or paragraph
    public record Mark(Kind kind, Optional<String> label, String inText, List<Inline> title) {
        public Mark {
            title = List.copyOf(title);
        }

        /// The kind of thing that has the target.
        public enum Kind {
            SECTION,
            TABLE,
            FIGURE,
            NOTE,
            PARAGRAPH
        }
    }

    /// A line of the list of contents.
    ///
    /// @param level from 1
    public record ContentsEntry(int level, Optional<String> label, List<Inline> title, Target target) {}

    /// The number and title of a target.
    ///
    /// @throws IllegalArgumentException if the document has no such target
    public Mark mark(Target target) {
        Mark mark = marks.get(target);
        if (mark == null) {
            throw new IllegalArgumentException("the document has no " + target);
        }
        return mark;
    }

    /// The number and title of a block that has a target after numbering.
    public Mark mark(Attributes attributes) {
        return mark(attributes.target().orElseThrow());
    }
}
