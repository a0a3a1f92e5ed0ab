package org.streetwise.example;

import java.util.List;

/// The topic of a streetwise lesson, with the words to tell it in. Braces stand for a word of the {@link Wording}.
///
/// @param carriers how many neighbourhoods carry it; 0 means that it is the authors' own
/// @param titles the titles of lessons that carry it
/// @param contrary the titles of lessons that differ from it, one per differing neighbourhood
/// @param advice advice and its audience
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
