package org.streetwise.tell.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

        /// Whether it announces what follows, with a colon.
        public boolean announces() {
            return PlainText.last(inlines) == ':';
        }

        /// Whether it is about what stands right above: who said that, on what it rests, where it was so.
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
    /// @param header the rows that are repeated on each page
    /// @param notes under the table: sources, signs
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

        /// @param characters how many a column of a [Role#MATRIX] has room for at least; the columns of other tables
        ///     are as wide as their contents ask for
        /// @param apart whether it begins a group of columns, and so stands a little away from the one before
        public record Column(Alignment alignment, int characters, boolean apart) {
            public Column(Alignment alignment) {
                this(alignment, 0, false);
            }
        }

        /// @param kind whether it heads its row or holds data; every cell of the header heads its columns
        /// @param blocks may be empty
        public record Cell(Kind kind, List<Block> blocks) {
            public Cell {
                blocks = List.copyOf(blocks);
                if (isPart(kind) && !blocks.isEmpty()) {
                    throw new IllegalArgumentException("what belongs to another cell says nothing itself");
                }
            }

            /// Whether it only belongs to another cell, which reaches over it.
            public boolean isPart() {
                return isPart(kind);
            }

            private static boolean isPart(Kind kind) {
                return kind == Kind.LEFT || kind == Kind.ABOVE;
            }

            /// One with a line of text.
            public static Cell of(Kind kind, List<Inline> line) {
                return new Cell(kind, List.of(new Paragraph(Attributes.NONE, line)));
            }

            /// What a cell is to those who hear the table read.
            public enum Kind {
                ROW_HEADER,
                DATA,
                /// None of its own: it belongs to the cell left of it.
                LEFT,
                /// None of its own: it belongs to the cell above it.
                ABOVE
            }
        }

        /// How a column's text is set.
        public enum Alignment {
            LEFT,
            CENTRE,
            /// Numbers line up at their decimal signs, letters behind them hang.
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

    /// Numbers that are compared by bars, a row for each name; numbered, with its caption below. Each number stands
    /// beside its bar, so that no reader depends on lengths or colours.
    ///
    /// @param caption never empty
    /// @param alternative what is read in the place of the bars
    /// @param measure what the numbers are: `% van de huishoudens, 2020`
    /// @param series names of the bars that each row has, one to three
    /// @param rows at least one, each with a value for every series; at least one of the values has a number
    /// @param reference a number that all others are compared with
    /// @param range what the lengths of the bars are measured by, the same in all parts of a chart
    /// @param notes under the caption: sources, signs
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
        /// With more bars a row is no longer seen as one.
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

        /// The same with another caption and other notes, in another place.
        public Chart with(Attributes attributes, List<Inline> caption, List<Block> notes) {
            return new Chart(attributes, caption, alternative, measure, series, rows, reference, range, notes);
        }

        /// What stands in the drawing, in reading order: what is measured, the series where there are several, the
        /// rows, the reference.
        public List<String> words() {
            return ChartWords.of(this);
        }

        /// A name with a value for each series.
        public record Row(String name, List<Value> values) {
            public Row {
                values = List.copyOf(values);
            }
        }

        /// What a bar stands for.
        public sealed interface Value {
            /// As it is printed.
            String text();

            /// A bar. What is no more than a lower bound is one, too: its text says so.
            ///
            /// @param text the number as the document's language writes it, with what qualifies it: `ten minste 500`
            record Known(BigDecimal number, String text) implements Value {}

            /// Somewhere between two numbers: a bar to the lower one, from there a line to the upper; below zero the
            /// bar goes to the upper one, and where zero is between them there is but the line.
            record Range(BigDecimal lower, BigDecimal upper, String text) implements Value {
                public Range {
                    if (lower.compareTo(upper) > 0) {
                        throw new IllegalArgumentException("a range goes upwards, from " + lower + " to " + upper);
                    }
                }
            }

            /// That or less, nobody knows how much: a hollow bar.
            record UpTo(BigDecimal upper, String text) implements Value {}

            /// No bar, and no zero either.
            ///
            /// @param text why: `geheim`, or the sign for what is not known
            record Absent(String text) implements Value {}
        }

        /// A number with a name, as a line across all rows.
        public record Reference(String name, Value.Known value) {}
    }

    /// Text in columns that are equally long: names, one below the other, in the room that one column would leave
    /// empty.
    ///
    /// @param count at least two
    /// @param blocks never empty; without sections, for a heading stands over the whole measure
    record Columns(Attributes attributes, int count, List<Block> blocks) implements Block {
        public Columns {
            blocks = List.copyOf(blocks);
            if (count < 2 || blocks.isEmpty() || blocks.stream().anyMatch(Section.class::isInstance)) {
                throw new IllegalArgumentException("columns are two or more, and of text");
            }
        }
    }

    /// Blocks that stand beside each other, each in a column of its own; no page ends within them. Pictures among them
    /// are equally high; one by itself has its caption beside it.
    ///
    /// @param blocks two or more, or a picture
    record Beside(Attributes attributes, List<Block> blocks) implements Block {
        public Beside {
            blocks = List.copyOf(blocks);
            if (blocks.size() < 2 && !(blocks.getFirst() instanceof Picture)) {
                throw new IllegalArgumentException("one block stands beside nothing");
            }
        }

        /// The files of its pictures; absent where anything else is among its blocks.
        public Optional<List<Spanned<String>>> pictures() {
            List<Spanned<String>> files = blocks.stream()
                    .filter(Picture.class::isInstance)
                    .map(block -> ((Picture) block).file())
                    .toList();
            return files.size() < blocks.size() ? Optional.empty() : Optional.of(files);
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
    /// @param edition what kind of publication it is, where that is to be told: `Samenvatting`
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
