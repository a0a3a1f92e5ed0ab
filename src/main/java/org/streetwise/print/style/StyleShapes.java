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
import org.streetwise.diagnostic.Message;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Type;
import org.streetwise.source.Spanned;

/// The fields of a stylesheet's file, before styles inherit from each other.
final class StyleShapes {
    private static final Type<Colour> COLOUR = form(Message.of("noun.colour"), Lengths.COLOUR, Lengths::colour);
    private static final Type<Double> LENGTH = form(Message.of("noun.length"), Lengths.LENGTH, Lengths::length);

    private static final Field<Optional<Spanned<StyleName>>> LIKE = Field.of(
                    "like", placed(choice(StyleName.class)), "The style that supplies what this one does not set.")
            .optional();
    private static final Field<Optional<TextStyle.Family>> FAMILY = Field.of(
                    "family", choice(TextStyle.Family.class), "Which typeface.")
            .optional();
    private static final Field<Optional<Double>> SIZE = length("size", "The size of the type.");
    private static final Field<Optional<Boolean>> BOLD = is("bold");
    private static final Field<Optional<Boolean>> ITALIC = is("italic");
    private static final Field<Optional<TextStyle.Ink>> INK =
            Field.of("ink", choice(TextStyle.Ink.class), "Which colour.").optional();
    private static final Field<Optional<Double>> LEADING = length("leading", "The distance from baseline to baseline.");
    private static final Field<Optional<Double>> BEFORE = length("before", "White space above.");
    private static final Field<Optional<Double>> AFTER = length("after", "White space below.");
    private static final Field<Optional<Double>> INDENT_LEFT =
            length("indentLeft", "The distance from the text's left edge.");
    private static final Field<Optional<Double>> INDENT_RIGHT =
            length("indentRight", "The distance from the text's right edge.");
    private static final Field<Optional<Double>> HANG = length("hang", "How far left of the text a label begins.");
    private static final Field<Optional<TextStyle.Alignment>> ALIGN = Field.of(
                    "align", choice(TextStyle.Alignment.class), "How lines are aligned.")
            .optional();
    private static final Field<Optional<Boolean>> HYPHENATE = is("hyphenate");
    private static final Field<Optional<TextStyle.Keep>> KEEP = Field.of(
                    "keep", choice(TextStyle.Keep.class), "What a page break may not separate.")
            .optional();
    private static final Field<Optional<Double>> OPEN_ABOVE =
            length("openAbove", "White space above, if it begins a page.");
    private static final Field<Optional<Double>> RULE_ABOVE = length("ruleAbove", "The thickness of a line above.");
    private static final Field<Optional<Boolean>> FILLED = is("filled");

    private static final Shape<PartialStyle> STYLE = Shape.of(
            Message.of("record.style"),
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
    private static final Field<Optional<Spanned<String>>> EXTENDS = Field.of(
                    "extends",
                    placed(text()),
                    "The stylesheet that this one changes. Everything not set here comes from there.")
            .example("sober")
            .optional();
    private static final Field<Map<String, Spanned<String>>> FAMILIES = Field.of(
                    "families",
                    map(choice(WrittenStylesheet.FAMILIES), placed(text())),
                    "The names of the typefaces for running text, headings and code.")
            .example("{text: Lato}")
            .orElse(Map.of());
    private static final Field<Map<String, Spanned<Colour>>> PALETTE = Field.of(
                    "palette",
                    map(choice(WrittenStylesheet.PALETTE), placed(COLOUR)),
                    "The colours of running text, of the accent, of less prominent text (`muted`), of lines "
                            + "(`rule`), of backgrounds (`tint`) and of links.")
            .example("{accent: '0B4F6C'}")
            .orElse(Map.of());
    private static final Field<Map<String, Double>> PAGE = Field.of(
                    "page",
                    map(choice(WrittenStylesheet.PAGE), LENGTH),
                    "The width and height of the page, the margins around the text, and the distance of the "
                            + "running head and the page number from the page's edges.")
            .example("{left: 40mm}")
            .orElse(Map.of());
    private static final Field<Optional<Stylesheet.CoverField>> COVER = Field.of(
                    "cover",
                    choice(Stylesheet.CoverField.class),
                    "Where the cover has an area in the accent colour: along its left edge, at its top, or nowhere.")
            .example("top")
            .optional();
    private static final Field<Map<StyleName, PartialStyle>> STYLES = Field.of(
                    "styles", map(choice(StyleName.class), nested(STYLE)), "How each kind of paragraph is set.")
            .orElse(Map.of());

    /// A whole file.
    static final Shape<WrittenStylesheet> STYLESHEET = Shape.of(
            Message.of("record.stylesheet"),
            "The look of a publication.",
            List.of(FORMAT, EXTENDS, FAMILIES, PALETTE, PAGE, COVER, STYLES),
            values -> new WrittenStylesheet(
                    values.get(EXTENDS),
                    values.get(FAMILIES),
                    values.get(PALETTE),
                    values.get(PAGE),
                    values.get(COVER),
                    values.get(STYLES)));

    private StyleShapes() {}

    private static Field<Optional<Double>> length(String key, String doc) {
        return Field.of(key, LENGTH, doc).example("10pt").optional();
    }

    private static Field<Optional<Boolean>> is(String key) {
        return Field.of(key, yesNo(), "Whether this applies.").optional();
    }
}
