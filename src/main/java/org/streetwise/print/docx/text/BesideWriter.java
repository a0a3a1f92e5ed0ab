package org.streetwise.print.docx.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.streetwise.print.docx.part.Twips;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.style.TableStyles;
import org.streetwise.print.image.ImageSize;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Picture;

/// Writes blocks that stand side by side, as a table of one row without lines. The row never breaks across pages.
record BesideWriter(
        Pictures pictures, Stylesheet sheet, Xml xml, Paragraphs paragraphs, Drawings drawings, Blocks blocks) {
    /// @param edge where the surrounding text starts
    void write(Block.Beside beside, double edge, Context context) {
        List<Block> parts = beside.blocks();
        if (parts.size() == 1) {
            captioned((Picture) parts.getFirst(), edge, context);
            return;
        }
        double width = width(beside, edge, context);
        List<Double> widths = Collections.nCopies(parts.size(), width);
        if (hasText(beside)) {
            table(
                    widths,
                    edge,
                    false,
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
                widths,
                edge,
                false,
                column -> drawings.write(
                        (Picture) parts.get(column), _ -> sizes.get().get(column), 0, context.column(width)));
        end(context);
    }

    /// Writes a picture with its caption beside it, at the picture's foot.
    private void captioned(Picture picture, double edge, Context context) {
        Optional<ImageSize.Printed> size = size(picture, edge, context);
        if (size.isEmpty() || picture.caption().isEmpty()) {
            drawings.write(picture, image -> within(image, edge, context), edge, context);
            return;
        }
        double room = context.frame().width() - edge;
        double beside = Stylesheet.Sheet.beside(room, size.get().width());
        double width = room - Stylesheet.Sheet.GUTTER - beside;
        table(List.of(width, beside), edge, true, column -> {
            if (column == 0) {
                drawings.image(picture, false, _ -> size.get(), 0, context.column(width));
            } else {
                drawings.caption(picture, 0, context.column(beside));
            }
        });
        end(context);
    }

    /// Whether the blocks stand side by side in a row, rather than one below the other.
    boolean isRow(Block.Beside beside, double edge, Context context) {
        if (beside.blocks().size() == 1) {
            Picture picture = (Picture) beside.blocks().getFirst();
            return !picture.caption().isEmpty() && size(picture, edge, context).isPresent();
        }
        return hasText(beside) || sizes(beside, width(beside, edge, context)).isPresent();
    }

    private Optional<ImageSize.Printed> size(Picture picture, double edge, Context context) {
        return pictures.size(picture.file()).map(image -> within(image, edge, context));
    }

    private ImageSize.Printed within(ImageSize image, double edge, Context context) {
        return image.within(
                Stylesheet.Sheet.captionedBeside(context.frame().width() - edge),
                sheet.sheet().photoHeight());
    }

    private static boolean hasText(Block.Beside beside) {
        return beside.blocks().stream().noneMatch(Picture.class::isInstance);
    }

    private static double width(Block.Beside beside, double edge, Context context) {
        return Stylesheet.Sheet.column(
                context.frame().width() - edge, beside.blocks().size());
    }

    private Optional<List<ImageSize.Printed>> sizes(Block.Beside beside, double width) {
        double height = sheet.sheet().pictureHeight();
        return beside.pictures().flatMap(files -> pictures.beside(files, width, height));
    }

    private void end(Context context) {
        if (context.below().ending().isPresent()) {
            paragraphs.separator(context.at(false, true));
        }
    }

    /// @param foot whether the last column's text stands at the foot of the row
    private void table(List<Double> widths, double edge, boolean foot, IntConsumer content) {
        List<Long> cells = cells(widths);
        xml.open("w:tbl").open("w:tblPr");
        length("w:tblW", cells.stream().mapToLong(Long::longValue).sum());
        length("w:tblInd", Twips.of(edge));
        xml.open("w:tblLayout").attribute("w:type", "fixed").close();
        TableStyles.margins(xml, 0, 0);
        // the table has no header row or column, and no bands (ECMA-376 §17.4.55)
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
        for (long cell : cells) {
            xml.open("w:gridCol").attribute("w:w", cell).close();
        }
        xml.close();
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (int column = 0; column < cells.size(); column++) {
            boolean last = column == cells.size() - 1;
            xml.open("w:tc").open("w:tcPr");
            length("w:tcW", cells.get(column));
            if (!last) {
                xml.open("w:tcMar");
                TableStyles.margin(xml, "w:right", Twips.of(Stylesheet.Sheet.GUTTER));
                xml.close();
            }
            if (last && foot) {
                xml.value("w:vAlign", "bottom");
            }
            xml.close();
            content.accept(column);
            xml.close();
        }
        xml.close().close();
    }

    /// The columns' widths in twips, each with the white space to its right.
    private static List<Long> cells(List<Double> widths) {
        List<Long> cells = new ArrayList<>();
        for (int column = 0; column < widths.size(); column++) {
            cells.add(Twips.of(widths.get(column))
                    + (column < widths.size() - 1 ? Twips.of(Stylesheet.Sheet.GUTTER) : 0));
        }
        return cells;
    }

    private void length(String name, long twips) {
        xml.open(name).attribute("w:w", twips).attribute("w:type", "dxa").close();
    }
}
