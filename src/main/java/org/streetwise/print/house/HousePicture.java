package org.streetwise.print.house;

/// An image that stands in a head or foot, without what a camera or an editor has noted in it.
///
/// @param name of its part, such as `house1.png`
public record HousePicture(String name, byte[] bytes) {}
