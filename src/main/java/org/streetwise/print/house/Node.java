package org.streetwise.print.house;

/// What an element of a part holds.
public sealed interface Node permits Element, Node.Text {
    /// Characters.
    record Text(String text) implements Node {}
}
