package org.streetwise.know.selection;

import java.util.Optional;
import org.streetwise.know.value.Id;

/// A case that can't be shown since it has errors.
///
/// @param id absent where the file's name is none
/// @param file the path of one that has them
/// @param faults how many there are
/// @param hides whether its file may say that the case is not to be known, in words that could not be read
public record Faulty(Optional<Id> id, String file, int faults, boolean hides) {}
