package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.source.Spanned;

/// One figure of a neighbourhood.
///
/// @param indicator what it measures; if the figure has its own label, a name within its case
/// @param label its own label, if no other neighbourhood has such a figure
public record KeyFigure(Spanned<Id> indicator, Optional<Label> label, Figure figure) {

    /// The label of a figure that only one neighbourhood has.
    public record Label(Spanned<String> text, Optional<String> unit) {}

    /// The same figure without the address of its source, which mostly tells which neighbourhood it is.
    public KeyFigure withoutTraces() {
        return new KeyFigure(
                indicator,
                label,
                new Figure(
                        figure.value(),
                        figure.year(),
                        figure.note(),
                        figure.municipality(),
                        figure.country(),
                        figure.source()
                                .filter(source -> !(source instanceof NamedSource.Linked(SourceLink.Address _)))));
    }

    /// Passes its words to a reader.
    public void read(TextReader reader) {
        reader.mention(AuthoredText.FIGURE, indicator.value().value(), indicator.span());
        label.ifPresent(own -> {
            reader.words(
                    AuthoredText.FIGURE_LABEL, own.text().value(), own.text().span());
            own.unit()
                    .ifPresent(unit -> reader.words(
                            AuthoredText.FIGURE_LABEL, unit, own.text().span()));
        });
        figure.note().ifPresent(note -> reader.words(AuthoredText.FIGURE_NOTE, note.value(), note.span()));
        figure.source().ifPresent(source -> source.read(AuthoredText.FIGURE_SOURCE, reader));
    }
}
