package org.streetwise.print.docx;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.streetwise.print.image.ImageSize;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Picture;

/// Writes what stands beside each other as a table without rules, whose one row no page ends within.
final class BesideWriter {
    private final Rendering rendering;
    private final Xml xml;
    private final Paragraphs paragraphs;
    private final Drawings drawings;
    private final Blocks blocks;

    BesideWriter(PartWriter part, Paragraphs paragraphs, Drawings drawings, Blocks blocks) {
        this.rendering = part.rendering();
        this.xml = part.xml();
        this.paragraphs = paragraphs;
        this.drawings = drawings;
        this.blocks = blocks;
    }

    /// @param edge where the text around starts
    void write(Block.Beside beside, double edge, Context context) {
        List<Block> parts = beside.blocks();
        double width = width(beside, edge, context);
        if (hasText(beside)) {
            table(
                    parts.size(),
                    edge,
                    width,
                    column -> blocks.write(parts.subList(column, column + 1), context.column(width)));
            end(context);
            return;
        }
        Optional<List<ImageSize.Printed>> sizes = sizes(beside, width);
        if (sizes.isEmpty()) {
            blocks.write(parts, context);
            return;
        }
        table(
                parts.size(),
                edge,
                width,
                column -> drawings.write(
                        (Picture) parts.get(column), _ -> sizes.get().get(column), 0, context.column(width)));
        end(context);
    }

    /// Whether its blocks are columns of a row, and not one below the other.
    boolean isRow(Block.Beside beside, double edge, Context context) {
        return hasText(beside) || sizes(beside, width(beside, edge, context)).isPresent();
    }

    private static boolean hasText(Block.Beside beside) {
        return beside.blocks().stream().noneMatch(Picture.class::isInstance);
    }

    private static double width(Block.Beside beside, double edge, Context context) {
        return Stylesheet.Sheet.column(
                context.frame().width() - edge, beside.blocks().size());
    }

    private Optional<List<ImageSize.Printed>> sizes(Block.Beside beside, double width) {
        double height = rendering.sheet().sheet().pictureHeight();
        return beside.pictures().flatMap(files -> rendering.input().pictures().beside(files, width, height));
    }

    private void end(Context context) {
        if (context.below().ending().isPresent()) {
            paragraphs.separator(context.at(false, true));
        }
    }

    private void table(int count, double edge, double width, IntConsumer content) {
        long gutter = Twips.of(Stylesheet.Sheet.GUTTER);
        xml.open("w:tbl").open("w:tblPr");
        length("w:tblW", count * Twips.of(width) + (count - 1) * gutter);
        length("w:tblInd", Twips.of(edge));
        xml.open("w:tblLayout").attribute("w:type", "fixed").close();
        TableStyles.margins(xml, 0, 0);
        // no row heads others (ECMA-376 §17.4.55)
        xml.open("w:tblLook")
                .attribute("w:val", "0600")
                .attribute("w:firstRow", 0)
                .attribute("w:lastRow", 0)
                .attribute("w:firstColumn", 0)
                .attribute("w:lastColumn", 0)
                .attribute("w:noHBand", 1)
                .attribute("w:noVBand", 1)
                .close()
                .close();
        xml.open("w:tblGrid");
        for (int column = 0; column < count; column++) {
            xml.open("w:gridCol")
                    .attribute("w:w", cell(column, count, width, gutter))
                    .close();
        }
        xml.close();
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (int column = 0; column < count; column++) {
            xml.open("w:tc").open("w:tcPr");
            length("w:tcW", cell(column, count, width, gutter));
            if (column < count - 1) {
                xml.open("w:tcMar");
                TableStyles.margin(xml, "w:right", gutter);
                xml.close();
            }
            xml.close();
            content.accept(column);
            xml.close();
        }
        xml.close().close();
    }

    private static long cell(int column, int count, double width, long gutter) {
        return Twips.of(width) + (column < count - 1 ? gutter : 0);
    }

    private void length(String name, long twips) {
        xml.open(name).attribute("w:w", twips).attribute("w:type", "dxa").close();
    }
}
