package org.streetwise.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
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
import org.streetwise.print.image.Pictures;
import org.streetwise.print.layout.Pagination;
import org.streetwise.print.layout.Paginator;
import org.streetwise.print.layout.Policy;
import org.streetwise.tell.numbering.NumberedDocument;

/// An edition of which everything has its number: ready to be laid out and printed.
record Proof(
        Manuscript manuscript,
        NumberedDocument document,
        FontLibrary fonts,
        Hyphenation hyphenation,
        Pictures pictures) {

    /// The edition's files, each laid out as its format has it, and rendered when its content is asked for.
    EditionFiles files(Map<Format, Renderer> renderers, Request request, Diagnostics diagnostics) {
        Edition edition = manuscript.edition();
        Instant timestamp = request.sourceDate().orElseGet(() -> date(request));
        List<EditionFiles.File> files = new ArrayList<>();
        renderers.forEach((format, renderer) -> {
            boolean wanted = request.formats().isEmpty() || request.formats().contains(format);
            if (wanted && edition.formats().contains(format)) {
                Pagination pagination = pagination(format);
                RenderInput input =
                        new RenderInput(document, manuscript.stylesheet(), pictures, pagination.pageMap(), timestamp);
                OptionalInt pages = format == Format.PDF ? OptionalInt.of(pagination.pages()) : OptionalInt.empty();
                files.add(new EditionFiles.File(format, new Rendered(renderer, input, pages, diagnostics)));
            }
        });
        FileStem stem = new FileStem(edition.id().value(), request.draft().isPresent());
        return new EditionFiles(edition.id(), stem, manuscript.chosen(), files);
    }

    /// The edition laid out as a format has it.
    Pagination pagination(Format format) {
        Policy policy = switch (format) {
            case DOCX -> Policy.WORD;
            case PDF -> Policy.PRINT;
        };
        return new Paginator(document, manuscript.stylesheet(), fonts, hyphenation, pictures, policy).paginate();
    }

    /// A draft is of the day on which it is made, and says no hour.
    private Instant date(Request request) {
        return request.draft()
                .map(draft -> draft.date().atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(manuscript.date());
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
