/// The domain: a programme, its cases and their lessons, as their authors wrote them. It knows no files, no YAML and no
/// print.
///
/// [Programme] holds everything in one language; begin there. A [Case] has [Lesson]s; a [Theme] has
/// [StreetwiseLesson]s, which rest on lessons of cases; an [Edition] says what to publish. Values are in `know.value`.
/// What only some readers may see is [Guarded]: only `know.selection` opens it for print.
package org.streetwise.know.model;
