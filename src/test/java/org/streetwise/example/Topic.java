package org.streetwise.example;

import java.util.List;

/// What a streetwise lesson is about, with the words to tell it in. Braces stand for a word of the
/// {@link Wording}.
///
/// @param carriers how many neighbourhoods carry it; none means that it is the authors' own
/// @param titles of the lessons that carry it
/// @param contrary the titles of lessons that differ from it, one per differing neighbourhood
/// @param advice with the audience that it is for
record Topic(
        String id,
        String theme,
        int carriers,
        String title,
        String text,
        List<String> titles,
        List<String> happened,
        List<String> learnt,
        List<String> contrary,
        Advice advice) {
    record Advice(List<String> audiences, String text) {}

    boolean isAuthorsOwn() {
        return carriers == 0;
    }
}
