/// The values that cases and lessons are made of: ids, dates, figures, quotes. They don't know who may read them.
///
/// Most are small records that check what they hold. Begin with three that all others use: [Id],
/// [org.streetwise.know.prose.Prose] for texts, and [AuthoredText], the list of all fields whose words may reach a
/// reader. A record passes its texts to a [TextReader], field by field. Whoever looks for citations or names, or for
/// what is printed, reads the texts this way, and so misses none.
package org.streetwise.know.value;
