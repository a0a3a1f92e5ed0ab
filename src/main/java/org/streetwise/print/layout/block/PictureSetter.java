package org.streetwise.print.layout.block;

import java.util.List;
import java.util.Optional;
import org.streetwise.print.image.ImageSize;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.layout.box.Box;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.box.Owner;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.measure.TableRuler;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Keep;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Picture.Alternative;
import org.streetwise.tell.document.Block.Table.Cell;

/// Sets an image, with its caption below it or elsewhere.
record PictureSetter(
        TableRuler tables,
        Stylesheet.Sheet sheet,
        Pictures pictures,
        ChapterElements elements,
        ParagraphSetter paragraphs) {
    void set(Flow flow, Block.Picture picture, Place place) {
        TextStyle style = place.fit(tables.faces().style(StyleName.PICTURE_CAPTION));
        double room = place.width() - style.indentLeft() - style.indentRight();
        double highest = sheet.pictureHeight();
        set(flow, picture, pictures.size(picture.file()).map(size -> size.within(room, highest)), place);
    }

    /// @param size of the image; empty if it can't be printed
    void set(Flow flow, Block.Picture picture, Optional<ImageSize.Printed> size, Place place) {
        set(flow, picture, size, place, flow, place);
    }

    /// Sets an image and, elsewhere, its caption.
    ///
    /// @param size of the image; empty if it can't be printed
    void set(
            Flow flow,
            Block.Picture picture,
            Optional<ImageSize.Printed> size,
            Place place,
            Flow captions,
            Place captionPlace) {
        picture.attributes().target().ifPresent(flow::target);
        TextStyle style = place.fit(tables.faces().style(StyleName.PICTURE_CAPTION));
        switch (picture.alternative()) {
            case Alternative.Described(String text) -> {
                // The text that is read in place of an element replaces all that the element holds (ISO 32000-1,
                // 14.9.3). So the caption stands beside the figure, not in it.
                Element whole = elements.add(
                        place.parent(), Kind.Plain.PICTURE, picture.attributes().language());
                size.ifPresent(printed ->
                        image(flow, picture, printed, elements.add(whole, new Kind.Figure(text)), style, place));
                caption(captions, picture, Kind.Plain.CAPTION, captionPlace.in(whole));
            }
            case Alternative.Decorative _ -> {
                size.ifPresent(printed -> image(flow, picture, printed, Owner.Artifact.LAYOUT, style, place));
                caption(captions, picture, Kind.Plain.PARAGRAPH, captionPlace);
            }
        }
    }

    private static void image(
            Flow flow, Block.Picture picture, ImageSize.Printed size, Owner owner, TextStyle style, Place place) {
        double left = place.left() + style.indentLeft();
        Box box = new Box.Picture(owner, picture.file(), left, 0, size.width(), size.height());
        Keep keep = picture.caption().isEmpty() ? Keep.TOGETHER : Keep.WITH_NEXT;
        Strip.Group group = Flow.group(Strip.Nature.PICTURE, keep, 1);
        flow.add(
                List.of(new Strip(0, size.height(), List.of(box), List.of(), List.of(), group, 0)),
                style.after(),
                picture.caption().isEmpty() ? style.after() : 0);
    }

    private void caption(Flow flow, Block.Picture picture, Kind kind, Place place) {
        if (picture.caption().isEmpty()) {
            return;
        }
        TextStyle style = style(picture, place);
        Element element = elements.add(place.parent(), kind);
        Look look = Look.of(tables.faces(), style, place.language(), element);
        InlineSetter inlines = paragraphs.inlines().add(picture.caption(), look);
        paragraphs.set(
                flow, ParagraphSetter.Words.of(inlines), style, place, Strip.Nature.PICTURE_CAPTION, place.parent());
    }

    private TextStyle style(Block.Picture picture, Place place) {
        TextStyle style = place.fit(tables.faces().style(StyleName.PICTURE_CAPTION));
        if (!place.narrow()) {
            return style;
        }
        double room = place.width() - style.indentLeft() - style.indentRight();
        Cell caption = Cell.of(Cell.Kind.DATA, picture.caption());
        return tables.narrow(caption, style, room, place.language());
    }
}
