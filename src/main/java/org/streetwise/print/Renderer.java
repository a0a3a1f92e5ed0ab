package org.streetwise.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;
import org.streetwise.diagnostic.Diagnostics;

/// Turns a numbered document into the bytes of one format.
public interface Renderer {
    /// Writes the whole publication. Same input, same bytes; the stream is not closed.
    ///
    /// @param diagnostics takes what the format can't show, such as a character without a glyph
    /// @return how many pages the file has, where that is known
    /// @throws IOException where the stream fails, never for anything in the document
    OptionalInt render(RenderInput input, OutputStream out, Diagnostics diagnostics) throws IOException;
}
