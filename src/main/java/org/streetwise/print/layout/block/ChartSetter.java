package org.streetwise.print.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.print.chart.ChartColours;
import org.streetwise.print.chart.ChartPlan;
import org.streetwise.print.layout.box.Box;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.line.LineSetter;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Keep;
import org.streetwise.tell.document.Block;

/// Sets a chart above its caption. To a reader who can't see them, the bars are a figure, and the words and numbers
/// beside them a table that can be read row by row.
record ChartSetter(
        Faces faces,
        LineSetter lines,
        Stylesheet.Sheet sheet,
        ChapterElements elements,
        CaptionSetter captions,
        TableNoteSetter notes) {
    void set(Flow flow, Block.Chart chart, Place place) {
        chart.attributes().target().ifPresent(flow::target);
        TextStyle caption = place.fit(faces.style(StyleName.FIGURE_CAPTION));
        double left = place.left() + caption.indentLeft();
        Element whole = elements.add(
                place.parent(), Kind.Plain.PICTURE, chart.attributes().language());
        Element figure = elements.add(whole, new Kind.Figure(chart.alternative()));
        TextStyle style = faces.style(StyleName.TABLE_TEXT);
        ChartTexts texts = new ChartTexts(faces, lines, style, place.language());
        ChartPlan plan = ChartPlan.of(
                chart,
                place.width() - caption.indentLeft() - caption.indentRight(),
                sheet.chartHeight(),
                style.size(),
                texts);
        List<Box> boxes = new ArrayList<>();
        boxes.add(new Box.Drawing(figure, fills(plan), left, 0, plan.width(), plan.height()));
        for (ChartTable.Owned text : ChartTable.of(plan, whole, elements)) {
            boxes.addAll(texts.boxes(text.label(), left, text.cell()));
        }
        Strip.Group group = Flow.group(Strip.Nature.PICTURE, Keep.WITH_NEXT, 1);
        flow.add(
                List.of(new Strip(0, plan.height(), boxes, List.of(), List.of(), group, 0)),
                faces.style(StyleName.CAPTION).before(),
                0);
        captions.set(
                flow,
                chart.attributes(),
                chart.caption(),
                StyleName.FIGURE_CAPTION,
                Strip.Nature.PICTURE_CAPTION,
                place.in(whole));
        notes.set(flow, chart.notes(), place);
    }

    private List<Box.Fill> fills(ChartPlan plan) {
        ChartColours colours = new ChartColours(faces.stylesheet().palette());
        return plan.tiles().stream()
                .map(tile -> new Box.Fill(
                        tile.area().x(),
                        tile.area().y(),
                        tile.area().width(),
                        tile.area().height(),
                        colours.of(tile.ink())))
                .toList();
    }
}
