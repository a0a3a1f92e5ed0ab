package org.streetwise.tell.document;

import java.util.List;
import java.util.Optional;
import org.streetwise.source.Language;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// A part of a line of text.
public sealed interface Inline {
    /// A line with only a text of the program or the template.
    static List<Inline> text(String text) {
        return List.of(new Text(text));
    }

    /// A line with only an author's text.
    static List<Inline> text(Spanned<String> words) {
        return List.of(new Text(words));
    }

    /// Running text. A line end in it is a space.
    ///
    /// @param text never empty
    /// @param origin where its author wrote it, which is where a character is reported that can't be drawn
    record Text(String text, Optional<Span> origin) implements Inline {
        public Text {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("a text needs characters");
            }
        }

        /// A text of the program or the template, without an author's place.
        public Text(String text) {
            this(text, Optional.empty());
        }

        /// An author's text with its place.
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

    /// A small raised mark, such as the letter in a table that refers to a remark below.
    ///
    /// @param origin where the remark was written
    record Superscript(String text, Optional<Span> origin) implements Inline {
        /// A mark that refers to no author's text.
        public Superscript(String text) {
            this(text, Optional.empty());
        }
    }

    /// A link to an address outside the publication.
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

    /// A live reference to another place in the publication.
    record CrossReference(Target target, Form form) implements Inline {}

    /// What a cross-reference prints.
    sealed interface Form {
        /// The target's number as it reads in running text: `les 7`, `tabel 1`, `hoofdstuk 3`.
        record Number() implements Form {}

        /// The target's title.
        record Title() implements Form {}

        /// The number of the target's page, digits only: `34`.
        record Page() implements Form {}

        /// Words of the reference's own.
        record Words(List<Inline> inlines) implements Form {
            public Words {
                inlines = List.copyOf(inlines);
            }
        }
    }

    /// Words that only formats with pages print: a page number and the words around it, ` (p. 34)`. The text reads well
    /// without them.
    ///
    /// @param inlines contain a reference that prints a page number
    record PagesOnly(List<Inline> inlines) implements Inline {
        public PagesOnly {
            inlines = List.copyOf(inlines);
        }
    }

    /// A footnote, at the place of its number in the text. Notes do not nest.
    ///
    /// @param target the name by which others refer to the note; numbering fills it in if it is empty
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
    /// @param sign what is printed: `●`
    /// @param words what is read aloud: `opgetekend`
    record Sign(String sign, String words) implements Inline {}

    record LineBreak() implements Inline {}
}
