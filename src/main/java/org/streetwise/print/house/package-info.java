/// Reads an organisation's own Word file for the house style of its publications.
///
/// The bytes of a reference document come in. A [House] goes out: its page, styles, heads and feet, lists, colours and
/// typefaces, for the Word writer. [HouseLook] derives a stylesheet from it, so that other formats look like it too.
/// Begin with [HouseReader].
///
/// The file is not trusted. Only elements of known vocabularies are copied ([XmlVocabulary]), links and fields that
/// fetch anything are dropped ([HeadCleaning], [FieldCleaning], [DrawingCleaning]), and so is everything about its
/// authors. [DroppedContents] tells what was left behind.
package org.streetwise.print.house;
