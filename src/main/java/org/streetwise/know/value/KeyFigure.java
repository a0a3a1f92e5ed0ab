package org.streetwise.know.value;

import org.streetwise.source.Spanned;

/// One figure of a neighbourhood.
public record KeyFigure(Spanned<Id> indicator, Figure figure) {
    /// Shows its words.
    public void read(TextReader reader) {
        reader.mention(AuthoredText.FIGURE, indicator.value().value(), indicator.span());
        if (figure instanceof Figure.Known known) {
            known.note().ifPresent(note -> reader.words(AuthoredText.FIGURE_NOTE, note.value(), note.span()));
        }
    }
}
