package org.streetwise.print.layout.box;

import java.util.Optional;
import org.streetwise.print.layout.line.Piece;
import org.streetwise.print.style.Colour;

/// What a painter has to know of a run of text beside its face: it is the owner of each [Piece.Text].
public record Run(Owner owner, Colour colour, Stroke stroke) {
    /// A line along the text.
    public enum Stroke {
        NONE,
        UNDER,
        THROUGH
    }

    /// The run of a piece of a set line.
    public static Run of(Piece.Text piece) {
        return (Run) piece.owner();
    }

    /// The link that the run belongs to.
    public Optional<Element> link() {
        Optional<Element> element = owner instanceof Element e ? Optional.of(e) : Optional.empty();
        while (element.isPresent() && !(element.get().kind() instanceof Kind.Link)) {
            element = element.get().kind().inline() ? element.get().parent() : Optional.empty();
        }
        return element;
    }
}
