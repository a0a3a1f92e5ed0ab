package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.source.Spanned;

/// How far a neighbourhood's work had come.
///
/// @param name in the author's words: `uitvoering`
/// @param asOf when it was so
public record Stage(Spanned<String> name, Optional<PartialDate> asOf) {}
