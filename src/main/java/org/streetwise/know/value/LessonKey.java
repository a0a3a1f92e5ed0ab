package org.streetwise.know.value;

import java.util.Comparator;

/// How a case lesson is referred to from outside its case: `rotterdam-pendrecht/straat`.
public record LessonKey(Id caseId, Id lesson) implements Comparable<LessonKey> {
    private static final Comparator<LessonKey> ORDER =
            Comparator.comparing(LessonKey::caseId).thenComparing(LessonKey::lesson);

    @Override
    public int compareTo(LessonKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return caseId + "/" + lesson;
    }
}
