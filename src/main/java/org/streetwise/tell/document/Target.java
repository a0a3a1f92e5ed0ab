package org.streetwise.tell.document;

/// The name of a place that others can refer to, unique in its document: `lesson:7`, `case:rotterdam-pendrecht`. It is
/// never printed. Renderers derive their own bookmark names from it.
public record Target(String name) {
    public Target {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a target needs a name");
        }
    }
}
