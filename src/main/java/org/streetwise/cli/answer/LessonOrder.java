package org.streetwise.cli.answer;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.streetwise.know.query.ListedLesson;
import org.streetwise.know.value.Evidence;

/// How lessons are sorted. Equal lessons are sorted by number.
public enum LessonOrder {
    NUMBER,
    TITLE,
    NEIGHBOURHOODS,
    EVIDENCE;

    /// The lessons in this order.
    ///
    /// @param lessons sorted by number
    /// @param locale the language of their titles
    public List<ListedLesson> sorted(List<ListedLesson> lessons, Locale locale) {
        return switch (this) {
            case NUMBER -> lessons;
            case TITLE -> {
                Collator collator = Collator.getInstance(locale);
                yield by(Comparator.comparing(ListedLesson::title, collator), lessons);
            }
            case NEIGHBOURHOODS ->
                by(
                        Comparator.comparing(lesson -> lesson.strength().neighbourhoods(), Comparator.reverseOrder()),
                        lessons);
            case EVIDENCE ->
                by(
                        Comparator.comparing(
                                lesson -> lesson.subject()
                                        .evidence()
                                        .map(Evidence::ordinal)
                                        .orElse(-1),
                                Comparator.reverseOrder()),
                        lessons);
        };
    }

    private static List<ListedLesson> by(Comparator<ListedLesson> order, List<ListedLesson> lessons) {
        return lessons.stream().sorted(order).toList();
    }
}
