package org.streetwise.compile;

/// A reference document that a command names.
///
/// @param name as it is shown
public record HouseFile(String name, byte[] bytes) {}
