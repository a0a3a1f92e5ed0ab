package org.streetwise.know.model;

import java.util.Optional;
import org.streetwise.know.value.AreaCodes;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.ByField;
import org.streetwise.know.value.Coordinates;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Spanned;

/// Where a case is.
///
/// @param names the names of its municipality, neighbourhood, region and country, and the phrases by which a sentence
///     names it and says where it is
public record Neighbourhood(
        ByField<Spanned<String>> names, Optional<AreaCodes> codes, Optional<Coordinates> coordinates) {
    /// The municipality's name.
    public String municipality() {
        return named(AuthoredText.MUNICIPALITY).orElse("");
    }

    /// The neighbourhood's name.
    public String name() {
        return named(AuthoredText.NEIGHBOURHOOD).orElse("");
    }

    /// As a sentence names it: `het Molenkwartier`.
    public Optional<String> inText() {
        return named(AuthoredText.IN_TEXT);
    }

    /// One of its names.
    public Optional<String> named(AuthoredText field) {
        return names.get(field).map(Spanned::value);
    }

    /// The same without what would tell where it is. Its names stay, since print gives an anonymous neighbourhood other
    /// names.
    Neighbourhood withoutTraces() {
        ByField<Spanned<String>> replaced = ByField.<Spanned<String>>none()
                .with(AuthoredText.MUNICIPALITY, names.get(AuthoredText.MUNICIPALITY))
                .with(AuthoredText.NEIGHBOURHOOD, names.get(AuthoredText.NEIGHBOURHOOD))
                .with(AuthoredText.IN_TEXT, names.get(AuthoredText.IN_TEXT));
        return new Neighbourhood(replaced, Optional.empty(), Optional.empty());
    }

    /// Passes its words to a reader.
    void read(TextReader reader) {
        names.forEach((field, name) -> reader.words(field, name.value(), name.span()));
        codes.flatMap(AreaCodes::note)
                .ifPresent(note -> reader.words(AuthoredText.AREA_NOTE, note.value(), note.span()));
    }
}
