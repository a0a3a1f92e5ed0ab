package org.streetwise.tell.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.streetwise.source.Spanned;

/// A block of a publication. Every renderer prints every kind of block declared here.
public sealed interface Block {
    Attributes attributes();

    /// A heading and the blocks under it. The level of a heading is the depth of its section, so no level can be
    /// skipped.
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

    /// How a section is numbered.
    sealed interface Numbering {
        /// It has no number.
        record None() implements Numbering {}

        /// 1, 1.1 …, by its position among the numbered sections around it.
        record Decimal() implements Numbering {}

        /// A, B …, preceded by the word for an appendix.
        record Appendix() implements Numbering {}

        /// A fixed label: `Les 7`, in running text `les 7`.
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

        /// A paragraph of plain text.
        public Paragraph(List<Inline> inlines) {
            this(Attributes.NONE, inlines);
        }

        /// Whether the paragraph ends with a colon and so announces what follows.
        public boolean announces() {
            return PlainText.last(inlines) == ':';
        }

        /// Whether the paragraph is about the block right above it: who said it, what it rests on, where it is true.
        public boolean belongsAbove() {
            return attributes.is(Role.ATTRIBUTION) || attributes.is(Role.SMALL_PRINT) || attributes.is(Role.COUNTS);
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

    /// Terms with their explanations, as in the colophon or among a neighbourhood's facts.
    record DefinitionList(Attributes attributes, List<Entry> entries) implements Block {
        public DefinitionList {
            entries = List.copyOf(entries);
            if (entries.isEmpty()) {
                throw new IllegalArgumentException("a definition list needs entries");
            }
        }

        /// A term and its explanation.
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

    /// Words of other people. With [Role#QUOTE] it is a spoken quote, whose last paragraph may be an
    /// [Role#ATTRIBUTION].
    record BlockQuote(Attributes attributes, List<Block> blocks) implements Block {
        public BlockQuote {
            blocks = List.copyOf(blocks);
            if (blocks.isEmpty()) {
                throw new IllegalArgumentException("a quote needs words");
            }
        }
    }

    /// A table. A table with a caption is numbered. Every row has as many cells as there are columns.
    ///
    /// @param columns at least one
    /// @param header the rows that are repeated on each page
    /// @param notes under the table: sources, the meaning of signs
    record Table(
            Attributes attributes,
            Optional<List<Inline>> caption,
            List<Column> columns,
            List<List<Cell>> header,
            List<List<Cell>> rows,
            List<Block> notes)
            implements Block {
        public Table {
            caption = caption.map(List::copyOf);
            columns = List.copyOf(columns);
            header = header.stream().map(List::copyOf).toList();
            rows = rows.stream().map(List::copyOf).toList();
            notes = List.copyOf(notes);
            int width = columns.size();
            if (width == 0 || Stream.of(header, rows).flatMap(List::stream).anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("every row of a table needs " + width + " cells");
            }
            Spans.of(header);
            Spans.of(rows);
        }

        /// @param characters the least number of characters that fit into a column of a [Role#MATRIX]; columns of other
        ///     tables are as wide as their contents need
        /// @param apart whether the column begins a group, and so has a gap before it
        public record Column(Alignment alignment, int characters, boolean apart) {
            /// A column of an ordinary table.
            public Column(Alignment alignment) {
                this(alignment, 0, false);
            }
        }

        /// @param kind whether the cell heads its row or holds data; every cell of the header heads its columns
        /// @param blocks may be empty
        public record Cell(Kind kind, List<Block> blocks) {
            public Cell {
                blocks = List.copyOf(blocks);
                if (isPart(kind) && !blocks.isEmpty()) {
                    throw new IllegalArgumentException("what belongs to another cell says nothing itself");
                }
            }

            /// Whether the cell is only part of another cell, which extends over it.
            public boolean isPart() {
                return isPart(kind);
            }

            private static boolean isPart(Kind kind) {
                return kind == Kind.LEFT || kind == Kind.ABOVE;
            }

            /// A cell with one line of text.
            public static Cell of(Kind kind, List<Inline> line) {
                return new Cell(kind, List.of(new Paragraph(line)));
            }

            /// What a cell is to a person who hears the table read aloud.
            public enum Kind {
                ROW_HEADER,
                DATA,
                /// Part of the cell to its left.
                LEFT,
                /// Part of the cell above it.
                ABOVE
            }
        }

        /// How the text of a column is aligned.
        public enum Alignment {
            LEFT,
            CENTRE,
            /// At the right: numbers align at their decimal signs, and letters after them hang.
            RIGHT
        }
    }

    /// @param text may contain line ends
    record CodeBlock(Attributes attributes, String text) implements Block {}

    /// The list of chapters, made from the sections themselves.
    ///
    /// @param depth the level of the deepest sections that are listed
    /// @param roles other sections to list, one level below `depth`, however deep they are
    record Contents(Attributes attributes, int depth, Set<Role> roles) implements Block {
        public Contents {
            roles = Set.copyOf(roles);
        }
    }

    record ThematicBreak(Attributes attributes) implements Block {}

    /// An image with the words under it. It is not numbered.
    ///
    /// @param file its path in the programme, with the place where its author wrote the path
    /// @param caption may be empty
    record Picture(Attributes attributes, Spanned<String> file, Alternative alternative, List<Inline> caption)
            implements Block {
        public Picture {
            caption = List.copyOf(caption);
        }

        /// What replaces the image where it can't be seen.
        public sealed interface Alternative {
            record Described(String text) implements Alternative {}

            /// The image says nothing that the text does not.
            record Decorative() implements Alternative {}
        }
    }

    /// A bar chart that compares numbers, with a row for each name. It is numbered and has its caption below. Each
    /// number is printed beside its bar, so that no reader depends on lengths or colours.
    ///
    /// @param caption never empty
    /// @param alternative what is read aloud in place of the bars
    /// @param measure what the numbers are: `% van de huishoudens, 2020`
    /// @param series names of the bars in each row, one to three
    /// @param rows at least one, each with a value for every series; at least one of the values has a number
    /// @param reference a number to compare all others with
    /// @param range of the axis, the same in all parts of a chart
    /// @param notes under the caption: sources, the meaning of signs
    record Chart(
            Attributes attributes,
            List<Inline> caption,
            String alternative,
            Optional<String> measure,
            List<String> series,
            List<Row> rows,
            Optional<Reference> reference,
            ChartRange range,
            List<Block> notes)
            implements Block {
        /// The most bars in a row that a reader still sees as one row.
        public static final int MOST_SERIES = 3;

        public Chart {
            caption = List.copyOf(caption);
            series = List.copyOf(series);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
            int bars = series.size();
            if (caption.isEmpty() || alternative.isBlank()) {
                throw new IllegalArgumentException("a chart needs a caption and words that stand for it");
            }
            if (bars < 1 || bars > MOST_SERIES || rows.stream().anyMatch(row -> row.values.size() != bars)) {
                throw new IllegalArgumentException("every row of a chart needs one to three values, each as many");
            }
            range.check(rows, reference);
        }

        /// A copy with other attributes, another caption and other notes.
        public Chart with(Attributes attributes, List<Inline> caption, List<Block> notes) {
            return new Chart(attributes, caption, alternative, measure, series, rows, reference, range, notes);
        }

        /// The words of the drawing in reading order: what is measured, the series if there are several, the rows, the
        /// reference.
        public List<String> words() {
            return ChartWords.of(this);
        }

        /// A name and its value in each series.
        public record Row(String name, List<ChartValue> values) {
            public Row {
                values = List.copyOf(values);
            }
        }

        /// A named number, drawn as a line across all rows.
        public record Reference(String name, ChartValue.Known value) {}
    }

    /// Text in columns of equal length, for short lines such as names that would leave most of one column empty.
    ///
    /// @param count at least two
    /// @param blocks never empty; without sections, because a heading stands above all columns
    record Columns(Attributes attributes, int count, List<Block> blocks) implements Block {
        public Columns {
            blocks = List.copyOf(blocks);
            if (count < 2 || blocks.isEmpty() || blocks.stream().anyMatch(Section.class::isInstance)) {
                throw new IllegalArgumentException("columns are two or more, and of text");
            }
        }
    }

    /// Blocks side by side, each in a column of its own. No page ends within them. Pictures among them are equally
    /// high, and a single picture has its caption beside it.
    ///
    /// @param blocks two or more, or one picture
    record Beside(Attributes attributes, List<Block> blocks) implements Block {
        public Beside {
            blocks = List.copyOf(blocks);
            if (blocks.size() < 2 && !(blocks.getFirst() instanceof Picture)) {
                throw new IllegalArgumentException("one block stands beside nothing");
            }
        }

        /// The files of its pictures; absent if any other block is among them.
        public Optional<List<Spanned<String>>> pictures() {
            List<Spanned<String>> files = blocks.stream()
                    .filter(Picture.class::isInstance)
                    .map(block -> ((Picture) block).file())
                    .toList();
            return files.size() < blocks.size() ? Optional.empty() : Optional.of(files);
        }
    }

    /// A part of the publication with page numbers of its own. It starts on a new page.
    record Matter(Attributes attributes, Part part, List<Block> blocks) implements Block {
        public Matter {
            blocks = List.copyOf(blocks);
        }

        /// Which part of the publication it is, and how its pages are numbered.
        public enum Part {
            /// Roman page numbers: colophon, contents, foreword.
            FRONT,
            /// Arabic page numbers from 1.
            BODY,
            /// Arabic page numbers that continue those before: appendices.
            BACK
        }
    }

    /// The first page, without running head or page number.
    ///
    /// @param title plain paragraphs of the title, subtitle and so on
    /// @param edition the kind of publication, if the cover names it: `Samenvatting`
    record Cover(
            Attributes attributes,
            List<Inline> title,
            List<Inline> subtitle,
            List<Inline> edition,
            List<Inline> date,
            List<List<Inline>> publishers)
            implements Block {
        public Cover {
            title = List.copyOf(title);
            subtitle = List.copyOf(subtitle);
            edition = List.copyOf(edition);
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
