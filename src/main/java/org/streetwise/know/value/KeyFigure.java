package org.streetwise.know.value;

import org.streetwise.source.Spanned;

/// One figure of a neighbourhood.
public record KeyFigure(Spanned<Id> indicator, Figure figure) {}
