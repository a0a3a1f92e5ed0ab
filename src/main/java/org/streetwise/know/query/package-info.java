/// Answers editors' questions: which lessons, cases and themes there are, what they rest on, what is missing.
///
/// A [LessonFilter] or [CaseFilter] comes in, and rows such as [ListedLesson] go out. They tell more than print does,
/// for example internal lessons, but of an anonymous case nothing that would show which one it is. Begin with
/// [LessonList]; [Gaps] finds what themes lack.
package org.streetwise.know.query;
