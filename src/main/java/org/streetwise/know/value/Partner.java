package org.streetwise.know.value;

import java.util.Optional;

/// An organisation with its part in the approach.
public record Partner(String name, Optional<String> role) {
    /// `Woonstad (opdrachtgever)`.
    public String signed() {
        return role.map(part -> name + " (" + part + ")").orElse(name);
    }
}
