package org.streetwise.tell.template;

import java.util.List;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.source.Spanned;

/// A template in one language.
///
/// @param name its folder's name
/// @param stylesheet the look that goes with it, unless an edition names another
/// @param numbered how much is printed of each numbered lesson
/// @param carried how much is printed of each case lesson that a streetwise lesson rests on
public record Template(
        String name, String stylesheet, Extent numbered, Extent carried, List<Spanned<Part>> outline, Words words) {
    public Template {
        outline = List.copyOf(outline);
    }

    /// How much of a lesson a publication prints at least.
    public enum Extent {
        /// All of it, once.
        FULL,
        /// Its title, at least once.
        TITLE,
        /// Not necessarily anything.
        NONE
    }

    /// Whether it prints what is told to residents.
    public boolean tellsResidents() {
        return Part.all(outline)
                .anyMatch(part -> part instanceof ThemePart.Plain
                        || part instanceof CasePart.Text(var field, _) && field == AuthoredText.CASE_PLAIN);
    }
}
