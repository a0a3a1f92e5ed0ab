package org.streetwise.print.layout.box;

import java.util.Optional;
import org.streetwise.print.layout.line.Piece;
import org.streetwise.print.style.Colour;

/// What a painter must know about a run of text besides its typeface. Every [Piece.Text] has one as its owner.
public record Run(Owner owner, Colour colour, Stroke stroke) {
    /// A line along the text.
    public enum Stroke {
        NONE,
        UNDER,
        THROUGH
    }

    /// The run of a piece.
    public static Run of(Piece.Text piece) {
        return (Run) piece.owner();
    }

    /// The link that the run belongs to, if any.
    public Optional<Element> link() {
        Optional<Element> element = owner instanceof Element e ? Optional.of(e) : Optional.empty();
        while (element.isPresent() && !(element.get().kind() instanceof Kind.Link)) {
            element = element.get().kind().inline() ? element.get().parent() : Optional.empty();
        }
        return element;
    }
}
