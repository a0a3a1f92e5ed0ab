package org.streetwise.know.query;

import java.util.List;
import java.util.OptionalInt;
import org.streetwise.know.corpus.LessonSubject;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.LessonName;
import org.streetwise.source.Span;

/// A lesson as editors see it, including what print does not tell.
///
/// @param number as printed; none for a case lesson that streetwise lessons rest on, or that is internal
/// @param isNamed whether others can refer to it by its name; if not, the name is made up
/// @param moreThemes the further themes that it is filed under
/// @param isInternal whether nothing of it is printed
/// @param subject what it is about
/// @param strength of a streetwise lesson's carriers, or of the case lesson itself
/// @param cases the cases that learnt it
/// @param carriedBy the case lessons that it rests on
/// @param differing the case lessons that say otherwise
/// @param carries the streetwise lessons that rest on it
public record ListedLesson(
        OptionalInt number,
        LessonName name,
        boolean isNamed,
        String title,
        Id theme,
        List<Id> moreThemes,
        boolean isInternal,
        LessonSubject subject,
        LessonTexts texts,
        Strength strength,
        List<Id> cases,
        List<LessonKey> carriedBy,
        List<LessonKey> differing,
        List<Id> carries,
        Span place) {
    public ListedLesson {
        moreThemes = List.copyOf(moreThemes);
        cases = List.copyOf(cases);
        carriedBy = List.copyOf(carriedBy);
        differing = List.copyOf(differing);
        carries = List.copyOf(carries);
    }

    /// Whether it is a lesson over cases.
    public boolean isStreetwise() {
        return name instanceof LessonName.Streetwise;
    }
}
