package org.streetwise.cli;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads an argument that is a path. An empty argument is an error, not the current folder.
final class PathConverter implements ITypeConverter<Path> {
    @Override
    public Path convert(String word) {
        if (word.isEmpty()) {
            throw new TypeConversionException("the path is empty");
        }
        return Path.of(word);
    }
}
