package org.streetwise.print.docx.text;

import org.streetwise.print.docx.style.ListPosition;

/// How a list sets an item's first paragraph. Lengths are in points.
///
/// @param counted whether it has a number rather than a bullet
/// @param indent left edge of text at the list's level
/// @param hang how far left of the text the bullet or number stands
record Item(ListPosition position, boolean counted, double indent, double hang) {}
