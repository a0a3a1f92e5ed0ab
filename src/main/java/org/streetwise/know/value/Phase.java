package org.streetwise.know.value;

import org.streetwise.source.Spanned;

/// A stretch of the work in which lessons are learnt, such as its preparation.
///
/// @param label as a table names it: `Voorbereiding`
/// @param inText as a sentence names it: `de voorbereiding`
public record Phase(Spanned<Id> id, String label, String inText) {}
