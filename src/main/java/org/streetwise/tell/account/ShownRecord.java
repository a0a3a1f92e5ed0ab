package org.streetwise.tell.account;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedTheme;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.TextReader;

/// Something with texts that an edition shows.
///
/// @param what its name
/// @param texts passes its texts to a reader
record ShownRecord(String what, Consumer<TextReader> texts) {
    /// The programme as a whole, its themes with their lessons, and its cases with their lessons.
    static Stream<ShownRecord> of(Selection selection) {
        return Stream.of(
                        Stream.of(new ShownRecord("programme", selection::readShared)),
                        selection.themes().stream().flatMap(ShownRecord::of),
                        selection.cases().stream().flatMap(ShownRecord::of))
                .flatMap(records -> records);
    }

    private static Stream<ShownRecord> of(SelectedTheme theme) {
        return Stream.concat(
                Stream.of(new ShownRecord(theme.id().value(), theme::readOwn)),
                theme.lessons().stream()
                        .map(lesson -> new ShownRecord(lesson.id().value(), lesson::read)));
    }

    private static Stream<ShownRecord> of(SelectedCase place) {
        return Stream.concat(
                Stream.of(new ShownRecord(place.id().value(), place::readOwn)),
                place.lessons().stream()
                        .map(lesson -> new ShownRecord(lesson.key().toString(), lesson::read)));
    }
}
