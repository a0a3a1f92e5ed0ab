package org.streetwise.print.docx.text;

import org.streetwise.print.docx.style.ListPosition;

/// What a list says of an item's first paragraph. Lengths are in points.
///
/// @param counted whether it has a number of its own list, not a bullet
/// @param indent where the list's level sets its text
/// @param hang how far left of the text the bullet or number stands
record Item(ListPosition position, boolean counted, double indent, double hang) {}
