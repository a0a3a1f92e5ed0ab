package org.streetwise.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;
import org.streetwise.diagnostic.Diagnostics;

/// Writes a numbered document as the bytes of one format.
public interface Renderer {
    /// Writes the whole publication. The same input always gives the same bytes. The stream stays open.
    ///
    /// @param diagnostics takes what the format can't show, such as a character without a glyph
    /// @return how many pages the file has, if that is known
    /// @throws IOException if the stream fails, never because of the document
    OptionalInt render(RenderInput input, OutputStream out, Diagnostics diagnostics) throws IOException;
}
