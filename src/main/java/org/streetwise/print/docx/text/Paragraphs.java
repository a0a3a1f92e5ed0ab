package org.streetwise.print.docx.text;

import java.util.Optional;
import java.util.OptionalDouble;
import org.streetwise.print.docx.part.Twips;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.section.Divisions;
import org.streetwise.print.docx.section.Ending;
import org.streetwise.print.docx.style.ListPosition;
import org.streetwise.print.docx.style.StyleMaker;
import org.streetwise.print.docx.style.StyleProperties;
import org.streetwise.print.docx.style.Styles;
import org.streetwise.print.docx.style.TableStyles;
import org.streetwise.print.measure.CoverPlan;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;

/// Writes paragraphs. As much as possible of their look is in their styles. A paragraph itself only names its list and,
/// if text is nested deeper than styles provide for, its indent.
record Paragraphs(
        Stylesheet sheet,
        StyleMaker maker,
        Styles styles,
        Bookmarks bookmarks,
        Xml xml,
        Inlines inlines,
        Divisions divisions) {
    /// Writes a paragraph of running text.
    void write(Block.Paragraph paragraph, Context context) {
        StyleName style = StyleName.paragraph(paragraph, context.frame().style());
        Runnable words = () -> inlines.write(paragraph.inlines(), context);
        if (style == StyleName.NOTE && context.frame().lists() == 0) {
            inStyle(styles.noteContinuation(), paragraph.attributes(), context, words);
        } else {
            styled(style, paragraph.attributes(), context, words);
        }
    }

    /// Writes a paragraph in one of the stylesheet's styles.
    void styled(StyleName style, Attributes attributes, Context context, Runnable content) {
        if (style == StyleName.LIST_ITEM) {
            item(attributes, context, content);
            return;
        }
        boolean column = style == context.frame().style() && context.frame().lists() == 0;
        String id = context.frame()
                .column()
                .filter(_ -> column)
                .map(alignment -> styles.id(style, alignment))
                .orElseGet(() -> styles.id(style));
        open(id, context);
        set(style, attributes, context, content);
    }

    private void set(StyleName style, Attributes attributes, Context context, Runnable content) {
        double left = context.frame().left(style, sheet);
        context.above().item().ifPresent(item -> item.position().write(xml));
        if (context.below().ruledOff()) {
            rule(style);
        }
        spacing(style, context);
        if (context.above().item().isPresent()) {
            Item item = context.above().item().get();
            indentation(left, left - context.frame().edge() + item.hang(), item.indent(), item.hang());
        } else {
            indentation(left, 0, Frame.own(style, sheet), 0);
        }
        close(attributes, context, content);
    }

    /// Writes a line below the paragraph, in place of the white space there.
    private void rule(StyleName style) {
        xml.open("w:pBdr")
                .open("w:bottom")
                .attribute("w:val", "single")
                .attribute("w:sz", Twips.eighths(TableStyles.THIN))
                .attribute("w:space", Math.round(sheet.style(style).after()))
                .attribute("w:color", sheet.palette().accent().hex())
                .close()
                .close();
    }

    private void item(Attributes attributes, Context context, Runnable content) {
        int depth = context.frame().lists();
        double foreseen = maker.itemIndent(Styles.level(depth));
        if (context.above().item().isPresent()) {
            Item item = context.above().item().get();
            open(item.counted() ? styles.number(depth) : styles.bullet(depth), context);
            if (item.counted()) {
                item.position().write(xml);
            }
            spacing(StyleName.LIST_ITEM, context);
            indentation(context.frame().edge(), item.hang(), foreseen, item.hang());
        } else {
            open(styles.continuation(depth), context);
            spacing(StyleName.LIST_ITEM, context);
            indentation(context.frame().edge(), 0, foreseen, 0);
        }
        close(attributes, context, content);
    }

    private void spacing(StyleName style, Context context) {
        spacing(before(style, context), context);
    }

    /// White space above a paragraph, if it differs from the style's.
    OptionalDouble before(StyleName style, Context context) {
        double white = context.above().white();
        return sheet.style(style).before() < white ? OptionalDouble.of(white) : OptionalDouble.empty();
    }

    /// Writes white space that differs from the style's. A section's last paragraph has none below it: Word would
    /// subtract it from the space above the next section, and chapters would start at different heights.
    private void spacing(OptionalDouble asked, Context context) {
        OptionalDouble before = context.above().top() ? OptionalDouble.of(0) : asked;
        Below below = context.below();
        boolean none = below.ending().filter(Ending::flush).isPresent() || below.ruledOff();
        if (before.isPresent() || none || below.white() > 0) {
            xml.open("w:spacing");
            before.ifPresent(points -> xml.attribute("w:before", Twips.of(points)));
            if (none || below.white() > 0) {
                xml.attribute("w:after", none ? 0 : Twips.of(below.white()));
            }
            xml.close();
        }
    }

    private void indentation(double left, double hang, double foreseenLeft, double foreseenHang) {
        if (left != foreseenLeft || hang != foreseenHang) {
            StyleProperties.indentation(xml, left, 0, hang);
        }
    }

    /// Writes a paragraph in a style that is not in the stylesheet.
    void inStyle(String id, Attributes attributes, Context context, Runnable content) {
        open(id, context);
        spacing(OptionalDouble.empty(), context);
        close(attributes, context, content);
    }

    /// Writes a publisher. Publishers one after another share a frame at the foot of the page, and the line above it
    /// (ECMA-376 §17.3.1.11 and §17.3.1.24).
    void atFoot(Context context, Runnable content) {
        TextStyle look = sheet.style(StyleName.COVER_PUBLISHER);
        open(styles.id(StyleName.COVER_PUBLISHER), context);
        xml.open("w:framePr")
                .attribute("w:w", Twips.of(context.frame().width() - look.indentLeft() - look.indentRight()))
                .attribute("w:wrap", "around")
                .attribute("w:vAnchor", "margin")
                .attribute("w:hAnchor", "margin")
                .attribute("w:x", Twips.of(look.indentLeft()))
                .attribute("w:yAlign", "bottom")
                .close();
        xml.open("w:pBdr")
                .open("w:top")
                .attribute("w:val", "single")
                .attribute("w:sz", Twips.eighths(CoverPlan.PUBLISHERS_RULE))
                .attribute("w:space", Math.round(CoverPlan.ABOVE_PUBLISHERS))
                .attribute("w:color", sheet.palette().rule().hex())
                .close()
                .close();
        StyleProperties.indentation(xml, 0, 0, 0);
        close(Attributes.NONE, context, content);
    }

    /// Writes a picture, in a line that is as high as the picture.
    ///
    /// @param captioned whether a caption stands below it
    void picture(Block.Picture picture, boolean captioned, Context context, Runnable content) {
        open(styles.picture(captioned), context);
        set(StyleName.PICTURE_CAPTION, picture.attributes(), context, content);
    }

    /// Writes a chart, in a line that is as high as the chart.
    void chart(Context context, Runnable content) {
        open(styles.chart(), context);
        set(StyleName.FIGURE_CAPTION, Attributes.NONE, context, content);
    }

    /// Writes a heading.
    ///
    /// @param opensPage whether it starts a new page, if its style says otherwise
    /// @param list what counts it, if that differs from the style's list
    /// @param before white space above it in points, if it differs from the style's
    void heading(
            String id,
            Optional<Boolean> opensPage,
            Optional<ListPosition> list,
            OptionalDouble before,
            Context context,
            Runnable content) {
        open(id, context);
        opensPage.ifPresent(opens -> StyleProperties.toggle(xml, "w:pageBreakBefore", opens));
        list.ifPresent(position -> position.write(xml));
        spacing(before, context);
        close(Attributes.NONE, context, content);
    }

    /// Writes an empty paragraph where Word requires one.
    void separator(Context context) {
        inStyle(styles.separator(), Attributes.NONE, context, () -> {});
    }

    /// Writes an empty paragraph between two tables.
    void gap(Context context) {
        inStyle(styles.tableGap(), Attributes.NONE, context, () -> {});
    }

    /// Writes an empty paragraph between two tables, with the white space that the upper one needs below it.
    void gapBelow(Context context) {
        open(styles.separator(), context);
        spacing(OptionalDouble.of(context.above().white()), context);
        close(Attributes.NONE, context, () -> {});
    }

    private void open(String style, Context context) {
        xml.open("w:p").open("w:pPr");
        if (!style.equals("Normal")) {
            xml.value("w:pStyle", style);
        }
        if (context.below().kept() || context.below().clings()) {
            xml.empty("w:keepNext");
        }
    }

    private void close(Attributes attributes, Context context, Runnable content) {
        context.below().ending().flatMap(Ending::section).ifPresent(divisions::properties);
        xml.close();
        bookmarks.around(xml, attributes.target().flatMap(bookmarks::reference), content);
        xml.close();
    }
}
