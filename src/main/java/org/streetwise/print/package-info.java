/// What every renderer has in common: a [RenderInput] comes in, and the bytes of one format go out. Begin with
/// [Renderer].
///
/// Each format has a package of its own, `print.docx` and `print.pdf`. The other packages are what formats share:
/// `style` how it looks, `font` faces, `image` pictures, `measure` widths, `chart` charts, `layout` pages, `house` an
/// organisation's own Word file. They don't know the formats.
package org.streetwise.print;
