package org.streetwise.print.pdf;

import java.util.List;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.layout.box.Element;
import org.streetwise.source.Spanned;

/// A page ready to be written, with all that it refers to. Pages are painted by several threads at once and written one
/// after the other. Only then do their objects get numbers in the file.
///
/// @param index from 0, among all pages of the publication
/// @param contents the compressed content stream
/// @param owners the owners of the page's marks, in the order of the marks' numbers
/// @param places where elements that are not text are drawn
/// @param faces called `F0`, `F1`… in the contents
/// @param pictures called `P0`, `P1`… in the contents
/// @param used the characters that are drawn
record PaintedPage(
        int index,
        double width,
        double height,
        byte[] contents,
        List<Element> owners,
        List<Placed> places,
        List<LinkArea> links,
        List<Typeface> faces,
        List<Spanned<String>> pictures,
        UsedCharacters used) {

    /// The area in which an element is drawn, in points from the page's lower left corner.
    record Placed(Element element, double left, double bottom, double right, double top) {}
}
