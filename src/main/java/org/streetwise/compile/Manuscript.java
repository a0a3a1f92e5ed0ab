package org.streetwise.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Edition.Format;
import org.streetwise.print.RenderInput;
import org.streetwise.print.Renderer;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.layout.GlyphCheck;
import org.streetwise.print.layout.Pagination;
import org.streetwise.print.layout.Paginator;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.numbering.NumberedDocument;

/// An edition that is written and numbered, and waits to be printed.
///
/// @param date the one that its files carry unless the request has another
record Manuscript(Edition edition, NumberedDocument document, Stylesheet stylesheet, Instant date) {

    /// Reports what a PDF can't show.
    void checkGlyphs(FontLibrary fonts, Diagnostics diagnostics) {
        if (edition.formats().contains(Format.PDF)) {
            GlyphCheck.check(document.document(), stylesheet, fonts, diagnostics);
        }
    }

    /// Finds out on which page everything stands.
    Pagination paginate(FontLibrary fonts, Hyphenation hyphenation) {
        return new Paginator(document, stylesheet, fonts, hyphenation).paginate();
    }

    /// The edition's files, each rendered when its content is asked for.
    EditionFiles files(
            Pagination pagination, Map<Format, Renderer> renderers, Request request, Diagnostics diagnostics) {
        Instant timestamp = request.sourceDate().orElse(date);
        RenderInput input = new RenderInput(document, stylesheet, pagination.pageMap(), timestamp);
        List<EditionFiles.File> files = new ArrayList<>();
        renderers.forEach((format, renderer) -> {
            boolean wanted = request.formats().isEmpty() || request.formats().contains(format);
            if (wanted && edition.formats().contains(format)) {
                OptionalInt pages = format == Format.PDF ? OptionalInt.of(pagination.pages()) : OptionalInt.empty();
                files.add(new EditionFiles.File(format, new Rendered(renderer, input, pages, diagnostics)));
            }
        });
        return new EditionFiles(edition.id(), files);
    }

    /// @param pages where the format's pages are those that were laid out
    private record Rendered(Renderer renderer, RenderInput input, OptionalInt pages, Diagnostics diagnostics)
            implements EditionFiles.Content {
        @Override
        public OptionalInt writeTo(OutputStream out) throws IOException {
            renderer.render(input, out, diagnostics);
            return pages;
        }
    }
}
