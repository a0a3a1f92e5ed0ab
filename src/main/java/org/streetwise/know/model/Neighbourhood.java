package org.streetwise.know.model;

import java.util.Optional;
import org.streetwise.know.value.AreaCodes;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Coordinates;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Span;

/// Where a case is.
///
/// @param inText as a sentence names it: `het Molenkwartier`
public record Neighbourhood(
        String municipality,
        String name,
        Optional<String> inText,
        Optional<AreaCodes> codes,
        Optional<Coordinates> coordinates) {
    /// The same without what would tell where it is, but for its names, which those who do not want to be known have
    /// others in the place of.
    Neighbourhood withoutTraces() {
        return new Neighbourhood(municipality, name, inText, Optional.empty(), Optional.empty());
    }

    /// Shows its words.
    ///
    /// @param place where its names stand
    void read(TextReader reader, Span place) {
        reader.words(AuthoredText.MUNICIPALITY, municipality, place);
        reader.words(AuthoredText.NEIGHBOURHOOD, name, place);
        inText.ifPresent(words -> reader.words(AuthoredText.IN_TEXT, words, place));
        codes.flatMap(AreaCodes::note)
                .ifPresent(note -> reader.words(AuthoredText.AREA_NOTE, note.value(), note.span()));
    }
}
