/// Chapters of themes, lessons, audiences, strategies and linkages.
///
/// Each writer takes a part of an outline and the item that it is about, and returns blocks: an empty list if there is
/// nothing to print. [org.streetwise.tell.publication.lesson.LessonWriter] prints one lesson; begin there.
package org.streetwise.tell.publication.lesson;
