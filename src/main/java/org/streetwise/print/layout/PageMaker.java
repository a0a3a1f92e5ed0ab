package org.streetwise.print.layout;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.print.layout.block.Look;
import org.streetwise.print.layout.box.Box;
import org.streetwise.print.layout.box.Owner;
import org.streetwise.print.layout.box.Page;
import org.streetwise.print.layout.box.Page.Placed;
import org.streetwise.print.layout.box.PageNumber;
import org.streetwise.print.layout.line.LineSetter;
import org.streetwise.print.layout.line.Measure;
import org.streetwise.print.layout.line.Piece;
import org.streetwise.print.layout.line.SetText;
import org.streetwise.print.layout.page.NoteFit;
import org.streetwise.print.layout.page.PageBreaker;
import org.streetwise.print.layout.page.PageBreaker.NotePart;
import org.streetwise.print.layout.page.PageBreaker.PageRange;
import org.streetwise.print.layout.page.PageText;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.source.Language;
import org.streetwise.tell.numbering.NumberedDocument;

/// Puts a chapter's strips on its pages, with running heads and page numbers.
final class PageMaker {
    private static final double NOTE_RULE_WIDTH = 60;
    private static final double NOTE_RULE = 0.5;

    /// From the rule above notes to the first note, in points.
    private static final double BELOW_NOTE_RULE = 5;

    private static final double HEAD_GAP = 24;

    private final NumberedDocument document;
    private final Faces faces;
    private final Stylesheet.Sheet sheet;
    private final LineSetter lines;
    private final Language language;

    /// @param sheet size and margins of the chapter's pages, which may be landscape
    PageMaker(NumberedDocument document, Faces faces, Stylesheet.Sheet sheet, LineSetter lines) {
        this.document = document;
        this.faces = faces;
        this.sheet = sheet;
        this.lines = lines;
        this.language = document.document().metadata().language();
    }

    /// @param index of the chapter's first page
    /// @param number of the chapter's first page
    List<Page> pages(ChapterSetter.Laid laid, int index, PageNumber number) {
        List<PageRange> ranges = laid.ranges();
        List<Placed> head = ranges.size() > 1 ? head(laid.chapter().head()) : List.of();
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            List<Placed> boxes = new ArrayList<>();
            if (i > 0) {
                boxes.addAll(head);
            }
            double top = sheet.top() + (i == 0 ? laid.above() : 0);
            PageText.visit(
                    laid.strips(), ranges.get(i), (strip, x, y, repeated) -> place(strip, x, top + y, repeated, boxes));
            notes(ranges.get(i).notes(), sheet.height() - sheet.bottom() + laid.longer(), boxes);
            PageNumber here = number.plus(i);
            foot(here, boxes);
            pages.add(new Page(index + i, here, sheet.width(), sheet.height(), sheet.left(), boxes));
        }
        return pages;
    }

    private static void place(Strip strip, double x, double y, boolean repeated, List<Placed> boxes) {
        for (Box box : strip.boxes()) {
            boxes.add(new Placed(x > 0 ? box.moved(x, 0) : box, y, repeated));
        }
    }

    /// @param bottom the lowest line that text may reach, from the page's top
    private void notes(List<NotePart> notes, double bottom, List<Placed> boxes) {
        if (notes.isEmpty()) {
            return;
        }
        double height = NoteFit.height(notes);
        double y = bottom - height + PageBreaker.ABOVE_NOTES;
        Box rule = new Box.Rule(
                0,
                -BELOW_NOTE_RULE - NOTE_RULE,
                NOTE_RULE_WIDTH,
                NOTE_RULE,
                faces.stylesheet().palette().rule());
        boxes.add(new Placed(rule, y, false));
        for (NotePart part : notes) {
            for (int i = part.from(); i < part.to(); i++) {
                Strip line = part.note().lines().get(i);
                y += i > part.from() || !part.isRest() ? line.before() : 0;
                place(line, 0, y, false, boxes);
                y += line.height();
            }
        }
    }

    /// The running head: the publication's title at the left, the chapter's at the right, shortened where they do not
    /// fit.
    private List<Placed> head(String title) {
        TextStyle style = faces.style(StyleName.RUNNING_HEAD);
        Look look = Look.of(faces, style, language, Owner.Artifact.HEADER);
        double left = style.indentLeft();
        double width = sheet.textWidth() - style.indentLeft() - style.indentRight();
        String name = document.document().metadata().shortTitle();
        List<Placed> boxes = new ArrayList<>();
        double taken = 0;
        if (!name.isBlank()) {
            SetText text = set(fit(name, look, title.isBlank() ? width : width * 0.6), look, Alignment.LEFT, width);
            boxes.add(new Placed(new Box.Line(text, 0, left, sheet.head()), 0, false));
            taken = text.width(0);
        }
        if (!title.isBlank()) {
            SetText text = set(fit(title, look, width - taken - HEAD_GAP), look, Alignment.RIGHT, width);
            boxes.add(new Placed(new Box.Line(text, 0, left, sheet.head()), 0, false));
        }
        return boxes;
    }

    /// As many whole words as fit, with an ellipsis if some are left out.
    private static String fit(String text, Look look, double width) {
        if (width(text, look) <= width) {
            return text;
        }
        String shorter = text;
        while (shorter.contains(" ") && width(shorter + " …", look) > width) {
            shorter = shorter.substring(0, shorter.lastIndexOf(' ')).stripTrailing();
        }
        return shorter + " …";
    }

    private static double width(String text, Look look) {
        Piece.Text piece = look.text(text);
        return piece.face().width(text, piece.size());
    }

    private SetText set(String text, Look look, Alignment alignment, double width) {
        return lines.set(List.of(look.text(text)), Measure.of(width, alignment, false));
    }

    /// The page number and, on the opposite side, a draft's line.
    private void foot(PageNumber number, List<Placed> boxes) {
        TextStyle style = faces.style(StyleName.PAGE_NUMBER);
        Look look = Look.of(faces, style, language, Owner.Artifact.FOOTER);
        double width = sheet.textWidth() - style.indentLeft() - style.indentRight();
        if (number.style() != PageNumber.Style.NONE) {
            foot(set(number.label(), look, style.alignment(), width), style, boxes);
        }
        Alignment other = style.alignment() == Alignment.RIGHT ? Alignment.LEFT : Alignment.RIGHT;
        document.document()
                .metadata()
                .draft()
                .ifPresent(draft -> foot(set(fit(draft.line(), look, width * 0.85), look, other, width), style, boxes));
    }

    private void foot(SetText text, TextStyle style, List<Placed> boxes) {
        boxes.add(new Placed(new Box.Line(text, 0, style.indentLeft(), sheet.height() - sheet.foot()), 0, false));
    }
}
