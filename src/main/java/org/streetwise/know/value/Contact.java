package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.source.Spanned;

/// Whom readers may turn to.
public record Contact(
        Optional<Spanned<String>> name,
        Optional<Spanned<String>> role,
        Optional<Spanned<String>> organisation,
        Optional<Spanned<String>> email,
        Optional<String> phone) {}
