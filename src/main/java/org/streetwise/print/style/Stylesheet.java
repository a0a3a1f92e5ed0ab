package org.streetwise.print.style;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The look of a publication. Lengths are in points (1/72 inch).
///
/// @param styles one for each [StyleName]
public record Stylesheet(
        String name,
        Families families,
        Palette palette,
        Sheet sheet,
        CoverField cover,
        Map<StyleName, TextStyle> styles) {
    public Stylesheet {
        styles = Map.copyOf(styles);
        for (StyleName style : StyleName.values()) {
            if (!styles.containsKey(style)) {
                throw new IllegalArgumentException("the stylesheet " + name + " has no style " + style);
            }
        }
    }

    /// Where the cover has a field in the accent colour.
    public enum CoverField {
        /// Along the page's left edge.
        LEFT,
        /// Across the upper third of the page.
        TOP,
        NONE
    }

    /// The names of font families.
    public record Families(String text, String heading, String code) {
        /// The name of a family.
        public String of(TextStyle.Family family) {
            return switch (family) {
                case TEXT -> text;
                case HEADING -> heading;
                case CODE -> code;
            };
        }
    }

    /// @param text for running text
    /// @param accent the only other strong colour
    /// @param muted for minor text such as running heads and credits
    /// @param rule for lines
    /// @param tint for backgrounds
    /// @param link for links
    public record Palette(Colour text, Colour accent, Colour muted, Colour rule, Colour tint, Colour link) {
        private static final double STRONGEST_WATERMARK = 0.14;

        /// The colour of an ink.
        public Colour of(TextStyle.Ink ink) {
            return switch (ink) {
                case TEXT -> text;
                case ACCENT -> accent;
                case MUTED -> muted;
                case LINK -> link;
            };
        }

        /// The colour of the large word behind a draft's text. It is so pale that every ink has enough contrast with
        /// it.
        public Colour watermark() {
            for (double share = STRONGEST_WATERMARK; share > 0; share -= 0.01) {
                Colour pale = muted.thinned(share);
                if (Stream.of(text, accent, muted, link).allMatch(ink -> ink.contrast(pale) >= Colour.LEAST_CONTRAST)) {
                    return pale;
                }
            }
            return tint;
        }
    }

    /// The page: its size, and the text block on it.
    ///
    /// @param head from the page's upper edge to the running head's baseline
    /// @param foot from the page's lower edge to the page number's baseline
    public record Sheet(
            double width,
            double height,
            double top,
            double bottom,
            double left,
            double right,
            double head,
            double foot) {
        private static final double PICTURE_SHARE = 0.45;
        private static final double PHOTO_SHARE = 0.25;
        private static final double CHART_SHARE = 0.85;

        /// White space between columns of text.
        public static final double GUTTER = 17;

        /// The width of each of several columns, in whole twentieths of a point.
        public static double column(double room, int count) {
            return Math.floor((room - (count - 1) * GUTTER) / count * 20) / 20;
        }

        /// The greatest width of a picture with its caption beside it: two of three columns.
        public static double captionedBeside(double room) {
            return 2 * column(room, 3) + GUTTER;
        }

        /// The width of the column that is left beside a picture, in whole twentieths of a point.
        public static double beside(double room, double picture) {
            return Math.floor((room - picture - GUTTER) * 20) / 20;
        }

        /// The page in landscape format with the same margins; the page itself if it is wider than high.
        public Sheet landscape() {
            return width > height
                    ? this
                    : new Sheet(/* width= */ height, /* height= */ width, top, bottom, left, right, head, foot);
        }

        Sheet forWord() {
            return new Sheet(
                    Lengths.twips(width),
                    Lengths.twips(height),
                    Lengths.twips(top),
                    Lengths.twips(bottom),
                    Lengths.twips(left),
                    Lengths.twips(right),
                    Lengths.twips(head),
                    Lengths.twips(foot));
        }

        /// The width between the margins.
        public double textWidth() {
            return width - left - right;
        }

        /// The height between the margins.
        public double textHeight() {
            return height - top - bottom;
        }

        /// The greatest height of a picture, which leaves room for text on each page.
        public double pictureHeight() {
            return PICTURE_SHARE * textHeight();
        }

        /// The greatest height of a picture with its caption beside it, which leaves room below for a portrait's
        /// figures.
        public double photoHeight() {
            return PHOTO_SHARE * textHeight();
        }

        /// The greatest height of a chart, which leaves room for its caption and notes.
        public double chartHeight() {
            return CHART_SHARE * textHeight();
        }
    }

    /// The stylesheet for Word. Lengths are whole twentieths of a point. No word is hyphenated, because Word hyphenates
    /// only if it has a dictionary of the language. Text that would need hyphenation is not justified, so that no wide
    /// gaps appear.
    public Stylesheet forWord() {
        Map<StyleName, TextStyle> inWord = new EnumMap<>(styles);
        inWord.replaceAll((_, style) -> style.forWord());
        return new Stylesheet(name, families, palette, sheet.forWord(), cover, inWord);
    }

    /// A copy in which some styles are replaced.
    public Stylesheet with(Map<StyleName, TextStyle> others) {
        Map<StyleName, TextStyle> all = new EnumMap<>(styles);
        all.putAll(others);
        return new Stylesheet(name, families, palette, sheet, cover, all);
    }

    /// The style of this name.
    public TextStyle style(StyleName name) {
        return Objects.requireNonNull(styles.get(name), "every style is there");
    }

    /// The name of a style's family.
    public String family(TextStyle style) {
        return families.of(style.family());
    }
}
