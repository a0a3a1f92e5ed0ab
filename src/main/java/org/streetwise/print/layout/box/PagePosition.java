package org.streetwise.print.layout.box;

/// A place on a page.
///
/// @param page the page's index, from 0
/// @param y from the page's lower edge, in points
public record PagePosition(int page, double y) {}
