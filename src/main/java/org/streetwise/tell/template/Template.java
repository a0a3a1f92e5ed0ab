package org.streetwise.tell.template;

import java.util.List;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.source.Spanned;

/// A template in one language.
///
/// @param name the name of its folder
/// @param stylesheet the stylesheet to use if an edition names no other
/// @param numbered how much is printed of each numbered lesson
/// @param carried how much is printed of each case lesson that a streetwise lesson rests on
public record Template(
        String name, String stylesheet, Extent numbered, Extent carried, List<Spanned<Part>> outline, Words words) {
    public Template {
        outline = List.copyOf(outline);
    }

    /// The least that a publication prints of a lesson.
    public enum Extent {
        /// The whole lesson, once.
        FULL,
        /// The title, at least once.
        TITLE,
        /// Nothing is required.
        NONE
    }

    /// Whether the template prints words for residents.
    public boolean tellsResidents() {
        return Part.all(outline)
                .anyMatch(part -> part instanceof ThemePart.Plain
                        || part instanceof CasePart.Text(var field, _) && field == AuthoredText.CASE_PLAIN);
    }
}
