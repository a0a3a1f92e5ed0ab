package org.streetwise.print.docx.style;

import org.streetwise.print.docx.part.Xml;

/// One level of one of the file's lists.
///
/// @param list `w:numId`
/// @param level `w:ilvl`, from 0
public record ListPosition(int list, int level) {
    /// No list: overrides the list of a style (ECMA-376 §17.9.18).
    static final ListPosition NONE = new ListPosition(0, 0);

    static final int HEADINGS = 1;
    static final int APPENDICES = 2;
    static final int BULLETS = 3;
    static final int NUMBERS = 4;
    static final int COMPACT_BULLETS = 5;
    static final int COMPACT_NUMBERS = 6;

    /// Writes `w:numPr`.
    public void write(Xml xml) {
        xml.open("w:numPr");
        if (list != 0) {
            xml.value("w:ilvl", level);
        }
        xml.value("w:numId", list).close();
    }
}
