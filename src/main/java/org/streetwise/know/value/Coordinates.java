package org.streetwise.know.value;

import java.math.BigDecimal;

/// A place on a map, in degrees (WGS 84).
///
/// @param latitude north of the equator, −90 to 90
/// @param longitude east of Greenwich, −180 to 180
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {}
