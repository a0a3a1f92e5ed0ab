package org.streetwise.know.value;

import java.util.Optional;

/// Whom readers may turn to.
public record Contact(
        Optional<String> name,
        Optional<String> role,
        Optional<String> organisation,
        Optional<String> email,
        Optional<String> phone) {}
