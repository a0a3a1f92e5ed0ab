package org.streetwise.tell.document;

import java.util.List;
import java.util.Optional;
import org.streetwise.source.Language;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// A part of a line of text.
public sealed interface Inline {
    /// Running text; line ends in it are spaces.
    ///
    /// @param text never empty
    /// @param origin where its author wrote it, so that a character that can't be drawn is reported there
    record Text(String text, Optional<Span> origin) implements Inline {
        public Text {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("a text needs characters");
            }
        }

        /// A standing word of the publication, from no source.
        public Text(String text) {
            this(text, Optional.empty());
        }

        /// Words as their author wrote them.
        public Text(Spanned<String> words) {
            this(words.value(), Optional.of(words.span()));
        }
    }

    record Emphasis(List<Inline> inlines) implements Inline {
        public Emphasis {
            inlines = List.copyOf(inlines);
        }
    }

    record Strong(List<Inline> inlines) implements Inline {
        public Strong {
            inlines = List.copyOf(inlines);
        }
    }

    record Strikethrough(List<Inline> inlines) implements Inline {
        public Strikethrough {
            inlines = List.copyOf(inlines);
        }
    }

    record Code(String text) implements Inline {}

    /// A small raised mark, such as the letter in a table that leads to a remark under it.
    ///
    /// @param origin where the remark was written
    record Superscript(String text, Optional<Span> origin) implements Inline {
        /// A mark that leads to no author's words.
        public Superscript(String text) {
            this(text, Optional.empty());
        }
    }

    /// A link out of the publication.
    ///
    /// @param inlines never empty
    record Link(String address, List<Inline> inlines) implements Inline {
        public Link {
            inlines = List.copyOf(inlines);
            if (inlines.isEmpty()) {
                throw new IllegalArgumentException("a link needs words");
            }
        }
    }

    /// A live reference to another place of the publication.
    record CrossReference(Target target, Form form) implements Inline {}

    /// What a cross reference prints.
    sealed interface Form {
        /// The target's number as running text has it: `les 7`, `tabel 1`, `hoofdstuk 3`.
        record Number() implements Form {}

        /// The target's title.
        record Title() implements Form {}

        /// The number of the page that the target stands on, only digits: `34`.
        record Page() implements Form {}

        /// Words of its own.
        record Words(List<Inline> inlines) implements Form {
            public Words {
                inlines = List.copyOf(inlines);
            }
        }
    }

    /// Words that only a format with pages prints: the number of a page, and what leads to it: ` (p. 34)`. What is
    /// around them reads well without them.
    ///
    /// @param inlines with a reference by the page among them
    record PagesOnly(List<Inline> inlines) implements Inline {
        public PagesOnly {
            inlines = List.copyOf(inlines);
        }
    }

    /// A footnote at its call. Notes do not nest.
    ///
    /// @param target under which its number is found; numbering gives one where it is empty
    record Note(Optional<Target> target, List<Block> blocks) implements Inline {
        public Note {
            blocks = List.copyOf(blocks);
            if (blocks.isEmpty()) {
                throw new IllegalArgumentException("a note needs words");
            }
        }
    }

    record Foreign(Language language, List<Inline> inlines) implements Inline {
        public Foreign {
            inlines = List.copyOf(inlines);
        }
    }

    /// A sign that is read aloud as words.
    ///
    /// @param sign what is seen: `●`
    /// @param words what it says: `opgetekend`
    record Sign(String sign, String words) implements Inline {}

    record LineBreak() implements Inline {}
}
