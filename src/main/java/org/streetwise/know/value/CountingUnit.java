package org.streetwise.know.value;

/// What is counted in sentences such as "in zeven van de achttien wijken".
///
/// @param one `wijk`
/// @param many `wijken`
public record CountingUnit(String one, String many, Gender gender) {

    /// Decides which articles and adjectives go with it.
    public enum Gender {
        /// `de wijk`
        COMMON,
        /// `het dorp`
        NEUTER
    }
}
