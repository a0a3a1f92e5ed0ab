package org.streetwise.know.selection;

import java.util.Optional;
import org.streetwise.know.value.Id;

/// A case that can't be shown because it has errors.
///
/// @param id absent if the file's name is not a valid id
/// @param file the path of a file with errors
/// @param faults how many errors there are
/// @param hides whether its file may say, in words that could not be read, that the case is anonymous
public record FaultyCase(Optional<Id> id, String file, int faults, boolean hides) {}
