package org.streetwise.print.style;

import static org.streetwise.read.shape.Types.choice;
import static org.streetwise.read.shape.Types.form;
import static org.streetwise.read.shape.Types.map;
import static org.streetwise.read.shape.Types.nested;
import static org.streetwise.read.shape.Types.placed;
import static org.streetwise.read.shape.Types.text;
import static org.streetwise.read.shape.Types.whole;
import static org.streetwise.read.shape.Types.yesNo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Type;
import org.streetwise.source.Spanned;

/// The fields of a stylesheet's file, before its styles inherit from each other.
final class StyleShapes {
    private static final Type<Colour> COLOUR = form("a colour", Lengths.COLOUR, Lengths::colour);
    private static final Type<Double> LENGTH = form("a length", Lengths.LENGTH, Lengths::length);

    private static final Field<String> TEXT_FAMILY = family("text");
    private static final Field<String> HEADING_FAMILY = family("heading");
    private static final Field<String> CODE_FAMILY = family("code");
    private static final Shape<Stylesheet.Families> FAMILIES = Shape.of(
            "set of families",
            "The typefaces.",
            List.of(TEXT_FAMILY, HEADING_FAMILY, CODE_FAMILY),
            values -> new Stylesheet.Families(
                    values.get(TEXT_FAMILY), values.get(HEADING_FAMILY), values.get(CODE_FAMILY)));

    private static final Field<Colour> TEXT = colour("text", "Of running text.");
    private static final Field<Colour> ACCENT = colour("accent", "The one colour beside it.");
    private static final Field<Colour> MUTED = colour("muted", "Of what stands back.");
    private static final Field<Colour> RULE = colour("rule", "Of lines.");
    private static final Field<Colour> TINT = colour("tint", "Of backgrounds.");
    private static final Field<Colour> LINK = colour("link", "Of links.");
    private static final Shape<Stylesheet.Palette> PALETTE = Shape.of(
            "palette",
            "The colours.",
            List.of(TEXT, ACCENT, MUTED, RULE, TINT, LINK),
            values -> new Stylesheet.Palette(
                    values.get(TEXT),
                    values.get(ACCENT),
                    values.get(MUTED),
                    values.get(RULE),
                    values.get(TINT),
                    values.get(LINK)));

    private static final Field<Double> WIDTH = edge("width", "Of the page.");
    private static final Field<Double> HEIGHT = edge("height", "Of the page.");
    private static final Field<Double> TOP = edge("top", "White space above the text.");
    private static final Field<Double> BOTTOM = edge("bottom", "White space below the text.");
    private static final Field<Double> LEFT = edge("left", "White space left of the text.");
    private static final Field<Double> RIGHT = edge("right", "White space right of the text.");
    private static final Field<Double> HEAD = edge("head", "From the upper edge to the running head.");
    private static final Field<Double> FOOT = edge("foot", "From the lower edge to the page number.");
    private static final Shape<Stylesheet.Sheet> PAGE = Shape.of(
            "page",
            "The page and the text on it.",
            List.of(WIDTH, HEIGHT, TOP, BOTTOM, LEFT, RIGHT, HEAD, FOOT),
            values -> new Stylesheet.Sheet(
                    values.get(WIDTH),
                    values.get(HEIGHT),
                    values.get(TOP),
                    values.get(BOTTOM),
                    values.get(LEFT),
                    values.get(RIGHT),
                    values.get(HEAD),
                    values.get(FOOT)));

    private static final Field<Optional<Spanned<StyleName>>> LIKE = Field.of(
                    "like", placed(choice(StyleName.class)), "The style that says what this one does not.")
            .optional();
    private static final Field<Optional<TextStyle.Family>> FAMILY = Field.of(
                    "family", choice(TextStyle.Family.class), "Which typeface.")
            .optional();
    private static final Field<Optional<Double>> SIZE = length("size", "Of the type.");
    private static final Field<Optional<Boolean>> BOLD = is("bold");
    private static final Field<Optional<Boolean>> ITALIC = is("italic");
    private static final Field<Optional<TextStyle.Ink>> INK =
            Field.of("ink", choice(TextStyle.Ink.class), "Which colour.").optional();
    private static final Field<Optional<Double>> LEADING = length("leading", "From baseline to baseline.");
    private static final Field<Optional<Double>> BEFORE = length("before", "White space above.");
    private static final Field<Optional<Double>> AFTER = length("after", "White space below.");
    private static final Field<Optional<Double>> INDENT_LEFT = length("indentLeft", "From the text's left edge.");
    private static final Field<Optional<Double>> INDENT_RIGHT = length("indentRight", "From the text's right edge.");
    private static final Field<Optional<Double>> HANG = length("hang", "How far left a label stands.");
    private static final Field<Optional<TextStyle.Alignment>> ALIGN = Field.of(
                    "align", choice(TextStyle.Alignment.class), "How lines fill the measure.")
            .optional();
    private static final Field<Optional<Boolean>> HYPHENATE = is("hyphenate");
    private static final Field<Optional<TextStyle.Keep>> KEEP = Field.of(
                    "keep", choice(TextStyle.Keep.class), "What a page break may not part.")
            .optional();
    private static final Field<Optional<Double>> OPEN_ABOVE =
            length("openAbove", "White space above where it opens a page.");
    private static final Field<Optional<Double>> RULE_ABOVE = length("ruleAbove", "A line above, by its thickness.");
    private static final Field<Optional<Boolean>> FILLED = is("filled");

    private static final Shape<PartialStyle> STYLE = Shape.of(
            "style",
            "How a paragraph is set.",
            List.of(
                    LIKE,
                    FAMILY,
                    SIZE,
                    BOLD,
                    ITALIC,
                    INK,
                    LEADING,
                    BEFORE,
                    AFTER,
                    INDENT_LEFT,
                    INDENT_RIGHT,
                    HANG,
                    ALIGN,
                    HYPHENATE,
                    KEEP,
                    OPEN_ABOVE,
                    RULE_ABOVE,
                    FILLED),
            values -> new PartialStyle(
                    values.get(LIKE),
                    values.get(FAMILY),
                    values.get(SIZE),
                    values.get(BOLD),
                    values.get(ITALIC),
                    values.get(INK),
                    values.get(LEADING),
                    values.get(BEFORE),
                    values.get(AFTER),
                    values.get(INDENT_LEFT),
                    values.get(INDENT_RIGHT),
                    values.get(HANG),
                    values.get(ALIGN),
                    values.get(HYPHENATE),
                    values.get(KEEP),
                    values.get(OPEN_ABOVE),
                    values.get(RULE_ABOVE),
                    values.get(FILLED)));

    private static final Field<Integer> FORMAT = Field.of("format", whole(1, 1), "The version of this file's format.")
            .example("1")
            .required();
    private static final Field<Stylesheet.Families> FAMILY_NAMES =
            Field.of("families", nested(FAMILIES), "The typefaces.").required();
    private static final Field<Stylesheet.Palette> COLOURS =
            Field.of("palette", nested(PALETTE), "The colours.").required();
    private static final Field<Stylesheet.Sheet> SHEET =
            Field.of("page", nested(PAGE), "The page and the text on it.").required();
    private static final Field<Map<StyleName, PartialStyle>> STYLES = Field.of(
                    "styles", map(choice(StyleName.class), nested(STYLE)), "How each kind of paragraph is set.")
            .required();

    /// A whole file.
    static final Shape<Written> STYLESHEET = Shape.of(
            "stylesheet",
            "The look of a publication.",
            List.of(FORMAT, FAMILY_NAMES, COLOURS, SHEET, STYLES),
            values ->
                    new Written(values.get(FAMILY_NAMES), values.get(COLOURS), values.get(SHEET), values.get(STYLES)));

    /// A stylesheet as it is written.
    record Written(
            Stylesheet.Families families,
            Stylesheet.Palette palette,
            Stylesheet.Sheet sheet,
            Map<StyleName, PartialStyle> styles) {}

    private StyleShapes() {}

    private static Field<String> family(String key) {
        return Field.of(key, text(), "A typeface's family name.")
                .example("Lato")
                .required();
    }

    private static Field<Colour> colour(String key, String doc) {
        return Field.of(key, COLOUR, doc).example("0B4F6C").required();
    }

    private static Field<Double> edge(String key, String doc) {
        return Field.of(key, LENGTH, doc).example("30mm").required();
    }

    private static Field<Optional<Double>> length(String key, String doc) {
        return Field.of(key, LENGTH, doc).example("10pt").optional();
    }

    private static Field<Optional<Boolean>> is(String key) {
        return Field.of(key, yesNo(), "Whether it is so.").optional();
    }
}
