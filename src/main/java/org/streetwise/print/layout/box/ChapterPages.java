package org.streetwise.print.layout.box;

import java.util.List;
import java.util.Optional;

/// A chapter, laid out.
///
/// @param elements its blocks' elements, in reading order
/// @param unfinished the element that the next chapter goes on with; empty after the last
public record ChapterPages(List<Page> pages, List<Element> elements, Optional<Element> unfinished) {}
