package org.streetwise.compile;

/// A reference document that a command names.
///
/// @param name as shown to the user
public record ReferenceDocument(String name, byte[] bytes) {}
