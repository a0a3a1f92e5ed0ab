/// What an edition may show. It is the only way from a programme to print, and nothing internal passes it.
///
/// A [org.streetwise.know.corpus.Corpus] and an edition come in. A [Selection] goes out: copies of all that is shown,
/// and an [Omission] for each thing that is not, with the reason. Its records have other types than the model's, so
/// that later phases can't reach what was left out.
///
/// - [EditionFilter] decides which cases and lessons the edition shows. [Selector] copies them, with [CaseSelector] and
///   [LessonSelector].
/// - [Naming] and [Aliases] give anonymous neighbourhoods their invented names everywhere.
/// - [MissingParts] lists what a draft still lacks.
///
/// Begin with [Selection], then read [Selector].
package org.streetwise.know.selection;
