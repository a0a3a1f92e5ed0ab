/// Reads YAML as a tree of fields, lists and texts, each with its place in the file.
///
/// SnakeYAML's events come in, and [YamlNode]s go out. What a plain text means, a number, a date, yes or no, is decided
/// later by the field's type. Begin with [YamlReader].
///
/// If a file can't be parsed, [SyntaxFault] finds out what its author did: it asks [ColonFaults], [QuotationFaults],
/// [FlowFaults], [SignFaults] and others in turn, which look at the lines as people write them, not where the parser
/// stopped. [Mend] tries a correction before it is offered. [Limits] and [Expansion] refuse files made to exhaust
/// memory.
package org.streetwise.read.yaml;
