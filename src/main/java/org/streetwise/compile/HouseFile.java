package org.streetwise.compile;

/// A reference document that a command names.
///
/// @param name as shown to the user
public record HouseFile(String name, byte[] bytes) {}
