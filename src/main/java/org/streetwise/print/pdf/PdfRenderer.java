package org.streetwise.print.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.print.RenderInput;
import org.streetwise.print.Renderer;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.layout.Pagination;
import org.streetwise.print.layout.Paginator;
import org.streetwise.print.layout.WorkAhead;
import org.streetwise.print.layout.box.Page;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Metadata;

/// Writes a publication as a tagged PDF that conforms to PDF/UA-1 and PDF/A-2a. Pages are painted in parallel and
/// written one after the other, so that memory does not grow with their number.
///
/// @param fonts where the typefaces come from
public record PdfRenderer(FontLibrary fonts, Hyphenation hyphenation) implements Renderer {
    /// How many pages are laid out ahead of the one being written.
    private static final int PAGES = 5_000;

    @Override
    public OptionalInt render(RenderInput input, OutputStream out, Diagnostics diagnostics) throws IOException {
        Pagination pagination = Paginator.forPrint(
                        input.document(), input.stylesheet(), fonts, hyphenation, input.pictures())
                .paginate();
        pagination.overflows().forEach(overflow -> diagnostics.report(overflow(overflow)));
        ObjectFile file = ObjectFile.begin(out);
        StructureTree structure = new StructureTree(file);
        Destinations destinations = new Destinations(file, pagination);
        PageWriter writer = new PageWriter(
                file,
                structure,
                new Links(file, structure, destinations),
                new EmbeddedPictures(file, input.pictures()));
        Optional<Watermark> watermark = watermark(input);
        WorkAhead.inOrder(pagination.chapters(), pagination::pages, PAGES, pagination::chapter, chapter -> {
            chapter.elements().forEach(structure::open);
            List<Page> pages = chapter.pages();
            WorkAhead.inOrder(pages.size(), i -> PagePainter.paint(pages.get(i), watermark), writer::write);
            structure.flush(chapter.unfinished());
        });
        Outline.of(input.document(), destinations).addTo(file);
        new PdfFile(file, input.document().document().metadata(), input.timestamp())
                .close(structure.close(), pagination.starts());
        return OptionalInt.of(pagination.pages());
    }

    private static Diagnostic overflow(Pagination.Overflow overflow) {
        return Diagnostic.of(
                        Code.TOO_LONG,
                        overflow.place(),
                        Message.of("too-long.pages", "pages", overflow.pages(), "room", overflow.room()))
                .hint(Message.of("too-long.pages.hint.shorten"));
    }

    private Optional<Watermark> watermark(RenderInput input) {
        Stylesheet stylesheet = input.stylesheet();
        return input.document()
                .document()
                .metadata()
                .draft()
                .map(Metadata.Draft::watermark)
                .map(word -> {
                    Typeface heading = fonts.find(stylesheet.families().of(TextStyle.Family.HEADING), true, false)
                            .or(() -> fonts.find(fonts.families().getFirst(), true, false))
                            .orElseThrow();
                    Typeface face = fonts.covering(heading, word.codePointAt(0)).orElse(heading);
                    return new Watermark(word, face, stylesheet.palette().watermark());
                });
    }
}
