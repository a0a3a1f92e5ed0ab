package org.streetwise.tell.document;

/// The name of a place that can be referred to, unique in its document: `lesson:7`, `case:rotterdam-pendrecht`. It is
/// never printed, and a renderer makes its own bookmark names of it.
public record Target(String name) {
    public Target {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a target needs a name");
        }
    }
}
