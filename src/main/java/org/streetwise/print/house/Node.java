package org.streetwise.print.house;

/// Content of an element.
public sealed interface Node permits XmlElement, Node.Text {
    /// Characters.
    record Text(String text) implements Node {}
}
