/// What layout hands over: pages of boxes, and the logic that the boxes belong to.
///
/// A [org.streetwise.print.layout.box.Page] has [org.streetwise.print.layout.box.Box]es: set text, rules, fills,
/// images. Each belongs to an [org.streetwise.print.layout.box.Element], a node of the publication's logic such as a
/// paragraph, a table's cell or a link, or to the page alone ([org.streetwise.print.layout.box.Owner]). Elements become
/// the tags of a PDF; their [org.streetwise.print.layout.box.Kind] says what a reader is told who can't see the page.
package org.streetwise.print.layout.box;
