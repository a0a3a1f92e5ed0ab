package org.streetwise.print.house;

/// A style of the organisation's.
///
/// @param type `paragraph`, `character`, `table` or `numbering`
/// @param id as [StyleId] has it
/// @param name as Word stores it, in English where the style is one of Word's own
/// @param element the style as it is written, which refers to others by ids such as its own
public record HouseStyle(String type, String id, String name, Element element) {}
