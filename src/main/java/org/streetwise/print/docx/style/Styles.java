package org.streetwise.print.docx.style;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.StyleNames;
import org.streetwise.print.style.TextStyle.Alignment;

/// The file's paragraph styles: all of the stylesheet's, and those that Word needs besides, made when the text first
/// asks for them.
public final class Styles {
    private static final int LIST_LEVELS = 9;

    /// The first words of the names of styles for items' further paragraphs.
    static final String CONTINUATION = "List Continue";

    private final StyleMaker maker;
    private final Headings headings;
    private final Map<String, ParagraphStyle> byName = new LinkedHashMap<>();
    private final Map<StyleName, String> ids = new EnumMap<>(StyleName.class);
    private final Map<Heading, String> headingIds = new HashMap<>();
    private final Set<String> unlabelledContents = new HashSet<>();

    /// Makes the stylesheet's own styles at once.
    public Styles(StyleMaker maker, Headings headings) {
        this.maker = maker;
        this.headings = headings;
        for (StyleName name : StyleName.values()) {
            style(name);
        }
        headings.used().forEach(this::headingStyle);
    }

    /// All styles that the file needs so far, each after its base.
    public Collection<ParagraphStyle> all() {
        return byName.values();
    }

    /// The id of the style with that name.
    public String id(StyleName name) {
        return ids.computeIfAbsent(name, _ -> style(name).id());
    }

    /// The id of the style of table text in a column with that alignment.
    public String id(StyleName name, Alignment alignment) {
        ParagraphStyle plain = style(name);
        if (alignment == plain.text().alignment()) {
            return plain.id();
        }
        String suffix = switch (alignment) {
            case LEFT -> " Left";
            case JUSTIFIED -> " Justified";
            case CENTRED -> " Centred";
            case RIGHT -> " Right";
        };
        String aligned = plain.name() + suffix;
        return named(aligned, () -> maker.aligned(plain, aligned, alignment)).id();
    }

    /// The id of a heading's style.
    public String id(Heading heading) {
        return headingIds.computeIfAbsent(heading, _ -> headingStyle(heading).id());
    }

    /// The id of the style for a line in the list of contents.
    public String contents(int level, boolean labelled) {
        StyleName style = StyleName.contents(level);
        // with the style of labelled lines, the tab before the page number would stop where titles begin
        int shown = contentsLevel(level, labelled);
        if (shown == level) {
            return id(style);
        }
        String name = "toc " + shown;
        unlabelledContents.add(ParagraphStyle.id(name));
        return named(name, () -> maker.unlabelled(style(style), name)).id();
    }

    /// The level of a line in Word's list of contents. If some lines of a level have labels and others have none, those
    /// without go three levels further down.
    public int contentsLevel(int level, boolean labelled) {
        return labelled || !hasLabels(level) ? level : Math.min(level, 3) + 3;
    }

    /// The ids of the styles that [#contents] has moved down. An organisation's styles of those names do not fit, since
    /// they are for deeper levels.
    Set<String> unlabelledContents() {
        return unlabelledContents;
    }

    private boolean hasLabels(int level) {
        return headings.inContents(level).stream().anyMatch(Heading::labelled);
    }

    private ParagraphStyle contentsStyle(StyleName name, int level) {
        return named(StyleNames.of(name), () -> hasLabels(level) ? maker.make(name) : maker.unlabelledContents(name));
    }

    /// The id of the style for the first paragraph of a bullet item.
    ///
    /// @param depth how many lists it stands in, from 1
    public String bullet(int depth) {
        return item("List Bullet", ListPosition.BULLETS, depth).id();
    }

    /// The id of the style for the first paragraph of a numbered item.
    public String number(int depth) {
        return item("List Number", ListPosition.NUMBERS, depth).id();
    }

    /// The id of the style for an item's further paragraphs.
    public String continuation(int depth) {
        String name = numbered(CONTINUATION, level(depth));
        return named(name, () -> maker.continuation(name, level(depth))).id();
    }

    /// The id of the style for a definition's first paragraph, which begins with its term.
    public String entry() {
        return named("Definition With Term", () -> maker.entry("Definition With Term"))
                .id();
    }

    /// The id of the style for a note's further paragraphs.
    public String noteContinuation() {
        String name = "Footnote Text Continued";
        return named(name, () -> maker.unlabelled(style(StyleName.NOTE), name)).id();
    }

    /// The id of the style for the line above notes.
    public String noteSeparator() {
        String name = "Footnote Separator";
        return named(name, () -> maker.noteSeparator(name)).id();
    }

    /// The id of the style for the asterisks between two parts of a text.
    public String thematicBreak() {
        return named("Thematic Break", () -> maker.thematicBreak("Thematic Break"))
                .id();
    }

    /// The id of the style for a picture, which is a paragraph of its own.
    ///
    /// @param captioned whether a caption stands below it
    public String picture(boolean captioned) {
        String name = captioned ? "Picture" : "Picture Without Caption";
        return named(name, () -> maker.picture(name, captioned)).id();
    }

    /// The id of the style for a chart, which is a paragraph of its own.
    public String chart() {
        return named("Chart", () -> maker.chart("Chart")).id();
    }

    /// The id of the style for the empty paragraph between two tables, which Word would otherwise join.
    public String tableGap() {
        return named("Table Gap", () -> maker.tableGap("Table Gap")).id();
    }

    /// The id of the style for an empty paragraph that Word requires: at the end of a section or cell that ends in a
    /// table.
    public String separator() {
        return named("Separator", () -> maker.separator("Separator")).id();
    }

    /// The level of a list, from 0.
    ///
    /// @param depth how many lists it stands in, itself included
    public static int level(int depth) {
        return Math.min(depth, LIST_LEVELS) - 1;
    }

    private ParagraphStyle style(StyleName name) {
        return switch (name) {
            case BODY -> named("Normal", maker::normal);
            case HEADING_1 -> atLevel(1);
            case HEADING_2 -> atLevel(2);
            case HEADING_3 -> atLevel(3);
            case HEADING_4 -> atLevel(4);
            case HEADING_LESSON, HEADING_CASE -> headingStyle(headings.plain(name, headings.usualLevel(name, 2)));
            case HEADING_MINOR -> headingStyle(headings.plain(name, headings.usualLevel(name, 3)));
            case CONTENTS_1 -> contentsStyle(name, 1);
            case CONTENTS_2 -> contentsStyle(name, 2);
            case CONTENTS_3 -> contentsStyle(name, 3);
            case LIST_ITEM -> item("List Bullet", ListPosition.BULLETS, 1);
            default -> named(StyleNames.of(name), () -> maker.make(name));
        };
    }

    private ParagraphStyle headingStyle(Heading any) {
        Heading heading = headings.styled(any);
        Heading plain = headings.plain(heading.look(), heading.level());
        String name = headings.name(heading);
        ParagraphStyle base = heading.equals(plain) ? base(heading) : headingStyle(plain);
        return named(name, () -> maker.heading(heading, name, base));
    }

    /// The style that a heading's is based on. Other programs look for one of Word's own heading styles among the
    /// bases, and take the heading's level from it.
    private ParagraphStyle base(Heading heading) {
        return heading.look() == headings.ownLook(heading.level()) ? maker.normal() : atLevel(heading.level());
    }

    private ParagraphStyle atLevel(int level) {
        return headingStyle(headings.plain(headings.ownLook(level), level));
    }

    private ParagraphStyle item(String family, int list, int depth) {
        String name = numbered(family, level(depth));
        return named(name, () -> maker.item(name, new ListPosition(list, level(depth))));
    }

    private static String numbered(String family, int level) {
        return level == 0 ? family : family + " " + (level + 1);
    }

    private ParagraphStyle named(String name, Supplier<ParagraphStyle> made) {
        ParagraphStyle style = byName.get(name);
        if (style == null) {
            style = made.get();
            byName.put(name, style);
        }
        return style;
    }
}
