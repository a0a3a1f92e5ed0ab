package org.streetwise.print.docx;

import org.streetwise.print.style.TextStyle.Alignment;

/// How text in a table's cell is set.
///
/// @param joined whether no page ends between its row and what comes next
record Column(Alignment alignment, boolean joined) {}
