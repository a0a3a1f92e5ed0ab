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

/// The paragraph styles of the file: all of the stylesheet's, and those that Word needs besides, as the text asks for
/// them.
public final class Styles {
    private static final int LIST_LEVELS = 9;

    /// Begins the names of the styles of items' further paragraphs.
    static final String CONTINUATION = "List Continue";

    private final StyleMaker maker;
    private final Headings headings;
    private final Map<String, ParagraphStyle> byName = new LinkedHashMap<>();
    private final Map<StyleName, String> ids = new EnumMap<>(StyleName.class);
    private final Map<Heading, String> headingIds = new HashMap<>();
    private final Set<String> unlabelledContents = new HashSet<>();

    public Styles(StyleMaker maker, Headings headings) {
        this.maker = maker;
        this.headings = headings;
        for (StyleName name : StyleName.values()) {
            style(name);
        }
        headings.used().forEach(this::headingStyle);
    }

    /// All that the file needs so far, each after its base.
    public Collection<ParagraphStyle> all() {
        return byName.values();
    }

    public String id(StyleName name) {
        return ids.computeIfAbsent(name, _ -> style(name).id());
    }

    /// The style of a table's text in a column that is set that way.
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

    public String id(Heading heading) {
        return headingIds.computeIfAbsent(heading, _ -> headingStyle(heading).id());
    }

    /// The style of a line of the list of contents.
    public String contents(int level, boolean labelled) {
        StyleName style = StyleName.contents(level);
        // in the style of lines with labels, the tab before the page's number would stop where titles begin
        int shown = contentsLevel(level, labelled);
        if (shown == level) {
            return id(style);
        }
        String name = "toc " + shown;
        unlabelledContents.add(ParagraphStyle.id(name));
        return named(name, () -> maker.unlabelled(style(style), name)).id();
    }

    /// The level of Word's list of contents: where some lines of a level have labels, those without go three levels
    /// below.
    public int contentsLevel(int level, boolean labelled) {
        return labelled || !hasLabels(level) ? level : Math.min(level, 3) + 3;
    }

    /// The styles of lines without labels at such levels, by their ids; what an organisation has of those names is for
    /// levels further down.
    Set<String> unlabelledContents() {
        return unlabelledContents;
    }

    private boolean hasLabels(int level) {
        return headings.inContents(level).stream().anyMatch(Heading::labelled);
    }

    private ParagraphStyle contentsStyle(StyleName name, int level) {
        return named(StyleNames.of(name), () -> hasLabels(level) ? maker.make(name) : maker.unlabelledContents(name));
    }

    /// The style of an item's first paragraph.
    ///
    /// @param depth in how many lists it stands, from 1
    public String bullet(int depth) {
        return item("List Bullet", ListPosition.BULLETS, depth).id();
    }

    /// The style of a counted item's first paragraph.
    public String number(int depth) {
        return item("List Number", ListPosition.NUMBERS, depth).id();
    }

    /// The style of an item's further paragraphs.
    public String continuation(int depth) {
        String name = numbered(CONTINUATION, level(depth));
        return named(name, () -> maker.continuation(name, level(depth))).id();
    }

    /// The style of a definition's first paragraph that begins with its term.
    public String entry() {
        return named("Definition With Term", () -> maker.entry("Definition With Term"))
                .id();
    }

    /// The style of a note's paragraphs after its first.
    public String noteContinuation() {
        String name = "Footnote Text Continued";
        return named(name, () -> maker.unlabelled(style(StyleName.NOTE), name)).id();
    }

    /// The style of the line above notes.
    public String noteSeparator() {
        String name = "Footnote Separator";
        return named(name, () -> maker.noteSeparator(name)).id();
    }

    /// The style of the asterisks between two parts of a text.
    public String thematicBreak() {
        return named("Thematic Break", () -> maker.thematicBreak("Thematic Break"))
                .id();
    }

    /// The style of a picture, which is a paragraph of its own.
    ///
    /// @param captioned whether words stand under it
    public String picture(boolean captioned) {
        String name = captioned ? "Picture" : "Picture Without Caption";
        return named(name, () -> maker.picture(name, captioned)).id();
    }

    /// The style of a chart, which is a paragraph of its own.
    public String chart() {
        return named("Chart", () -> maker.chart("Chart")).id();
    }

    /// The style of a paragraph without words between two tables, which Word would join.
    public String tableGap() {
        return named("Table Gap", () -> maker.tableGap("Table Gap")).id();
    }

    /// The style of a paragraph without words where Word wants one: at the end of a section or cell that ends in a
    /// table.
    public String separator() {
        return named("Separator", () -> maker.separator("Separator")).id();
    }

    /// A list's level, from 0, by how deep it stands.
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

    /// Other programs know a heading by Word's own style in the chain of its bases, and take its level from there.
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
