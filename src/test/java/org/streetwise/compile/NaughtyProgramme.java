package org.streetwise.compile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.streetwise.compile.TextFields.Kind;
import org.streetwise.compile.TextFields.TextField;

/// A programme with its texts replaced.
///
/// @param files the original files
/// @param fields the places of the texts, in the order of the files
record NaughtyProgramme(Map<String, String> files, List<TextField> fields) {
    NaughtyProgramme {
        files = Map.copyOf(files);
        fields = List.copyOf(fields);
    }

    /// The files with a text in each field.
    ///
    /// @param text by the position of the field
    Map<String, String> with(IntFunction<String> text) {
        Map<String, StringBuilder> written = new TreeMap<>();
        files.forEach((path, file) -> written.put(path, new StringBuilder(file)));
        for (int i = fields.size() - 1; i >= 0; i--) {
            TextField field = fields.get(i);
            StringBuilder file = written.get(field.span().source().path());
            String old = file.substring(field.span().start(), field.span().end());
            String lineEnd = old.endsWith("\n") ? "\n" : "";
            file.replace(field.span().start(), field.span().end(), NaughtyStrings.quoted(text.apply(i)) + lineEnd);
        }
        return written.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().toString()));
    }

    /// A string for each field, in as many rounds as it takes to put every string into every kind of field.
    List<List<String>> rounds(List<String> strings) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        List<Integer> positions = fields.stream()
                .map(field -> counts.merge(field.kind(), 1, Integer::sum) - 1)
                .toList();
        int fewest = counts.values().stream().min(Integer::compare).orElseThrow();
        return IntStream.range(0, (strings.size() + fewest - 1) / fewest)
                .mapToObj(round -> IntStream.range(0, fields.size())
                        .mapToObj(i -> strings.get((positions.get(i)
                                        + round * counts.get(fields.get(i).kind()))
                                % strings.size()))
                        .toList())
                .toList();
    }
}
