package org.streetwise.know.value;

import org.streetwise.source.Spanned;

/// Whom a recommendation is for.
///
/// @param label as a heading names it: `Gemeenten`
/// @param inText as a sentence names it: `gemeenten`
public record Audience(Spanned<Id> id, String label, String inText) {}
