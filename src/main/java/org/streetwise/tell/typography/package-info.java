/// Sets quotation marks, dashes and no-break spaces in plainly typed text as print requires, once for all formats.
///
/// A document comes in and goes out again; letters and digits stay as they are. A language's habits are its
/// [Conventions]. [Rules] applies all rules to the characters of one line in one pass: [Quotes], [Dashes],
/// [NoBreakSpaces]. Begin with [Typography].
package org.streetwise.tell.typography;
