package org.streetwise.read.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetwise.read.shape.Choice;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.ListOf;
import org.streetwise.read.shape.OneOrMany;
import org.streetwise.read.shape.Type;

/// Writes pages about records and fields, in the Markdown of manual pages.
record FieldPages(ValueWords values) {
    /// A record with all its fields, under a heading.
    ///
    /// @param level of the heading
    String record(Records.Entry record, int level) {
        StringBuilder page = new StringBuilder();
        page.append("#".repeat(level)).append(' ').append(record.name()).append("\n\n");
        page.append(record.shape().doc());
        page.append(' ').append(whereabouts(record)).append('\n');
        List<Field<?>> anyOf = record.shape().anyOf();
        if (!anyOf.isEmpty()) {
            page.append("At least one of these is required: ")
                    .append(keys(anyOf, ", "))
                    .append(".\n");
        }
        page.append('\n');
        record.shape().fields().forEach(field -> page.append(item(field)));
        List<String> example = ExampleText.least(record.shape());
        if (!example.isEmpty()) {
            page.append("\n```yaml\n").append(String.join("\n", example)).append("\n```\n");
        }
        return page.toString();
    }

    private static String whereabouts(Records.Entry record) {
        if (!record.kinds().isEmpty()) {
            return "It is written in "
                    + record.kinds().stream().map(FieldPages::path).collect(Collectors.joining(" or ")) + ".";
        }
        Map<String, List<Records.Entry>> owners = new LinkedHashMap<>();
        record.places()
                .forEach(place -> owners.computeIfAbsent(place.field().key(), _ -> new ArrayList<>())
                        .add(place.owner()));
        return "It is used in "
                + owners.entrySet().stream()
                        .map(owner -> "`" + owner.getKey() + "` of "
                                + owner.getValue().stream()
                                        .distinct()
                                        .map(each -> ValueWords.article(each.name()) + " " + ValueWords.link(each))
                                        .collect(Collectors.joining(" and ")))
                        .collect(Collectors.joining(", and in "))
                + ".";
    }

    private static String path(FileKind<?> kind) {
        return "`" + kind.path() + "`";
    }

    private static String keys(List<Field<?>> fields, String conjunction) {
        return fields.stream().map(field -> "`" + field.key() + "`").collect(Collectors.joining(conjunction));
    }

    private String item(Field<?> field) {
        StringBuilder item = new StringBuilder("- **" + field.key() + "**");
        if (field.presence() instanceof Field.Presence.Required) {
            item.append(" (required)");
        }
        item.append(": ").append(values.of(field.type()));
        ValueWords.otherwise(field).ifPresent(word -> item.append("; default `" + word + "`"));
        item.append("\\\n  ").append(field.doc());
        since(field).ifPresent(since -> item.append(" ").append(since));
        field.example()
                .ifPresent(example ->
                        item.append(" For example: `").append(example).append("`"));
        if (!field.otherNames().isEmpty()) {
            item.append("\\\n  Instead of: ").append(String.join(", ", field.otherNames()));
        }
        return item.append('\n').toString();
    }

    /// The version since which a field is read, if that is not the first.
    private static Optional<String> since(Field<?> field) {
        return field.since().equals(Field.FIRST) ? Optional.empty() : Optional.of("(Since " + field.since() + ".)");
    }

    /// One field at length.
    String field(Records.Place place) {
        Field<?> field = place.field();
        StringBuilder page = new StringBuilder();
        page.append("# ")
                .append(place.path())
                .append("\n\n")
                .append(field.doc())
                .append("\n\n");
        page.append("- Value: ").append(values.of(field.type())).append('\n');
        page.append("- ").append(presence(place)).append('\n');
        page.append("- Since: ").append(field.since()).append('\n');
        if (!field.otherNames().isEmpty()) {
            page.append("- Instead of: ")
                    .append(String.join(", ", field.otherNames()))
                    .append('\n');
        }
        choice(field.type()).map(FieldPages::otherWords).ifPresent(page::append);
        ExampleText.text(field)
                .ifPresent(text -> page.append("\n```yaml\n").append(text).append("```\n"));
        return page.toString();
    }

    private static String presence(Records.Place place) {
        Field<?> field = place.field();
        if (field.presence() instanceof Field.Presence.Required) {
            return "Required";
        }
        List<Field<?>> anyOf = place.owner().shape().anyOf();
        if (anyOf.contains(field)) {
            return "Required, unless "
                    + keys(anyOf.stream().filter(other -> !other.equals(field)).toList(), " or ") + " is given";
        }
        return ValueWords.otherwise(field)
                .map(word -> "Optional; default `" + word + "`")
                .orElse("Optional");
    }

    private static Optional<Choice<?>> choice(Type<?> type) {
        return switch (type) {
            case Choice<?> choice -> Optional.of(choice);
            case OneOrMany<?>(Type<?> item) -> choice(item);
            case ListOf<?>(Type<?> item) -> choice(item);
            default -> Optional.empty();
        };
    }

    /// What authors may write instead of the words, by the word that is meant.
    private static String otherWords(Choice<?> choice) {
        StringBuilder lines = new StringBuilder();
        for (Choice.Option<?> option : choice.options()) {
            List<String> others = choice.otherWords().entrySet().stream()
                    .filter(other -> other.getValue().equals(option.word()))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            if (!others.isEmpty()) {
                lines.append("- `")
                        .append(option.word())
                        .append("` instead of: ")
                        .append(String.join(", ", others))
                        .append('\n');
            }
        }
        return lines.toString();
    }
}
