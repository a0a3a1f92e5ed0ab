package org.streetwise.know.value;

import java.util.Comparator;
import java.util.Optional;

/// How a case lesson is referred to from outside its case: `rotterdam-pendrecht/straat`.
public record LessonKey(Id caseId, Id lesson) implements Comparable<LessonKey> {
    private static final Comparator<LessonKey> ORDER =
            Comparator.comparing(LessonKey::caseId).thenComparing(LessonKey::lesson);

    /// Reads the name of a case lesson in a text, `case/lesson`; absent if the text is not one.
    public static Optional<LessonKey> read(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Id.read(text.substring(0, slash))
                        .flatMap(owner ->
                                Id.read(text.substring(slash + 1)).map(lesson -> new LessonKey(owner, lesson)));
    }

    @Override
    public int compareTo(LessonKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return caseId + "/" + lesson;
    }
}
