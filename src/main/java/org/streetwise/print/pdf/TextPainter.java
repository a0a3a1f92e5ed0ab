package org.streetwise.print.pdf;

import java.util.Optional;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Owner;
import org.streetwise.print.layout.box.Run;
import org.streetwise.print.layout.line.Fragment;
import org.streetwise.print.layout.line.Piece;

/// Draws text.
final class TextPainter {
    private static final double STROKE = 0.05;
    private static final double UNDER = 0.13;
    private static final double BOX_STROKE = 0.6;

    private final PageContent content;
    private Optional<Element> block = Optional.empty();
    private boolean spaced = true;
    private boolean textBegun;

    TextPainter(PageContent content) {
        this.content = content;
    }

    /// Says that the next fragment begins a new text. A space is added before it if a reader who can't see the page
    /// needs one.
    void beginText() {
        textBegun = true;
    }

    /// Draws a fragment of a line.
    ///
    /// @param instead the owner, if it is not the run's
    void paint(Fragment fragment, double x, double baseline, Optional<Owner> instead) {
        Piece.Text piece = fragment.piece();
        Run run = Run.of(piece);
        Owner owner = instead.orElse(run.owner());
        double at = x + fragment.x();
        double y = baseline + piece.shift();
        switch (fragment) {
            case Fragment.Glyphs glyphs -> {
                content.of(owner);
                content.colour(run.colour());
                show(glyphs, owner, at, y);
                stroke(run, piece, at, y, glyphs.width());
            }
            case Fragment.Hyphen hyphen ->
                content.reading(owner, "\u00AD", () -> {
                    content.colour(run.colour());
                    content.text(hyphen.face(), piece.size(), at, y, "-", new float[1]);
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
        double from = at;
        float[] adjustments = glyphs.adjustments();
        String text = drawn(glyphs.text(), face);
        if (needsSpace(owner, glyphs.text())) {
            from -= face.advance(' ') * size / 1000;
            text = " " + text;
            float[] later = new float[adjustments.length + 1];
            System.arraycopy(adjustments, 0, later, 1, adjustments.length);
            adjustments = later;
        }
        content.text(face, size, from, y, text, adjustments);
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

    /// Replaces characters that share a glyph with a plainer one, because a glyph can be read as one character only.
    private static String drawn(String text, Typeface face) {
        String drawn = text.replace('\u00A0', ' ');
        return face.covers('-') ? drawn.replace('\u2011', '-') : drawn;
    }

    private void stroke(Run run, Piece.Text piece, double x, double y, double width) {
        switch (run.stroke()) {
            case NONE -> {}
            case UNDER -> bar(x, y - UNDER * piece.size(), width, STROKE * piece.size());
            case THROUGH -> bar(x, y + piece.face().xHeight() * piece.size() / 2000, width, STROKE * piece.size());
        }
    }

    private void bar(double x, double y, double width, double thickness) {
        content.rectangle(x, y - thickness / 2, width, thickness);
        content.fill();
    }

    /// Draws empty boxes for characters that no typeface has, one for each that is seen.
    private void box(Fragment.Missing missing, Run run, double x, double y) {
        content.colour(run.colour());
        double width = missing.width() / missing.boxes();
        for (int i = 0; i < missing.boxes(); i++) {
            double left = x + i * width + BOX_STROKE;
            content.rectangle(left, y, width - 2 * BOX_STROKE, missing.height());
            content.rectangle(
                    left + BOX_STROKE, y + BOX_STROKE, width - 4 * BOX_STROKE, missing.height() - 2 * BOX_STROKE);
        }
        content.fillOdd();
        placeholder(missing, x, y);
        spaced = false;
    }

    /// Draws a space as wide as the boxes. Programs read the text of a drawing only where some text stands in its
    /// place.
    private void placeholder(Fragment.Missing missing, double x, double y) {
        Typeface face = missing.piece().face();
        double size = missing.piece().size();
        double scale = 100 * missing.width() / (face.advance(' ') * size / 1000);
        content.widen(scale);
        content.text(face, size, x, y, " ", new float[1]);
        content.widen(100);
    }

    private void link(Fragment fragment, Run run, double x, double baseline) {
        Piece.Text piece = fragment.piece();
        Optional<Element> link = run.link();
        if (link.isPresent()) {
            double descent = piece.face().descent() * piece.size() / 1000;
            double ascent = piece.face().ascent() * piece.size() / 1000;
            double y = baseline + piece.shift();
            content.link(new LinkArea(link.get(), baseline, x, y - descent, x + fragment.width(), y + ascent));
        }
    }
}
