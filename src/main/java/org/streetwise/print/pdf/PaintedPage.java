package org.streetwise.print.pdf;

import java.util.List;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.layout.box.Element;
import org.streetwise.source.Spanned;

/// A page as it goes into the file, with what it refers to and no other page has to do with. Pages are painted at the
/// same time; where they and what is on them stand in the file is decided when they are written, one after the other.
///
/// @param index from 0, among all of the publication's pages
/// @param contents what is drawn, compressed
/// @param owners whose the page's marks are, in the order of their numbers
/// @param places where on the page elements are drawn that are no text
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

    /// Where an element is drawn, in points from the page's lower left corner.
    record Placed(Element element, double left, double bottom, double right, double top) {}
}
