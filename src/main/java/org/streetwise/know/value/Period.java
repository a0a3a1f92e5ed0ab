package org.streetwise.know.value;

import java.util.Optional;

/// A stretch of time: `2018..2021`; without an end it still runs.
public record Period(PartialDate from, Optional<PartialDate> to) {}
