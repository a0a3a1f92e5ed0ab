/// Faces and their measures, the characters that they cover, and the hyphenation of words.
///
/// A [FontLibrary] finds faces by family. A [Typeface] knows the width and kerning of its characters, read from the
/// font's own tables ([FontFile], [CharacterMap], [GposKerning]). A [ReducedFont] has only the glyphs that a file
/// needs. [Hyphenation] finds where words may be divided. Begin with [Typeface].
package org.streetwise.print.font;
