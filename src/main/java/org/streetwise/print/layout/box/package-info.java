/// What layout hands over: pages of boxes, and the logical structure that the boxes belong to.
///
/// A [org.streetwise.print.layout.box.Page] holds [org.streetwise.print.layout.box.Box]es: set text, rules, fills,
/// images. Each belongs to an [org.streetwise.print.layout.box.Element], such as a paragraph, a table's cell or a link,
/// or only to the page ([org.streetwise.print.layout.box.Owner]). Elements become the tags of a PDF; their
/// [org.streetwise.print.layout.box.Kind] says what they are to a reader who can't see the page.
package org.streetwise.print.layout.box;
