package org.streetwise.tell.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetwise.source.Spanned;

/// A block of a publication. Only what every renderer prints is declared here.
public sealed interface Block {
    Attributes attributes();

    /// A heading and what stands under it. How deep sections nest is the heading's level, so none can be skipped.
    ///
    /// @param title never empty
    record Section(Attributes attributes, Numbering numbering, List<Inline> title, List<Block> blocks)
            implements Block {
        public Section {
            title = List.copyOf(title);
            blocks = List.copyOf(blocks);
            if (title.isEmpty()) {
                throw new IllegalArgumentException("a section needs a title");
            }
        }
    }

    /// How a section is counted.
    sealed interface Numbering {
        /// Not at all.
        record None() implements Numbering {}

        /// 1, 1.1 …, by its place among its like.
        record Decimal() implements Numbering {}

        /// A, B …, with the word for an appendix before it.
        record Appendix() implements Numbering {}

        /// With a label given once and for all: `Les 7`, in running text `les 7`.
        record Fixed(String label, String inText) implements Numbering {}
    }

    /// @param inlines never empty
    record Paragraph(Attributes attributes, List<Inline> inlines) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
            if (inlines.isEmpty()) {
                throw new IllegalArgumentException("a paragraph needs words");
            }
        }
    }

    /// @param items never empty, none of them empty
    record BulletList(Attributes attributes, List<List<Block>> items) implements Block {
        public BulletList {
            items = filled(items);
        }
    }

    /// @param start the first item's number
    /// @param items never empty, none of them empty
    record OrderedList(Attributes attributes, int start, List<List<Block>> items) implements Block {
        public OrderedList {
            items = filled(items);
        }
    }

    /// Terms with what is said of each: the colophon, a neighbourhood's facts.
    record DefinitionList(Attributes attributes, List<Entry> entries) implements Block {
        public DefinitionList {
            entries = List.copyOf(entries);
            if (entries.isEmpty()) {
                throw new IllegalArgumentException("a definition list needs entries");
            }
        }

        /// A term and what is said of it.
        public record Entry(List<Inline> term, List<Block> blocks) {
            public Entry {
                term = List.copyOf(term);
                blocks = List.copyOf(blocks);
                if (term.isEmpty() || blocks.isEmpty()) {
                    throw new IllegalArgumentException("an entry needs a term and something said of it");
                }
            }
        }
    }

    /// Words of others; with [Role#QUOTE] a spoken quote, whose last paragraph may be an [Role#ATTRIBUTION].
    record BlockQuote(Attributes attributes, List<Block> blocks) implements Block {
        public BlockQuote {
            blocks = List.copyOf(blocks);
            if (blocks.isEmpty()) {
                throw new IllegalArgumentException("a quote needs words");
            }
        }
    }

    /// A table; with a caption it is numbered. Every row has as many cells as there are columns.
    ///
    /// @param columns at least one
    /// @param header the row that is repeated on each page
    /// @param notes under the table: sources, signs
    record Table(
            Attributes attributes,
            Optional<List<Inline>> caption,
            List<Column> columns,
            List<Cell> header,
            List<List<Cell>> rows,
            List<Block> notes)
            implements Block {
        public Table {
            caption = caption.map(List::copyOf);
            columns = List.copyOf(columns);
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            notes = List.copyOf(notes);
            int width = columns.size();
            if (width == 0 || header.size() != width || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("every row of a table needs " + width + " cells");
            }
        }

        /// @param weight the column's share of the width, beside the others' weights; in a [Role#MATRIX] how many
        ///     characters it holds
        /// @param apart whether it begins a group of columns, and so stands a little away from the one before
        public record Column(Alignment alignment, int weight, boolean apart) {
            public Column(Alignment alignment, int weight) {
                this(alignment, weight, false);
            }

            public Column {
                if (weight < 1) {
                    throw new IllegalArgumentException("a column needs width");
                }
            }
        }

        /// @param kind whether it heads its row or holds data; every cell of the header row heads its column
        /// @param blocks may be empty
        public record Cell(Kind kind, List<Block> blocks) {
            public Cell {
                blocks = List.copyOf(blocks);
            }

            /// One with a line of text.
            public static Cell of(Kind kind, List<Inline> line) {
                return new Cell(kind, List.of(new Paragraph(Attributes.NONE, line)));
            }

            /// What a cell is to those who hear the table read.
            public enum Kind {
                ROW_HEADER,
                DATA
            }
        }

        /// How a column's text is set.
        public enum Alignment {
            LEFT,
            CENTRE,
            RIGHT
        }
    }

    /// @param text with line ends
    record CodeBlock(Attributes attributes, String text) implements Block {}

    /// The list of chapters, made from the sections themselves.
    ///
    /// @param depth down to which level sections are listed, at their level
    /// @param roles further sections that are listed one level below `depth`, however deep they stand
    record Contents(Attributes attributes, int depth, Set<Role> roles) implements Block {
        public Contents {
            roles = Set.copyOf(roles);
        }
    }

    record ThematicBreak(Attributes attributes) implements Block {}

    /// An image with the words under it, which is not numbered.
    ///
    /// @param file its path in the programme, where its author names it
    /// @param caption may be empty
    record Picture(Attributes attributes, Spanned<String> file, Alternative alternative, List<Inline> caption)
            implements Block {
        public Picture {
            caption = List.copyOf(caption);
        }

        /// What stands for the image where it can't be seen.
        public sealed interface Alternative {
            record Described(String text) implements Alternative {}

            /// It tells nothing that the text does not.
            record Decorative() implements Alternative {}
        }
    }

    /// A part of the publication with its own page numbers; it starts on a new page.
    record Matter(Attributes attributes, Part part, List<Block> blocks) implements Block {
        public Matter {
            blocks = List.copyOf(blocks);
        }

        /// Where in the publication the blocks stand, and how its pages are numbered.
        public enum Part {
            /// Roman numbers: colophon, contents, foreword.
            FRONT,
            /// Arabic numbers from 1.
            BODY,
            /// Arabic numbers that go on: appendices.
            BACK
        }
    }

    /// The first page, without running head or page number.
    ///
    /// @param title plain paragraphs of the title, subtitle and so on
    record Cover(
            Attributes attributes,
            List<Inline> title,
            List<Inline> subtitle,
            List<Inline> date,
            List<List<Inline>> publishers)
            implements Block {
        public Cover {
            title = List.copyOf(title);
            subtitle = List.copyOf(subtitle);
            date = List.copyOf(date);
            publishers = publishers.stream().map(List::copyOf).toList();
            if (title.isEmpty()) {
                throw new IllegalArgumentException("a cover needs a title");
            }
        }
    }

    private static List<List<Block>> filled(List<List<Block>> items) {
        if (items.isEmpty() || items.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a list needs items, and each something in it");
        }
        return items.stream().map(List::copyOf).toList();
    }
}
