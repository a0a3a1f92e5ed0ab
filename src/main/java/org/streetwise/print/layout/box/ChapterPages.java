package org.streetwise.print.layout.box;

import java.util.List;
import java.util.Optional;

/// A chapter that is laid out.
///
/// @param elements the elements of its blocks, in reading order
/// @param unfinished the element that the next chapter continues; empty after the last
public record ChapterPages(List<Page> pages, List<Element> elements, Optional<Element> unfinished) {}
