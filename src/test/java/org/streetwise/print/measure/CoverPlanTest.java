package org.streetwise.print.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.print.measure.CoverPlan.Area;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.Stylesheet.CoverField;
import org.streetwise.print.style.TestStylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Alignment;

class CoverPlanTest {
    private static final Stylesheet PLAIN = TestStylesheet.plain();
    private static final Stylesheet.Sheet SHEET = PLAIN.sheet();

    @Test
    void theFieldReachesToThePagesEdges() {
        assertEquals(Optional.of(new Area(0, 0, 0.055 * SHEET.width(), SHEET.height())), field(CoverField.LEFT));
        assertEquals(Optional.of(new Area(0, 0, SHEET.width(), 0.3 * SHEET.height())), field(CoverField.TOP));
        assertEquals(Optional.empty(), field(CoverField.NONE));
    }

    @Test
    void theBarStandsOnTheTitlesSide() {
        TextStyle title = PLAIN.style(StyleName.COVER_TITLE);
        double left = SHEET.left() + title.indentLeft();
        double right = SHEET.width() - SHEET.right();

        assertEquals(left, bar(Alignment.LEFT).x());
        assertEquals(
                (left + right) / 2,
                bar(Alignment.CENTRED).x() + bar(Alignment.CENTRED).width() / 2,
                0.001);
        assertEquals(right, bar(Alignment.RIGHT).x() + bar(Alignment.RIGHT).width(), 0.001);
    }

    private static Area bar(Alignment alignment) {
        TextStyle title = PLAIN.style(StyleName.COVER_TITLE).aligned(alignment);
        return new CoverPlan(PLAIN.with(Map.of(StyleName.COVER_TITLE, title))).bar();
    }

    private static Optional<Area> field(CoverField field) {
        Stylesheet sheet =
                new Stylesheet(PLAIN.name(), PLAIN.families(), PLAIN.palette(), PLAIN.sheet(), field, PLAIN.styles());
        return new CoverPlan(sheet).field();
    }
}
