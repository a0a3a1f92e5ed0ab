package org.streetwise.print.house;

/// An image in a header or footer, without the metadata of cameras and editors.
///
/// @param name of its part, such as `house1.png`
public record HousePicture(String name, byte[] bytes) {}
