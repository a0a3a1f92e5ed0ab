package org.streetwise.print.house;

import java.util.SequencedMap;

/// What the organisation puts at the head or foot of a page. Fields stand in it as `w:fldSimple`; those that repeat
/// what the publication says, `TITLE` and `STYLEREF`, hold one run of one `w:t`, whose text is the template's and no
/// use.
///
/// @param foot whether it stands at the foot
/// @param pages on which it stands
/// @param root `w:hdr` or `w:ftr`, which ends in a paragraph
/// @param pictures by the ids of the relationships under which the root names them
public record HouseHead(boolean foot, Pages pages, Element root, SequencedMap<String, HousePicture> pictures) {
    /// Which pages (ECMA-376 §17.18.36).
    public enum Pages {
        DEFAULT,
        FIRST,
        EVEN;

        /// Word's word: `default`.
        public String word() {
            return switch (this) {
                case DEFAULT -> "default";
                case FIRST -> "first";
                case EVEN -> "even";
            };
        }
    }
}
