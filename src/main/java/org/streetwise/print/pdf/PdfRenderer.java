package org.streetwise.print.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalInt;
import org.openpdf.text.ExceptionConverter;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.RenderInput;
import org.streetwise.print.Renderer;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.layout.ChapterPages;
import org.streetwise.print.layout.Page;
import org.streetwise.print.layout.Pagination;
import org.streetwise.print.layout.Paginator;
import org.streetwise.print.layout.Policy;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Metadata;

/// Writes a publication as a tagged PDF that is PDF/UA-1 and PDF/A-2a at once. Chapters are laid out and painted one
/// after the other, so that the memory needed does not grow with the pages.
public final class PdfRenderer implements Renderer {
    private final FontLibrary fonts;
    private final Hyphenation hyphenation;

    public PdfRenderer(FontLibrary fonts, Hyphenation hyphenation) {
        this.fonts = fonts;
        this.hyphenation = hyphenation;
    }

    @Override
    public OptionalInt render(RenderInput input, OutputStream out, Diagnostics diagnostics) throws IOException {
        WatchedStream watched = new WatchedStream(out);
        try {
            return OptionalInt.of(write(input, watched));
        } catch (ExceptionConverter e) {
            // So the library throws what it can't declare, without a cause.
            if (watched.failure().isPresent()) {
                throw watched.failure().get();
            }
            if (e.getException().getCause() instanceof OutOfMemoryError memory) {
                throw memory;
            }
            throw e;
        }
    }

    /// @return how many pages there are
    private int write(RenderInput input, OutputStream out) throws IOException {
        Pagination pagination = new Paginator(
                        input.document(), input.stylesheet(), fonts, hyphenation, input.pictures(), Policy.PRINT)
                .paginate();
        PdfFile file = PdfFile.open(out, input.document().document().metadata(), input.timestamp());
        StructureTree structure = new StructureTree(file.writer());
        TaggedContent content = new TaggedContent(file.writer(), structure);
        Destinations destinations = new Destinations(file.writer(), pagination);
        Links links = new Links(file.writer(), content, destinations);
        EmbeddedFonts embedded = new EmbeddedFonts();
        TextPainter text = new TextPainter(file.writer(), content, embedded, links);
        PagePainter painter = new PagePainter(
                file.writer(),
                content,
                text,
                new PicturePainter(file.writer(), content, input.pictures()),
                links,
                watermark(input, embedded));
        for (int i = 0; i < pagination.chapters(); i++) {
            ChapterPages chapter = pagination.chapter(i);
            chapter.elements().forEach(structure::open);
            for (Page page : chapter.pages()) {
                file.beginPage(page.width(), page.height());
                int key = content.beginPage();
                painter.paint(page);
                content.endPage();
                file.endPage(key);
            }
            structure.flush(chapter.unfinished());
        }
        file.close(structure.close(), pagination, Outline.of(input.document(), destinations));
        return pagination.pages();
    }

    private Optional<Watermark> watermark(RenderInput input, EmbeddedFonts embedded) {
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
                    return new Watermark(
                            word,
                            face,
                            embedded.font(face),
                            stylesheet.palette().watermark());
                });
    }
}
