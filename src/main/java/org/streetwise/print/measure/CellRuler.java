package org.streetwise.print.measure;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.style.TextStyle;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Table.Cell;
import org.streetwise.tell.document.Inline;

/// Measures the contents of cells, in points.
///
/// @param strong the face of strong words
record CellRuler(Typeface face, Typeface strong, double size, Hyphenation hyphenation, Language language) {
    /// The most by which set text is wider than measured.
    private static final double ROUNDING = 0.5;

    /// Stands for the number of a lesson or page, which is not known while tables are measured.
    private static final String NUMBER = "000";

    private static final Pattern WITH_COMMA = number(',', '.');
    private static final Pattern WITH_POINT = number('.', ',');

    /// The measures of a text: its longest stretch without a possible line end, its longest word, and its longest
    /// paragraph on one line.
    record Size(double part, double word, double line) {
        static final Size NOTHING = new Size(0, 0, 0);

        Size or(Size other) {
            return new Size(Math.max(part, other.part), Math.max(word, other.word), Math.max(line, other.line));
        }
    }

    /// The measures of a number: the width before its decimal sign, and the width from the decimal sign on.
    record Figure(double whole, double tail) {}

    Size size(Cell cell) {
        return size(cell.blocks());
    }

    private Size size(List<Block> blocks) {
        Size size = Size.NOTHING;
        for (Block block : blocks) {
            size = size.or(
                    switch (block) {
                        case Block.Paragraph(_, var inlines) -> measured(stretches(inlines, face));
                        case Block.BulletList(_, var items) -> items(items);
                        case Block.OrderedList(_, _, var items) -> items(items);
                        case Block.BlockQuote(_, var inner) -> size(inner);
                        case Block.Section _,
                                Block.DefinitionList _,
                                Block.Table _,
                                Block.CodeBlock _,
                                Block.Contents _,
                                Block.ThematicBreak _,
                                Block.Picture _,
                                Block.Chart _,
                                Block.Columns _,
                                Block.Beside _,
                                Block.Matter _,
                                Block.Cover _ -> Size.NOTHING;
                    });
        }
        return size;
    }

    /// About how many lines a cell takes.
    double lines(Cell cell, double room) {
        return lines(cell.blocks(), room);
    }

    /// About how many lines blocks take.
    double lines(List<Block> blocks, double room) {
        double lines = 0;
        for (Block block : blocks) {
            lines += switch (block) {
                case Block.Paragraph(_, var inlines) -> Math.ceil(line(inlines) / room);
                case Block.BulletList(_, var items) -> items(items, room);
                case Block.OrderedList(_, _, var items) -> items(items, room);
                case Block.BlockQuote(_, var inner) -> lines(inner, room);
                case Block.Section _,
                        Block.DefinitionList _,
                        Block.Table _,
                        Block.CodeBlock _,
                        Block.Contents _,
                        Block.ThematicBreak _,
                        Block.Picture _,
                        Block.Chart _,
                        Block.Columns _,
                        Block.Beside _,
                        Block.Matter _,
                        Block.Cover _ -> 0;
            };
        }
        return lines;
    }

    private double items(List<List<Block>> items, double room) {
        return items.stream()
                .mapToDouble(item -> lines(item, room - 2 * size()))
                .sum();
    }

    private double line(List<Inline> inlines) {
        return stretches(inlines, face).stream()
                .mapToDouble(stretch -> width(stretch.text, stretch))
                .sum();
    }

    /// Bullets and numbers take two characters.
    private Size items(List<List<Block>> items) {
        Size size = Size.NOTHING;
        for (List<Block> item : items) {
            Size inner = size(item);
            size = size.or(new Size(inner.part + 2 * size(), inner.word + 2 * size(), inner.line + 2 * size()));
        }
        return size;
    }

    private record Stretch(String text, Typeface face, double size) {}

    private List<Stretch> stretches(List<Inline> inlines, Typeface around) {
        List<Stretch> stretches = new ArrayList<>();
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text(String text, _) -> stretches.add(new Stretch(text, around, size));
                case Inline.Code(String text) -> stretches.add(new Stretch(text, strong, size));
                case Inline.Strong(var inner) -> stretches.addAll(stretches(inner, strong));
                case Inline.Emphasis(var inner) -> stretches.addAll(stretches(inner, around));
                case Inline.Strikethrough(var inner) -> stretches.addAll(stretches(inner, around));
                case Inline.Link(_, var inner) -> stretches.addAll(stretches(inner, around));
                case Inline.PagesOnly(var inner) -> stretches.addAll(stretches(inner, around));
                case Inline.Foreign(_, var inner) -> stretches.addAll(stretches(inner, around));
                case Inline.CrossReference(_, Inline.Form.Words(var inner)) ->
                    stretches.addAll(stretches(inner, around));
                case Inline.Superscript(String text, _) ->
                    stretches.add(new Stretch(text, around, size * TextStyle.RAISED));
                case Inline.Sign(String sign, _) -> stretches.add(new Stretch(sign, around, size));
                case Inline.LineBreak _ -> stretches.add(new Stretch("\n", around, size));
                case Inline.CrossReference _, Inline.Note _ -> stretches.add(new Stretch(NUMBER, around, size));
            }
        }
        return stretches;
    }

    private Size measured(List<Stretch> stretches) {
        double part = 0;
        double longest = 0;
        double line = 0;
        double word = 0;
        double piece = 0;
        for (Stretch stretch : stretches) {
            String text = stretch.text;
            for (int from = 0; from < text.length(); ) {
                int to = wordEnd(text, from);
                String each = text.substring(from, to);
                from = to;
                double width = width(each, stretch);
                line += width;
                if (isGap(each.charAt(0))) {
                    word = 0;
                    piece = 0;
                    continue;
                }
                word += width;
                longest = Math.max(longest, word);
                for (String cut : parts(each)) {
                    boolean ends = cut.endsWith("-");
                    piece += width(cut, stretch);
                    part = Math.max(part, piece);
                    piece = ends ? 0 : piece;
                }
            }
        }
        return new Size(part + ROUNDING, longest + ROUNDING, line + ROUNDING);
    }

    /// The end of a word, or of a gap between words.
    private static int wordEnd(String text, int from) {
        int to = from + 1;
        while (to < text.length() && !isGap(text.charAt(from)) && !isGap(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\n';
    }

    /// The parts of a word that hyphenation can separate, each but the last with its hyphen.
    private List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int start = 0; start < word.length(); ) {
            int end = start + 1;
            while (Character.isLetter(word.charAt(start))
                    && end < word.length()
                    && Character.isLetter(word.charAt(end))) {
                end++;
            }
            String stretch = word.substring(start, end);
            start = end;
            int from = 0;
            for (int at : stretch.length() == 1 ? new int[0] : hyphenation.breaks(stretch, language)) {
                parts.add(part.append(stretch, from, at).append('-').toString());
                part.setLength(0);
                from = at;
            }
            part.append(stretch, from, stretch.length());
            if (stretch.equals("-") || stretch.equals("/")) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /// The width of a part of a stretch.
    private static double width(String part, Stretch stretch) {
        return stretch.face.width(
                part.replace('\u2007', '\u00A0').replace('\u2009', '\u00A0').replace('\u202F', '\u00A0'), stretch.size);
    }

    /// The widths of a one-line cell on both sides of the position where numbers align. Words end at that position.
    Figure figure(Cell cell) {
        if (cell.blocks().size() == 1 && cell.blocks().getFirst() instanceof Block.Paragraph(_, var inlines)) {
            List<Stretch> stretches = stretches(inlines, face);
            StringBuilder text = new StringBuilder();
            double remarks = 0;
            for (Stretch stretch : stretches) {
                if (stretch.size == size) {
                    text.append(stretch.text);
                } else {
                    remarks += width(stretch.text, stretch);
                }
            }
            Matcher number = number().matcher(text);
            if (number.matches()) {
                Stretch all = new Stretch("", face, size);
                return new Figure(width(number.group(1), all), width(number.group(2), all) + remarks);
            }
        }
        return new Figure(size(cell).word(), 0);
    }

    private Pattern number() {
        boolean comma = DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator() == ',';
        return comma ? WITH_COMMA : WITH_POINT;
    }

    /// Matches digits with group separators, then decimals, a percent sign, or letters that an author added.
    private static Pattern number(char decimal, char group) {
        return Pattern.compile("(\\D{0,3}\\d[\\d" + group + "\u00A0\u202F]*?)((?:\\Q" + decimal
                + "\\E\\d+)?%?(?:\u00A0\\p{L}{1,2})?)");
    }
}
