package org.streetwise.tell.template;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.source.Spanned;

/// A part about one theme.
public sealed interface ThemePart extends Part {

    /// A text of the theme.
    record Text(AuthoredText field) implements ThemePart {
        /// Those that it can be.
        static final List<AuthoredText> FIELDS =
                List.of(AuthoredText.INTRODUCTION, AuthoredText.COMPARISON, AuthoredText.MEANING);
    }

    /// How many lessons in how many neighbourhoods the theme has.
    record Counts() implements ThemePart {}

    /// The theme's lessons as a list of references.
    record Overview() implements ThemePart {}

    /// Lessons of other themes that touch this one too.
    record Related() implements ThemePart {}

    /// The numbered lessons of the theme, in full.
    ///
    /// @param parts what is printed of each, in order
    /// @param names the section that has the names where a lesson is carried by too many to name
    record Lessons(List<LessonPart> parts, Optional<Spanned<String>> names) implements ThemePart {
        public Lessons {
            parts = List.copyOf(parts);
        }
    }

    /// The theme's lessons as they are told to residents; those that are not are left out.
    ///
    /// @param words how many there is room for in each
    record Plain(Optional<Integer> words) implements ThemePart {}
}
