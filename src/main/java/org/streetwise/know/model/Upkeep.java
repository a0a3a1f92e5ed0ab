package org.streetwise.know.model;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.value.Alias;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.PartialDate;
import org.streetwise.source.Spanned;

/// How a case's file is kept.
///
/// @param owner who looks after it, never printed
/// @param checked when its facts were last looked at
/// @param formerly ids that the case had before, which still lead to it
/// @param anonymous what the case is called in print if it wants to stay anonymous
public record Upkeep(
        Optional<String> owner,
        Optional<Spanned<PartialDate>> checked,
        Optional<Review> review,
        List<Spanned<Id>> formerly,
        Optional<Alias> anonymous,
        Visibility visibility) {
    public Upkeep {
        formerly = List.copyOf(formerly);
    }

    /// The same with the invented id that the case has in another language.
    Upkeep shownAs(Upkeep other) {
        return new Upkeep(
                owner,
                checked,
                review,
                formerly,
                anonymous.map(alias -> other.anonymous
                        .map(known -> alias.shownAs(known.shown()))
                        .orElse(alias)),
                visibility);
    }
}
