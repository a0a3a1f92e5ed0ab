package org.streetwise.know.value;

import java.util.Optional;

/// One of a publication's authors.
public record Author(String name, Optional<String> organisation) {}
