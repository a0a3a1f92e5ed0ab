package org.streetwise.read.shape;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A kind of file that a programme is made of.
///
/// @param name as commands name it: `case`
/// @param path the files of this kind, below the programme's folder; `*` stands for any name: `cases/*.yml`
/// @param doc one sentence on what such a file holds
/// @param translated whether translations may lie beside it: `rotterdam-pendrecht.en.yml`
public record FileKind<T>(String name, String path, String doc, Shape<T> shape, boolean translated) {
    /// Whether a file is of this kind by its path.
    public boolean matches(String file) {
        String pattern = Stream.of(path.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+"));
        return file.matches(pattern);
    }
}
