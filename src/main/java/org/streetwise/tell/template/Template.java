package org.streetwise.tell.template;

import java.util.List;
import org.streetwise.source.Spanned;

/// A template in one language.
///
/// @param name its folder's name
/// @param stylesheet the look that goes with it, unless an edition names another
public record Template(String name, String stylesheet, List<Spanned<Part>> outline, Words words) {
    public Template {
        outline = List.copyOf(outline);
    }

    /// The names of the programme's own texts that the outline asks for.
    public List<String> proseNames() {
        return Part.all(outline)
                .filter(Part.ProgrammeProse.class::isInstance)
                .map(part -> ((Part.ProgrammeProse) part).name())
                .distinct()
                .toList();
    }
}
