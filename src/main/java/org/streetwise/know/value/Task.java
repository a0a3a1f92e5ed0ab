package org.streetwise.know.value;

import org.streetwise.source.Spanned;

/// A social or physical task that neighbourhoods face ("opgave"), such as the energy transition or poverty.
///
/// @param label as a table names it: `Armoede`
/// @param inText as a sentence names it: `armoede`
public record Task(Spanned<Id> id, String label, String inText) {}
