/// Takes a programme through all phases: read, know, tell, print.
///
/// A [Request] comes in, with a [org.streetwise.source.Workspace] to read from. Diagnostics go out, and a publication's
/// files for an [Output]. Begin with [Compiler], which is the whole way in one file.
///
/// - [EditionPhases] writes one edition: it selects, writes and checks, and returns a [Manuscript]. [EditionRounds]
///   does so for all editions, and again for drafts that leave out faulty cases.
/// - [Proof] is a numbered manuscript, which it lays out. [EditionFiles] renders each format only when its bytes are
///   asked for.
/// - [ReadProgramme] is what commands that only ask get: the programme in each of its languages.
/// - The other classes find what only the whole programme shows: [UnreadFiles], [UnrequestedTexts],
///   [UntranslatedTexts], [SameTitles].
///
/// Nothing here touches the disk: `cli` gives the workspace and the output.
package org.streetwise.compile;
