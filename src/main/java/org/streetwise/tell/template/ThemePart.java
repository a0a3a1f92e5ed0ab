package org.streetwise.tell.template;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.source.Spanned;

/// A part about one theme.
public sealed interface ThemePart extends Part {

    /// A text of the theme.
    record Text(AuthoredText field) implements ThemePart {
        /// The fields that a text can have.
        static final List<AuthoredText> FIELDS =
                List.of(AuthoredText.INTRODUCTION, AuthoredText.COMPARISON, AuthoredText.MEANING);
    }

    /// How many lessons the theme has, and in how many neighbourhoods.
    record Counts() implements ThemePart {}

    /// The theme's lessons as a list of references.
    record Overview() implements ThemePart {}

    /// Lessons of other themes that also concern this one.
    record Related() implements ThemePart {}

    /// The numbered lessons of the theme, in full.
    ///
    /// @param parts what to print of each lesson, in order
    /// @param names the section with the names of the neighbourhoods, for a lesson that too many carry
    record Lessons(List<LessonPart> parts, Optional<Spanned<String>> names) implements ThemePart {
        public Lessons {
            parts = List.copyOf(parts);
        }
    }

    /// The theme's lessons in words for residents. Lessons without such words are left out.
    ///
    /// @param words how many words there is room for in each lesson
    record Plain(Optional<Integer> words) implements ThemePart {}
}
