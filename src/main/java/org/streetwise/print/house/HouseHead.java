package org.streetwise.print.house;

import java.util.SequencedMap;

/// A header or footer of the organisation. Its fields are `w:fldSimple`. Those that repeat words of the publication,
/// `TITLE` and `STYLEREF`, contain one run of one `w:t`, whose text is the organisation's and must be replaced.
///
/// @param foot whether it is a footer
/// @param pages on which it appears
/// @param root `w:hdr` or `w:ftr`, which ends with a paragraph
/// @param pictures by the ids of the relationships with which the root refers to them
public record HouseHead(boolean foot, Pages pages, XmlElement root, SequencedMap<String, HousePicture> pictures) {
    /// Kinds of pages (ECMA-376 §17.18.36).
    public enum Pages {
        DEFAULT,
        FIRST,
        EVEN;

        /// The value in Word's XML: `default`.
        public String word() {
            return switch (this) {
                case DEFAULT -> "default";
                case FIRST -> "first";
                case EVEN -> "even";
            };
        }
    }
}
