/// The look of a publication, defined once for Word and PDF.
///
/// A stylesheet's YAML comes in. A [Stylesheet] goes out: page, families, palette, and a [TextStyle] for each
/// [StyleName]. Begin with [StylesheetReader]. A style takes from the style that it is like what its author left out
/// ([Inheritance]). [StylesheetWriter] writes a stylesheet as its difference from another one.
package org.streetwise.print.style;
