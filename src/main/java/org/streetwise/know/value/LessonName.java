package org.streetwise.know.value;

/// A lesson as a reference names it, if the reference may mean either kind of lesson.
public sealed interface LessonName {
    /// A streetwise lesson, by its id.
    record Streetwise(Id id) implements LessonName {
        @Override
        public String toString() {
            return id.value();
        }
    }

    /// A case's lesson, as `case/lesson`.
    record OfCase(LessonKey key) implements LessonName {
        @Override
        public String toString() {
            return key.toString();
        }
    }
}
