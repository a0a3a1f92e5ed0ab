package org.streetwise.know.value;

/// How a neighbourhood belongs to the programme.
public enum Participation {
    /// It took part.
    CONFIRMED,
    /// Described from public sources; whether it took part is not confirmed.
    PUBLIC_SOURCE
}
