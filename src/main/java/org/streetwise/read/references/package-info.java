/// Reads lists of sources as reference managers write them: BibTeX, CSL-JSON and CSL-YAML.
///
/// A file's text comes in, and [org.streetwise.know.value.Reference]s go out. Begin with [BibtexReader] or [CslReader].
/// Both take dates from [WrittenDates] and report through [EntryFaults]. [BibtexParser] goes on after a broken entry,
/// so that one fault does not hide the next; [Latex] turns accents and commands into characters.
package org.streetwise.read.references;
