/// Chapters of themes, lessons, audiences, strategies and linkages.
///
/// Each writer takes one part of an outline and the thing that it is about, and gives blocks; an empty list where there
/// is nothing to say. [org.streetwise.tell.publication.lesson.LessonWriter] prints one lesson: begin there.
package org.streetwise.tell.publication.lesson;
