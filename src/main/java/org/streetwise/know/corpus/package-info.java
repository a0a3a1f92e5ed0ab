/// Resolves names: the programme as a whole, in which every reference leads somewhere.
///
/// A [org.streetwise.know.model.Programme] comes in. A [Corpus] goes out, in which lessons, cases and themes are found
/// by name and every lesson has its number. Each reference that leads nowhere is reported once, at the reference, and
/// later phases need not think of it again. Begin with [Corpus].
///
/// - [Names] holds everything that has an id; [Index] follows former ids.
/// - [ReferenceCheck] and [TextReferences] look up what records and texts refer to. [NameGuess] finds what the author
///   meant.
/// - [LessonNumbers] numbers the lessons once for all editions, and [KeptNumbers] keeps the numbers that readers have
///   cited.
package org.streetwise.know.corpus;
