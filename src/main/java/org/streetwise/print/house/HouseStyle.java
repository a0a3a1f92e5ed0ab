package org.streetwise.print.house;

/// A style of the organisation.
///
/// @param type `paragraph`, `character`, `table` or `numbering`
/// @param id as [StyleId] makes it
/// @param name as Word stores it, in English for Word's own styles
/// @param element the style's XML, which refers to other styles by such ids
public record HouseStyle(String type, String id, String name, XmlElement element) {}
