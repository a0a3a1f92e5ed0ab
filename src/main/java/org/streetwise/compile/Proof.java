package org.streetwise.compile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.PageMap;

/// A numbered edition, ready to be laid out and printed.
///
/// @param styles the manuscript's, with room for the labels in its table of contents
record Proof(
        Manuscript manuscript,
        NumberedDocument document,
        FormatStyles styles,
        FontLibrary fonts,
        Hyphenation hyphenation,
        Pictures pictures) {

    /// The edition's files. Each is laid out and rendered when its content is asked for, independently of the others.
    EditionFiles files(Map<Format, Renderer> renderers, Request request, Diagnostics diagnostics) {
        Edition edition = manuscript.edition();
        Instant timestamp = request.sourceDate().orElseGet(() -> date(request));
        List<EditionFiles.File> files = new ArrayList<>();
        renderers.forEach((format, renderer) -> {
            boolean wanted = request.formats().isEmpty() || request.formats().contains(format);
            if (wanted && edition.formats().contains(format)) {
                files.add(new EditionFiles.File(
                        format, out -> renderer.render(input(format, timestamp), out, diagnostics)));
            }
        });
        FileStem stem = new FileStem(edition.id().value(), request.draft().isPresent());
        return new EditionFiles(edition.id(), stem, manuscript.asking(), files);
    }

    private RenderInput input(Format format, Instant timestamp) {
        return switch (format) {
            case DOCX -> {
                PageMap pages = wordPages().pageMap();
                yield new RenderInput(document, styles.word(), pictures, pages, timestamp, styles.house());
            }
            // The renderer of PDF does the layout itself.
            case PDF -> new RenderInput(document, styles.drawn(), pictures, PageMap.EMPTY, timestamp);
        };
    }

    /// Lays the edition out as Word will.
    Pagination wordPages() {
        return Paginator.forWord(document, styles.paged(), fonts, hyphenation, pictures)
                .paginate();
    }

    /// Lays the edition out as its PDF is.
    Pagination pdfPages() {
        return Paginator.forPrint(document, styles.drawn(), fonts, hyphenation, pictures)
                .paginate();
    }

    /// The date of the edition's files. A draft has the day on which it is made, without a time of day.
    private Instant date(Request request) {
        return request.draft()
                .map(draft -> draft.date().atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(manuscript.date());
    }
}
