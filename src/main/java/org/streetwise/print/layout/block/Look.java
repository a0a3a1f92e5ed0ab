package org.streetwise.print.layout.block;

import java.util.Optional;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.box.Owner;
import org.streetwise.print.layout.box.Run;
import org.streetwise.print.layout.line.Piece;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.style.Colour;
import org.streetwise.print.style.TextStyle;
import org.streetwise.source.Language;

/// How text looks and which element it belongs to. A paragraph hands it down to its inlines.
public record Look(
        Faces faces,
        TextStyle.Family family,
        double size,
        double shift,
        boolean bold,
        boolean italic,
        Colour colour,
        Run.Stroke stroke,
        Language language,
        Owner owner) {
    /// The language of text that is never hyphenated.
    static final Language NO_WORDS = new Language("zxx");

    /// The look of a style, for text of an owner.
    public static Look of(Faces faces, TextStyle style, Language language, Owner owner) {
        Colour colour = faces.stylesheet().palette().of(style.ink());
        return new Look(
                faces,
                style.family(),
                style.size(),
                0,
                style.bold(),
                style.italic(),
                colour,
                Run.Stroke.NONE,
                language,
                owner);
    }

    Look owned(Kind kind) {
        return by(element().map(e -> (Owner) e.child(kind)).orElse(owner));
    }

    /// The element that the text belongs to; empty if it belongs only to the page.
    Optional<Element> element() {
        return owner instanceof Element element ? Optional.of(element) : Optional.empty();
    }

    Look by(Owner owner) {
        return new Look(faces, family, size, shift, bold, italic, colour, stroke, language, owner);
    }

    /// This look in bold.
    public Look strong() {
        return new Look(faces, family, size, shift, true, italic, colour, stroke, language, owner);
    }

    /// This look emphasised: italic, or upright within italics.
    Look emphasised() {
        return new Look(faces, family, size, shift, bold, !italic, colour, stroke, language, owner);
    }

    Look struck() {
        return new Look(faces, family, size, shift, bold, italic, colour, Run.Stroke.THROUGH, language, owner);
    }

    /// This look in another size, in points.
    public Look sized(double size) {
        return new Look(faces, family, size, shift, bold, italic, colour, stroke, language, owner);
    }

    Look coloured(Colour colour) {
        return new Look(faces, family, size, shift, bold, italic, colour, stroke, language, owner);
    }

    Look code() {
        return new Look(faces, TextStyle.Family.CODE, size * 0.92, shift, bold, false, colour, stroke, NO_WORDS, owner);
    }

    Look linked() {
        Colour link = faces.stylesheet().palette().link();
        return new Look(faces, family, size, shift, bold, italic, link, stroke, language, owner);
    }

    /// This look underlined, for a link that colour alone would not distinguish from the text around it.
    Look underlined() {
        return new Look(faces, family, size, shift, bold, italic, colour, Run.Stroke.UNDER, language, owner);
    }

    Look raised() {
        return new Look(
                faces,
                family,
                size * TextStyle.RAISED,
                shift + size * 0.34,
                bold,
                italic,
                colour,
                stroke,
                language,
                owner);
    }

    Look in(Language language) {
        return new Look(faces, family, size, shift, bold, italic, colour, stroke, language, owner);
    }

    /// A text with this look.
    public Piece.Text text(String text) {
        Typeface face = faces.face(family, bold, italic);
        return new Piece.Text(text, face, size, shift, language, new Run(owner, colour, stroke));
    }
}
