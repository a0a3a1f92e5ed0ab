package org.streetwise.print.pdf;

import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;
import org.openpdf.text.pdf.PdfWriter;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.layout.Element;
import org.streetwise.print.layout.Fragment;
import org.streetwise.print.layout.Owner;
import org.streetwise.print.layout.Piece;
import org.streetwise.print.layout.Run;
import org.streetwise.print.style.Colour;

/// Draws text.
final class TextPainter {
    private static final double STROKE = 0.05;
    private static final double UNDER = 0.13;
    private static final double BOX_STROKE = 0.6;

    private final TaggedContent content;
    private final PdfContentByte canvas;
    private final EmbeddedFonts fonts;
    private final Links links;
    private Optional<Colour> colour = Optional.empty();
    private Optional<Element> block = Optional.empty();
    private boolean spaced = true;
    private boolean textBegun;

    TextPainter(PdfWriter writer, TaggedContent content, EmbeddedFonts fonts, Links links) {
        this.content = content;
        this.canvas = writer.getDirectContent();
        this.fonts = fonts;
        this.links = links;
    }

    void beginPage() {
        colour = Optional.empty();
        block = Optional.empty();
    }

    /// What comes next stands apart from what came before: a reader who can't see that needs a space.
    void beginText() {
        textBegun = true;
    }

    /// Makes what is drawn next of this colour.
    void colour(Colour wanted) {
        if (!colour.equals(Optional.of(wanted))) {
            canvas.setRGBColorFill(wanted.red(), wanted.green(), wanted.blue());
            colour = Optional.of(wanted);
        }
    }

    /// Draws a fragment of a line.
    ///
    /// @param instead whose it is if not its run's
    void paint(Fragment fragment, double x, double baseline, Optional<Owner> instead) {
        Piece.Text piece = fragment.piece();
        Run run = Run.of(piece);
        Owner owner = instead.orElse(run.owner());
        double at = x + fragment.x();
        double y = baseline + piece.shift();
        switch (fragment) {
            case Fragment.Glyphs glyphs -> {
                content.of(owner);
                colour(run.colour());
                show(glyphs, owner, at, y);
                stroke(run, piece, at, y, glyphs.width());
            }
            case Fragment.Hyphen hyphen ->
                content.reading(owner, "\u00AD", () -> {
                    colour(run.colour());
                    show(hyphen.face(), piece.size(), "-", at, y);
                    stroke(run, piece, at, y, hyphen.width());
                    spaced = true;
                });
            case Fragment.Missing missing -> {
                content.reading(owner, missing.text(), () -> box(missing, run, at, y));
            }
        }
        if (instead.isEmpty()) {
            link(fragment, run, at, baseline);
        }
    }

    private void show(Fragment.Glyphs glyphs, Owner owner, double at, double y) {
        Typeface face = glyphs.face();
        double size = glyphs.piece().size();
        PdfTextArray array = new PdfTextArray();
        double from = at;
        if (needsSpace(owner, glyphs.text())) {
            array.add(" ");
            from -= face.advance(' ') * size / 1000;
        }
        float[] adjustments = glyphs.adjustments();
        String text = drawn(glyphs.text(), face);
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (adjustments[i] != 0) {
                array.add(text.substring(done, i + 1));
                array.add(-adjustments[i]);
                done = i + 1;
            }
        }
        array.add(text.substring(done));
        canvas.beginText();
        canvas.setFontAndSize(fonts.font(face), (float) size);
        canvas.setTextMatrix((float) from, (float) y);
        canvas.showText(array);
        canvas.endText();
        spaced = text.endsWith(" ");
    }

    private boolean needsSpace(Owner owner, String text) {
        Optional<Element> here = blockOf(owner);
        boolean needs = textBegun && !spaced && here.isPresent() && here.equals(block) && !text.startsWith(" ");
        block = here;
        textBegun = false;
        return needs;
    }

    private static Optional<Element> blockOf(Owner owner) {
        Optional<Element> element = owner instanceof Element e ? Optional.of(e) : Optional.empty();
        while (element.isPresent() && element.get().kind().inline()) {
            element = element.get().parent();
        }
        return element;
    }

    /// Characters that share a glyph with a plainer one are drawn as that: a glyph reads as one character only.
    private static String drawn(String text, Typeface face) {
        String drawn = text.replace('\u00A0', ' ');
        return face.covers('-') ? drawn.replace('\u2011', '-') : drawn;
    }

    private void show(Typeface face, double size, String text, double x, double y) {
        canvas.beginText();
        canvas.setFontAndSize(fonts.font(face), (float) size);
        canvas.setTextMatrix((float) x, (float) y);
        canvas.showText(text);
        canvas.endText();
    }

    private void stroke(Run run, Piece.Text piece, double x, double y, double width) {
        switch (run.stroke()) {
            case NONE -> {}
            case UNDER -> bar(x, y - UNDER * piece.size(), width, STROKE * piece.size());
            case THROUGH -> bar(x, y + piece.face().xHeight() * piece.size() / 2000, width, STROKE * piece.size());
        }
    }

    private void bar(double x, double y, double width, double thickness) {
        canvas.rectangle((float) x, (float) (y - thickness / 2), (float) width, (float) thickness);
        canvas.fill();
    }

    /// Empty boxes for what no font can draw, one for each character that is seen.
    private void box(Fragment.Missing missing, Run run, double x, double y) {
        colour(run.colour());
        double width = missing.width() / missing.boxes();
        for (int i = 0; i < missing.boxes(); i++) {
            double left = x + i * width + BOX_STROKE;
            rectangle(left, y, width - 2 * BOX_STROKE, missing.height());
            rectangle(left + BOX_STROKE, y + BOX_STROKE, width - 4 * BOX_STROKE, missing.height() - 2 * BOX_STROKE);
        }
        canvas.eoFill();
        placeholder(missing, x, y);
        spaced = false;
    }

    private void rectangle(double x, double y, double width, double height) {
        canvas.rectangle((float) x, (float) y, (float) width, (float) height);
    }

    /// A space as wide as the box, for programs take the text behind a drawing only where there is text in its place.
    private void placeholder(Fragment.Missing missing, double x, double y) {
        Typeface face = missing.piece().face();
        double size = missing.piece().size();
        double scale = 100 * missing.width() / (face.advance(' ') * size / 1000);
        canvas.setHorizontalScaling((float) scale);
        show(face, size, " ", x, y);
        canvas.setHorizontalScaling(100);
    }

    private void link(Fragment fragment, Run run, double x, double baseline) {
        Piece.Text piece = fragment.piece();
        run.link().ifPresent(link -> {
            double descent = piece.face().descent() * piece.size() / 1000;
            double ascent = piece.face().ascent() * piece.size() / 1000;
            double y = baseline + piece.shift();
            links.add(link, baseline, x, y - descent, x + fragment.width(), y + ascent);
        });
    }
}
