package org.streetwise.print.docx.text;

import java.util.Optional;
import java.util.function.Function;
import org.streetwise.print.RenderInput;
import org.streetwise.print.docx.part.DrawingIds;
import org.streetwise.print.docx.part.Emus;
import org.streetwise.print.docx.part.Media;
import org.streetwise.print.docx.part.Relationships;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.image.ImageSize;
import org.streetwise.print.style.StyleName;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Picture.Alternative;

/// Writes images, each in a line of its own above its caption (ECMA-376 §20.1 and §20.4).
record Drawings(
        RenderInput input,
        Media media,
        DrawingIds drawingIds,
        Xml xml,
        Relationships links,
        Inlines inlines,
        Paragraphs paragraphs) {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /// The ids of the relationships with an image's parts.
    private record Image(String pixels, Optional<String> drawing) {}

    /// @param edge where the surrounding text starts
    void write(Block.Picture picture, double edge, Context context) {
        double highest = input.stylesheet().sheet().pictureHeight();
        write(picture, size -> size.within(context.frame().width() - edge, highest), edge, context);
    }

    /// @param sized gives the size at which an image is printed
    void write(Block.Picture picture, Function<ImageSize, ImageSize.Printed> sized, double edge, Context context) {
        boolean captioned = !picture.caption().isEmpty();
        image(picture, captioned, sized, edge, captioned ? context.at(true, false) : context);
        if (captioned) {
            caption(picture, edge, context.at(false, true));
        }
    }

    /// @param captioned whether a caption stands below it
    /// @param sized gives the size at which an image is printed
    void image(
            Block.Picture picture,
            boolean captioned,
            Function<ImageSize, ImageSize.Printed> sized,
            double edge,
            Context context) {
        input.pictures().image(picture.file()).ifPresent(image -> {
            String part = media.part(picture.file(), image);
            String pixels = links.part("image", part);
            Image parts = new Image(pixels, image.drawing().map(_ -> links.part("image", media.drawing(part))));
            ImageSize.Printed size = sized.apply(image.size());
            paragraphs.picture(
                    picture,
                    captioned,
                    context.setIn(StyleName.PICTURE_CAPTION, edge),
                    () -> drawing(picture.alternative(), size, parts));
        });
    }

    void caption(Block.Picture picture, double edge, Context context) {
        Context below = context.setIn(StyleName.PICTURE_CAPTION, edge);
        paragraphs.styled(
                StyleName.PICTURE_CAPTION, Attributes.NONE, below, () -> inlines.write(picture.caption(), below));
    }

    private void drawing(Alternative alternative, ImageSize.Printed size, Image image) {
        long width = Emus.of(size.width());
        long height = Emus.of(size.height());
        int number = drawingIds.next();
        xml.open("w:r").open("w:drawing").open("wp:inline");
        for (String side : new String[] {"distT", "distB", "distL", "distR"}) {
            xml.attribute(side, 0);
        }
        extent("wp:extent", width, height);
        properties(alternative, number);
        xml.open("wp:cNvGraphicFramePr").open("a:graphicFrameLocks");
        xml.attribute("xmlns:a", DRAWING + "main")
                .attribute("noChangeAspect", 1)
                .close()
                .close();
        xml.open("a:graphic").attribute("xmlns:a", DRAWING + "main");
        xml.open("a:graphicData").attribute("uri", DRAWING + "picture");
        picture(number, image, width, height);
        xml.close().close().close().close().close();
    }

    /// Writes the alternative text, which Word reads aloud.
    private void properties(Alternative alternative, int number) {
        xml.open("wp:docPr").attribute("id", number).attribute("name", "Picture " + number);
        switch (alternative) {
            case Alternative.Described(String text) -> xml.attribute("descr", text);
            case Alternative.Decorative _ -> decorative(xml);
        }
        xml.close();
    }

    /// Marks a drawing as decorative, an extension of Word 2019 ([MS-ODRAWXML] 2.26).
    static void decorative(Xml xml) {
        xml.open("a:extLst").attribute("xmlns:a", DRAWING + "main");
        xml.open("a:ext").attribute("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
        xml.open("adec:decorative")
                .attribute("xmlns:adec", "http://schemas.microsoft.com/office/drawing/2017/decorative")
                .attribute("val", 1)
                .close();
        xml.close().close();
    }

    private void picture(int number, Image image, long width, long height) {
        xml.open("pic:pic").attribute("xmlns:pic", DRAWING + "picture");
        xml.open("pic:nvPicPr").open("pic:cNvPr").attribute("id", number).attribute("name", "Picture " + number);
        xml.close().empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").open("a:blip").attribute("r:embed", image.pixels);
        image.drawing.ifPresent(this::vectors);
        xml.close();
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm");
        xml.open("a:off").attribute("x", 0).attribute("y", 0).close();
        extent("a:ext", width, height);
        xml.close()
                .open("a:prstGeom")
                .attribute("prst", "rect")
                .empty("a:avLst")
                .close();
        xml.close().close();
    }

    /// Refers to the vector drawing, which Word shows since 2016. Other programs show the pixels ([MS-ODRAWXML]
    /// 2.3.2.1).
    private void vectors(String id) {
        xml.open("a:extLst").open("a:ext").attribute("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
        xml.open("asvg:svgBlip")
                .attribute("xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main")
                .attribute("r:embed", id)
                .close();
        xml.close().close();
    }

    private void extent(String name, long width, long height) {
        xml.open(name).attribute("cx", width).attribute("cy", height).close();
    }
}
