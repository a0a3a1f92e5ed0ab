package org.streetwise.print.docx.style;

import java.util.Optional;
import org.streetwise.print.measure.ContentsLine;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.StyleNames;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.print.style.TextStyle.Keep;

/// Makes Word's styles from those of the stylesheet.
public final class StyleMaker {
    /// White space between a page's text and its notes, including the line between them, in points.
    private static final double ABOVE_NOTES = 12;

    private final Stylesheet sheet;
    private final ParagraphStyle normal;

    /// @param sheet has the styles
    public StyleMaker(Stylesheet sheet) {
        this.sheet = sheet;
        this.normal = ParagraphStyle.of("Normal", sheet.style(StyleName.BODY), Optional.empty());
    }

    ParagraphStyle normal() {
        return normal;
    }

    /// The stylesheet.
    Stylesheet sheet() {
        return sheet;
    }

    /// The style for a name of the stylesheet, except those of headings and lists.
    ParagraphStyle make(StyleName name) {
        TextStyle look = sheet.style(name);
        double right = sheet.sheet().textWidth() - look.indentRight();
        return switch (name) {
            case TERM -> based(name, kept(unlabelled(look))).next(StyleNames.of(StyleName.DEFINITION));
            case QUOTE -> based(name, kept(unlabelled(look))).next(StyleNames.of(StyleName.ATTRIBUTION));
            case CAPTION, FIGURE_CAPTION -> based(name, kept(look)).next(normal.name());
            case TABLE_HEAD, MATRIX_HEAD -> based(name, inTable(kept(look)));
            // rows decide what stays together
            case TABLE_TEXT, MATRIX_TEXT -> based(name, inTable(look.kept(Keep.LINES)));
            case COVER_TITLE -> based(name, opening(unlabelled(look))).next(StyleNames.of(StyleName.COVER_SUBTITLE));
            // the page number ends at a tab stop to the right of the indent
            case CONTENTS_1, CONTENTS_2, CONTENTS_3 ->
                based(name, ContentsLine.title(look)).tab(right);
            case RUNNING_HEAD, PAGE_NUMBER -> based(name, unlabelled(look)).tab(right);
            // above, because some programs drop the white space below a page's last note
            case NOTE -> based(name, look.spaced(Math.max(look.before(), look.after()), 0));
            case CODE -> based(name, ragged(unlabelled(look)));
            default -> based(name, unlabelled(look));
        };
    }

    private ParagraphStyle based(StyleName name, TextStyle look) {
        return ParagraphStyle.of(StyleNames.of(name), look, Optional.of(normal));
    }

    /// The style of a heading. If it has neither a number nor a label, it has no hanging indent.
    ParagraphStyle heading(Heading heading, String name, ParagraphStyle base) {
        TextStyle look = kept(sheet.style(heading.look()));
        look = heading.labelled() ? look : look.unlabelled();
        ParagraphStyle style = ParagraphStyle.of(name, heading.opensPage() ? opening(look) : look, Optional.of(base))
                .next(normal.name())
                .outline(heading.level());
        style = heading.opensPage() ? style.openingPage() : style;
        return heading.list().map(style::list).orElse(style);
    }

    /// The style of a line in a list of contents, for a level at which no line has a label.
    ParagraphStyle unlabelledContents(StyleName contents) {
        ParagraphStyle labelled = make(contents);
        return ParagraphStyle.of(labelled.name(), unlabelled(labelled.text()), labelled.base())
                .tab(labelled.tab().orElseThrow());
    }

    /// The style of an item's first paragraph.
    ParagraphStyle item(String name, ListPosition position) {
        TextStyle look = sheet.style(StyleName.LIST_ITEM);
        return ParagraphStyle.of(
                        name,
                        look.indented(itemIndent(position.level()), look.indentRight(), itemHang()),
                        Optional.of(normal))
                .list(position);
    }

    /// The style of an item's further paragraphs.
    ParagraphStyle continuation(String name, int level) {
        TextStyle look = sheet.style(StyleName.LIST_ITEM);
        return ParagraphStyle.of(name, look.indented(itemIndent(level), look.indentRight(), 0), Optional.of(normal));
    }

    /// The left edge of an item's text, in points from the text block's left edge.
    public double itemIndent(int level) {
        return sheet.style(StyleName.LIST_ITEM).indentLeft() + level * itemHang();
    }

    /// How far a bullet stands left of its text, in points.
    public double itemHang() {
        double hang = sheet.style(StyleName.LIST_ITEM).hang();
        return hang > 0 ? hang : 14;
    }

    /// The style of a definition's first paragraph, with the term to its left.
    ParagraphStyle entry(String name) {
        TextStyle look = sheet.style(StyleName.DEFINITION);
        double before = sheet.style(StyleName.TERM).before();
        return ParagraphStyle.of(name, look.spaced(before, look.after()), Optional.of(make(StyleName.DEFINITION)));
    }

    /// The same style without a hanging indent for a label.
    ParagraphStyle unlabelled(ParagraphStyle style, String name) {
        return ParagraphStyle.of(name, unlabelled(style.text()), Optional.of(style));
    }

    private static TextStyle unlabelled(TextStyle look) {
        return look.indented(look.indentLeft(), look.indentRight(), 0);
    }

    /// The same style with another alignment.
    ParagraphStyle aligned(ParagraphStyle style, String name, Alignment alignment) {
        return ParagraphStyle.of(name, style.text().aligned(alignment), Optional.of(style));
    }

    /// The style of the asterisks between two parts of a text.
    ParagraphStyle thematicBreak(String name) {
        return ParagraphStyle.of(name, kept(normal.text().aligned(Alignment.CENTRED)), Optional.of(normal))
                .next(normal.name());
    }

    /// The style of the line above notes.
    ParagraphStyle noteSeparator(String name) {
        TextStyle look = bare(sheet.style(StyleName.NOTE).size(), ABOVE_NOTES);
        return ParagraphStyle.of(name, look, Optional.of(normal));
    }

    /// The style of a picture. The white space above it equals that below its caption, or below itself if it has none.
    ParagraphStyle picture(String name, boolean captioned) {
        TextStyle caption = sheet.style(StyleName.PICTURE_CAPTION);
        TextStyle look = bare(normal.text().size(), 0)
                .indented(caption.indentLeft(), caption.indentRight(), 0)
                .spaced(caption.after(), captioned ? 0 : caption.after());
        return ParagraphStyle.of(name, captioned ? kept(look) : look, Optional.of(normal))
                .next(captioned ? StyleNames.of(StyleName.PICTURE_CAPTION) : normal.name());
    }

    /// The style of a chart, which stands above its caption. The white space above it equals a table's.
    ParagraphStyle chart(String name) {
        TextStyle caption = sheet.style(StyleName.FIGURE_CAPTION);
        TextStyle look = bare(normal.text().size(), 0)
                .indented(caption.indentLeft(), caption.indentRight(), 0)
                .spaced(sheet.style(StyleName.CAPTION).before(), 0);
        return ParagraphStyle.of(name, kept(look), Optional.of(normal)).next(StyleNames.of(StyleName.FIGURE_CAPTION));
    }

    /// The style of an empty paragraph that is all but invisible.
    ParagraphStyle separator(String name) {
        return blank(name, 1);
    }

    /// The style of an empty paragraph that separates two tables.
    ParagraphStyle tableGap(String name) {
        return blank(name, belowTable());
    }

    private ParagraphStyle blank(String name, double height) {
        return ParagraphStyle.of(name, bare(1, height), Optional.of(normal));
    }

    /// @param leading line height in points; 0 for a line as high as its content
    private TextStyle bare(double size, double leading) {
        TextStyle text = normal.text();
        return new TextStyle(
                text.family(),
                size,
                false,
                false,
                text.ink(),
                leading,
                0,
                0,
                0,
                0,
                0,
                Alignment.LEFT,
                true,
                Keep.LINES,
                0,
                0,
                false);
    }

    /// White space below a table, in points, because a table in Word has none of its own. It equals that above a
    /// caption.
    public double belowTable() {
        return sheet.style(StyleName.CAPTION).before();
    }

    private static TextStyle kept(TextStyle look) {
        return look.kept(Keep.WITH_NEXT);
    }

    private static TextStyle opening(TextStyle look) {
        return look.spaced(Math.max(look.before(), look.openAbove()), look.after());
    }

    /// Table text starts at the cell's edge, and its lines are too short to be justified.
    private static TextStyle inTable(TextStyle look) {
        return ragged(look.indented(0, look.indentRight(), 0));
    }

    private static TextStyle ragged(TextStyle look) {
        return look.alignment() == Alignment.JUSTIFIED ? look.aligned(Alignment.LEFT) : look;
    }
}
