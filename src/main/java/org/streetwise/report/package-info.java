/// Prints diagnostics, for people and for machines.
///
/// [Findings] come in, and text goes out. [HumanReport] shows the lines in question with carets below them;
/// [ShortReport], [JsonReport], [SarifReport], [GithubReport] and [JunitReport] are for other programs. Nothing from a
/// file reaches a terminal unless [TerminalText] has made it safe. Begin with [HumanReport].
package org.streetwise.report;
