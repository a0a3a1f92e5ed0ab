package org.streetwise.print.docx.style;

import java.util.Optional;
import org.streetwise.print.measure.ContentsLine;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.StyleNames;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.print.style.TextStyle.Keep;

/// Makes Word's styles of the stylesheet's.
public final class StyleMaker {
    /// White space between a page's text and its notes, with the line in it, in points.
    private static final double ABOVE_NOTES = 12;

    private final Stylesheet sheet;
    private final ParagraphStyle normal;

    public StyleMaker(Stylesheet sheet) {
        this.sheet = sheet;
        this.normal = ParagraphStyle.of("Normal", sheet.style(StyleName.BODY), Optional.empty());
    }

    ParagraphStyle normal() {
        return normal;
    }

    /// What it makes styles of.
    Stylesheet sheet() {
        return sheet;
    }

    /// A style of the stylesheet that is no heading's and no list's.
    ParagraphStyle make(StyleName name) {
        TextStyle look = sheet.style(name);
        double right = sheet.sheet().textWidth() - look.indentRight();
        return switch (name) {
            case TERM -> based(name, kept(unlabelled(look))).next(StyleNames.of(StyleName.DEFINITION));
            case QUOTE -> based(name, kept(unlabelled(look))).next(StyleNames.of(StyleName.ATTRIBUTION));
            case CAPTION, FIGURE_CAPTION -> based(name, kept(look)).next(normal.name());
            case TABLE_HEAD, MATRIX_HEAD -> based(name, inTable(kept(look)));
            // rows say what stays together
            case TABLE_TEXT, MATRIX_TEXT -> based(name, inTable(look.kept(Keep.LINES)));
            case COVER_TITLE -> based(name, opening(unlabelled(look))).next(StyleNames.of(StyleName.COVER_SUBTITLE));
            // a tab stop to the right of the indent is where the number ends
            case CONTENTS_1, CONTENTS_2, CONTENTS_3 ->
                based(name, ContentsLine.title(look)).tab(right);
            case RUNNING_HEAD, PAGE_NUMBER -> based(name, unlabelled(look)).tab(right);
            // below a page's last note some programs have no white space
            case NOTE -> based(name, look.spaced(Math.max(look.before(), look.after()), 0));
            case CODE -> based(name, ragged(unlabelled(look)));
            default -> based(name, unlabelled(look));
        };
    }

    private ParagraphStyle based(StyleName name, TextStyle look) {
        return ParagraphStyle.of(StyleNames.of(name), look, Optional.of(normal));
    }

    /// A heading, numbered by its list or labelled by text; without either, nothing hangs left of it.
    ParagraphStyle heading(Heading heading, String name, ParagraphStyle base) {
        TextStyle look = kept(sheet.style(heading.look()));
        look = heading.labelled() ? look : look.unlabelled();
        ParagraphStyle style = ParagraphStyle.of(name, heading.opensPage() ? opening(look) : look, Optional.of(base))
                .next(normal.name())
                .outline(heading.level());
        style = heading.opensPage() ? style.openingPage() : style;
        return heading.list().map(style::list).orElse(style);
    }

    /// A line of a list of contents in which no line of its level has a label.
    ParagraphStyle unlabelledContents(StyleName contents) {
        ParagraphStyle labelled = make(contents);
        return ParagraphStyle.of(labelled.name(), unlabelled(labelled.text()), labelled.base())
                .tab(labelled.tab().orElseThrow());
    }

    /// An item's first paragraph.
    ParagraphStyle item(String name, ListPosition position) {
        TextStyle look = sheet.style(StyleName.LIST_ITEM);
        return ParagraphStyle.of(
                        name,
                        look.indented(itemIndent(position.level()), look.indentRight(), itemHang()),
                        Optional.of(normal))
                .list(position);
    }

    /// An item's further paragraphs.
    ParagraphStyle continuation(String name, int level) {
        TextStyle look = sheet.style(StyleName.LIST_ITEM);
        return ParagraphStyle.of(name, look.indented(itemIndent(level), look.indentRight(), 0), Optional.of(normal));
    }

    /// Where an item's text stands, in points from the text block's left edge.
    public double itemIndent(int level) {
        return sheet.style(StyleName.LIST_ITEM).indentLeft() + level * itemHang();
    }

    /// How far a bullet stands left of its text.
    public double itemHang() {
        double hang = sheet.style(StyleName.LIST_ITEM).hang();
        return hang > 0 ? hang : 14;
    }

    /// A definition's first paragraph, with its term left of it.
    ParagraphStyle entry(String name) {
        TextStyle look = sheet.style(StyleName.DEFINITION);
        double before = sheet.style(StyleName.TERM).before();
        return ParagraphStyle.of(name, look.spaced(before, look.after()), Optional.of(make(StyleName.DEFINITION)));
    }

    /// The same text without a label left of it.
    ParagraphStyle unlabelled(ParagraphStyle style, String name) {
        return ParagraphStyle.of(name, unlabelled(style.text()), Optional.of(style));
    }

    private static TextStyle unlabelled(TextStyle look) {
        return look.indented(look.indentLeft(), look.indentRight(), 0);
    }

    /// The same text in a column that is set another way.
    ParagraphStyle aligned(ParagraphStyle style, String name, Alignment alignment) {
        return ParagraphStyle.of(name, style.text().aligned(alignment), Optional.of(style));
    }

    /// The asterisks between two parts of a text.
    ParagraphStyle thematicBreak(String name) {
        return ParagraphStyle.of(name, kept(normal.text().aligned(Alignment.CENTRED)), Optional.of(normal))
                .next(normal.name());
    }

    /// The line above notes.
    ParagraphStyle noteSeparator(String name) {
        TextStyle look = bare(sheet.style(StyleName.NOTE).size(), ABOVE_NOTES);
        return ParagraphStyle.of(name, look, Optional.of(normal));
    }

    /// A picture, with as much white space above it as below its caption, or below itself where it has none.
    ParagraphStyle picture(String name, boolean captioned) {
        TextStyle caption = sheet.style(StyleName.PICTURE_CAPTION);
        TextStyle look = bare(normal.text().size(), 0)
                .indented(caption.indentLeft(), caption.indentRight(), 0)
                .spaced(caption.after(), captioned ? 0 : caption.after());
        return ParagraphStyle.of(name, captioned ? kept(look) : look, Optional.of(normal))
                .next(captioned ? StyleNames.of(StyleName.PICTURE_CAPTION) : normal.name());
    }

    /// A chart over its caption, with as much white space above it as a table has.
    ParagraphStyle chart(String name) {
        TextStyle caption = sheet.style(StyleName.FIGURE_CAPTION);
        TextStyle look = bare(normal.text().size(), 0)
                .indented(caption.indentLeft(), caption.indentRight(), 0)
                .spaced(sheet.style(StyleName.CAPTION).before(), 0);
        return ParagraphStyle.of(name, kept(look), Optional.of(normal)).next(StyleNames.of(StyleName.FIGURE_CAPTION));
    }

    /// A paragraph without words, as good as invisible.
    ParagraphStyle separator(String name) {
        return blank(name, 1);
    }

    /// A paragraph without words that keeps two tables apart.
    ParagraphStyle tableGap(String name) {
        return blank(name, belowTable());
    }

    private ParagraphStyle blank(String name, double height) {
        return ParagraphStyle.of(name, bare(1, height), Optional.of(normal));
    }

    /// @param leading 0 for a line that is as high as what stands in it
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

    /// White space between a table and what follows it, as much as above its caption; a table has none of its own.
    public double belowTable() {
        return sheet.style(StyleName.CAPTION).before();
    }

    private static TextStyle kept(TextStyle look) {
        return look.kept(Keep.WITH_NEXT);
    }

    private static TextStyle opening(TextStyle look) {
        return look.spaced(Math.max(look.before(), look.openAbove()), look.after());
    }

    /// In a cell the left edge is the table's own, and lines are too short to be justified.
    private static TextStyle inTable(TextStyle look) {
        return ragged(look.indented(0, look.indentRight(), 0));
    }

    private static TextStyle ragged(TextStyle look) {
        return look.alignment() == Alignment.JUSTIFIED ? look.aligned(Alignment.LEFT) : look;
    }
}
