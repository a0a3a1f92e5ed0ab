package org.streetwise.print.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Owner;
import org.streetwise.print.layout.box.Page;
import org.streetwise.print.style.Colour;
import org.streetwise.source.Spanned;

/// The content stream of a page (ISO 32000-1, 7.8.2), which marks what belongs to which element. Lengths are in points
/// from the page's lower left corner.
///
/// A mark stays open until something of another owner is drawn. So the plain lines of a paragraph share one mark.
final class PageContent {
    private static final double FULL = 255;
    private static final double HUNDREDTHS = 100;
    /// The usual size of a page of text, in bytes.
    private static final int ROOM = 1 << 14;

    private final Syntax operators = new Syntax(ROOM);
    private final UsedCharacters used = new UsedCharacters();
    private final List<Element> owners = new ArrayList<>();
    private final List<PaintedPage.Placed> places = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();
    private final List<Typeface> faces = new ArrayList<>();
    private final List<Spanned<String>> pictures = new ArrayList<>();
    private Optional<Owner> current = Optional.empty();
    private int colour;
    private int faceNumber = -1;
    private double size;
    private boolean inText;
    /// Where the last piece of text began, in hundredths of a point.
    private long lineX;

    private long lineY;

    /// Sets the owner of what is drawn next.
    void of(Owner owner) {
        if (current.isPresent() && current.get() == owner) {
            return;
        }
        end();
        begin(owner, "");
    }

    /// Marks what `draw` draws as this owner's, to be read as `text` whatever it looks like.
    void reading(Owner owner, String text, Runnable draw) {
        end();
        begin(owner, text);
        draw.run();
        end();
    }

    /// Marks what `draw` draws as a watermark, which belongs to no element. It is not read even by programs that read
    /// all text, whatever it belongs to.
    void unread(Runnable draw) {
        of(Owner.Artifact.WATERMARK);
        operators.name("Span").open().name("ActualText").text("").close().operator("BDC");
        draw.run();
        endText();
        operators.operator("EMC");
        end();
    }

    private void begin(Owner owner, String actualText) {
        switch (owner) {
            case Element element -> {
                operators.name(actualText.isEmpty() ? Tags.word(element.kind()) : "Span");
                operators.open().name("MCID").integer(owners.size());
                if (!actualText.isEmpty()) {
                    operators.name("ActualText").text(actualText);
                }
                operators.close().operator("BDC");
                owners.add(element);
            }
            case Owner.Artifact artifact ->
                operators.name("Artifact").raw(properties(artifact)).operator("BDC");
        }
        current = Optional.of(owner);
    }

    private static String properties(Owner.Artifact artifact) {
        return switch (artifact) {
            case HEADER -> "<</Type/Pagination/Subtype/Header>>";
            case FOOTER -> "<</Type/Pagination/Subtype/Footer>>";
            // a subtype only since ISO 32000-2 (table 363), but readers know it
            case WATERMARK -> "<</Type/Pagination/Subtype/Watermark>>";
            case LAYOUT -> "<</Type/Layout>>";
        };
    }

    private void end() {
        endText();
        if (current.isPresent()) {
            operators.operator("EMC");
            current = Optional.empty();
        }
    }

    /// Sets where an element that is not text is drawn.
    void place(Element element, double left, double bottom, double right, double top) {
        places.add(new PaintedPage.Placed(element, left, bottom, right, top));
    }

    /// Adds an area where a link can be clicked. Each line of a link's words has one area.
    void link(LinkArea area) {
        for (int i = links.size() - 1; i >= 0; i--) {
            if (links.get(i).continuesAs(area)) {
                links.set(i, links.get(i).with(area));
                return;
            }
        }
        links.add(area);
    }

    /// Sets the colour of what is drawn next. A page begins with black.
    void colour(Colour wanted) {
        if (wanted.rgb() != colour) {
            rgb(wanted).operator("rg");
            colour = wanted.rgb();
        }
    }

    private Syntax rgb(Colour wanted) {
        return operators.fine(wanted.red() / FULL).fine(wanted.green() / FULL).fine(wanted.blue() / FULL);
    }

    void rectangle(double x, double y, double width, double height) {
        endText();
        operators.number(x).number(y).number(width).number(height).operator("re");
    }

    /// Draws a row of round dots. They are dashes of no length, of which only the round ends remain (8.4.3.6).
    ///
    /// @param x the first dot's centre
    /// @param end no dot's centre lies beyond this
    void dots(double x, double end, double y, double diameter, double distance, Colour colour) {
        endText();
        operators
                .operator("q")
                .number(diameter)
                .raw(" w 1 J[0")
                .number(distance)
                .raw("]0 d");
        rgb(colour).raw(" RG").number(x).number(y).raw(" m");
        operators.number(end).number(y).raw(" l S\n").operator("Q");
    }

    void fill() {
        operators.operator("f");
    }

    /// Fills by the even-odd rule, so that an outline within another leaves a hole.
    void fillOdd() {
        operators.operator("f*");
    }

    /// Draws an image.
    void picture(Spanned<String> file, double x, double y, double width, double height) {
        endText();
        int number = number(pictures, file);
        operators
                .operator("q")
                .number(width)
                .raw(" 0 0")
                .number(height)
                .number(x)
                .number(y);
        operators.operator("cm").name("P" + number).operator("Do").operator("Q");
    }

    private static <T> int number(List<T> known, T wanted) {
        int number = known.indexOf(wanted);
        if (number < 0) {
            known.add(wanted);
            return known.size() - 1;
        }
        return number;
    }

    /// Draws text.
    ///
    /// @param adjustments what is added after each UTF-16 unit besides its advance, in thousandths of the type size
    void text(Typeface face, double size, double x, double y, String text, float[] adjustments) {
        font(face, size);
        long atX = Math.round(x * HUNDREDTHS);
        long atY = Math.round(y * HUNDREDTHS);
        if (!inText) {
            operators.operator("BT");
            inText = true;
            lineX = 0;
            lineY = 0;
        }
        operators
                .number((atX - lineX) / HUNDREDTHS)
                .number((atY - lineY) / HUNDREDTHS)
                .operator("Td");
        lineX = atX;
        lineY = atY;
        show(face, text, adjustments);
    }

    /// Draws text along a slope.
    void slanted(Typeface face, double size, double cos, double sin, double x, double y, String text) {
        endText();
        font(face, size);
        operators.operator("BT");
        operators.fine(cos).fine(sin).fine(-sin).fine(cos).number(x).number(y).operator("Tm");
        show(face, text, new float[text.length()]);
        operators.operator("ET");
    }

    /// Sets the width of glyphs that are drawn next.
    ///
    /// @param percent 100 is the typeface's own width
    void widen(double percent) {
        operators.number(percent).operator("Tz");
    }

    private void font(Typeface wanted, double wantedSize) {
        int number = number(faces, wanted);
        if (number != faceNumber || wantedSize != size) {
            faceNumber = number;
            size = wantedSize;
            operators.name("F" + number).number(size).operator("Tf");
        }
    }

    /// Writes glyph numbers with the adjustments between them (9.4.3). What rounding leaves over is added to the next
    /// adjustment.
    private void show(Typeface face, String text, float[] adjustments) {
        BitSet characters = used.of(face);
        operators.put('[').put('(');
        double left = 0;
        boolean open = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!open) {
                operators.put('(');
                open = true;
            }
            operators.pair(face.glyph(c));
            characters.set(c);
            left += adjustments[i - 1];
            long rounded = Math.round(left);
            if (rounded != 0) {
                operators.put(')').integer(-rounded);
                left -= rounded;
                open = false;
            }
        }
        if (open) {
            operators.put(')');
        }
        operators.put(']').raw("TJ\n");
    }

    private void endText() {
        if (inText) {
            operators.operator("ET");
            inText = false;
        }
    }

    /// The painted page.
    PaintedPage finish(Page page) {
        end();
        return new PaintedPage(
                page.index(),
                page.width(),
                page.height(),
                Deflated.of(operators.toByteArray()),
                List.copyOf(owners),
                List.copyOf(places),
                List.copyOf(links),
                List.copyOf(faces),
                List.copyOf(pictures),
                used);
    }
}
