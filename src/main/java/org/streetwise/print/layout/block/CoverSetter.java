package org.streetwise.print.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.print.layout.box.Box;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.box.Page;
import org.streetwise.print.layout.box.Page.Placed;
import org.streetwise.print.layout.box.PageNumber;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.measure.CoverPlan;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.style.Colour;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Keep;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;

/// Sets the cover: the field in the accent colour, the title, and the publishers at the foot.
///
/// @param elements takes the cover's elements, in reading order
public record CoverSetter(Faces faces, Stylesheet.Sheet sheet, ChapterElements elements, ParagraphSetter paragraphs) {
    /// Sets the cover's words one below the other, as text.
    void lines(Flow flow, Block.Cover cover, Place place) {
        head(flow, cover, place);
        publishers(flow, cover, place);
    }

    /// The cover as a page; empty if its words do not fit.
    public Optional<Page> page(Block.Cover cover, Place place) {
        Stylesheet.Palette palette = faces.stylesheet().palette();
        List<Placed> boxes = new ArrayList<>();
        CoverPlan plan = new CoverPlan(faces.stylesheet());
        plan.field().ifPresent(field -> boxes.add(fill(field)));
        Flow head = new Flow();
        head(head, cover, place);
        boxes.add(fill(plan.bar()));
        double end = stack(head, plan.titleTop(), boxes);
        Flow foot = new Flow();
        publishers(foot, cover, place);
        if (end + foot.height() > sheet.height() - sheet.bottom()) {
            return Optional.empty();
        }
        if (!foot.isEmpty()) {
            double from = sheet.height() - sheet.bottom() - foot.height();
            TextStyle style = faces.style(StyleName.COVER_PUBLISHER);
            boxes.add(new Placed(
                    new Box.Rule(
                            style.indentLeft(),
                            -CoverPlan.ABOVE_PUBLISHERS,
                            sheet.textWidth() - style.indentLeft(),
                            CoverPlan.PUBLISHERS_RULE,
                            palette.rule()),
                    from,
                    false));
            stack(foot, from, boxes);
        }
        return Optional.of(new Page(0, PageNumber.UNNUMBERED, sheet.width(), sheet.height(), sheet.left(), boxes));
    }

    private Placed fill(CoverPlan.Area area) {
        Colour accent = faces.stylesheet().palette().accent();
        double x = area.x() - sheet.left();
        return new Placed(new Box.Fill(x, 0, area.width(), area.height(), accent), area.y(), false);
    }

    /// Puts strips on the page, one below the other.
    ///
    /// @param top where the first line begins, without the white space above it
    /// @return where the last line ends
    private static double stack(Flow flow, double top, List<Placed> boxes) {
        double y = top;
        for (int i = 0; i < flow.strips().size(); i++) {
            Strip strip = flow.strips().get(i);
            y += i > 0 ? strip.before() : 0;
            double at = y;
            strip.boxes().forEach(box -> boxes.add(new Placed(box, at, false)));
            y += strip.height();
        }
        return y;
    }

    private void head(Flow flow, Block.Cover cover, Place place) {
        line(flow, cover.title(), StyleName.COVER_TITLE, Kind.Plain.TITLE, place);
        line(flow, cover.subtitle(), StyleName.COVER_SUBTITLE, Kind.Plain.PARAGRAPH, place);
        line(flow, cover.edition(), StyleName.COVER_EDITION, Kind.Plain.PARAGRAPH, place);
        line(flow, cover.date(), StyleName.COVER_DATE, Kind.Plain.PARAGRAPH, place);
    }

    private void publishers(Flow flow, Block.Cover cover, Place place) {
        cover.publishers()
                .forEach(publisher -> line(flow, publisher, StyleName.COVER_PUBLISHER, Kind.Plain.PARAGRAPH, place));
    }

    private void line(Flow flow, List<Inline> words, StyleName name, Kind kind, Place place) {
        if (words.isEmpty()) {
            return;
        }
        TextStyle style = faces.style(name);
        Element element = elements.add(place.parent(), kind);
        InlineSetter inlines = paragraphs.inlines().add(words, Look.of(faces, style, place.language(), element));
        TextStyle kept = style.spaced(style.before(), style.after()).kept(Keep.TOGETHER);
        paragraphs.set(flow, ParagraphSetter.Words.of(inlines), kept, place, Strip.Nature.TEXT, place.parent());
    }
}
