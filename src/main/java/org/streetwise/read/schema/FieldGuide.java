package org.streetwise.read.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.Shape;

/// Describes the fields of files, in the Markdown of manual pages.
public final class FieldGuide {
    private final List<FileKind<?>> kinds;
    private final Records records;
    private final FieldPages pages;

    public FieldGuide(List<FileKind<?>> kinds) {
        this.kinds = List.copyOf(kinds);
        this.records = new Records(kinds);
        this.pages = new FieldPages(new ValueWords(records));
    }

    /// What there is to say about a path.
    public sealed interface Answer {
        /// @param page in Markdown
        record Told(String page) implements Answer {}

        /// @param hints what may be meant
        record Unknown(String message, List<String> hints) implements Answer {
            public Unknown {
                hints = List.copyOf(hints);
            }
        }
    }

    /// The kinds of files, one line each.
    public String files() {
        return kinds.stream()
                .map(kind -> "- `" + kind.path() + "`: a " + ValueWords.link(records.of(kind.shape())) + ". "
                        + kind.doc() + "\n")
                .collect(Collectors.joining());
    }

    /// All records with all their fields, in the order in which a reader of the files meets them.
    ///
    /// @param level of each record's heading
    public String everything(int level) {
        return records.all().stream().map(record -> pages.record(record, level)).collect(Collectors.joining("\n"));
    }

    /// Describes a record or a field.
    ///
    /// @param path a record, a kind of file or a file, then fields, separated by points: `lesson`,
    ///     `case.lessons.quotes`, `streetwise.yml`; names that authors use instead of a field's name are understood
    ///     too: `les.titel`
    public Answer about(String path) {
        return switch (new FieldPath(kinds, records).find(path)) {
            case FieldPath.Result.Found(List<FieldPath.Target> targets) -> new Answer.Told(page(targets));
            case FieldPath.Result.Missing(String message, List<String> hints) -> new Answer.Unknown(message, hints);
        };
    }

    /// Describes the first target at length, since authors most likely mean what they meet first.
    private String page(List<FieldPath.Target> targets) {
        StringBuilder page = new StringBuilder();
        switch (targets.getFirst()) {
            case FieldPath.Target.OfRecord(Records.Entry record) -> page.append(pages.record(record, 1));
            case FieldPath.Target.OfField(Records.Place place) -> {
                page.append(pages.field(place));
                for (Shape<?> inner : inner(place)) {
                    page.append('\n').append(pages.record(records.of(inner), 2));
                }
            }
        }
        List<String> others = new ArrayList<>();
        targets.stream().skip(1).forEach(target -> others.add("`" + target.path() + "`"));
        if (!others.isEmpty()) {
            page.append("\nSee also: ").append(String.join(", ", others)).append(".\n");
        }
        return page.toString();
    }

    private static List<Shape<?>> inner(Records.Place place) {
        List<Shape<?>> inner = InnerRecords.shapes(place.field().type());
        // If there are many kinds, the field's page only lists their names.
        return inner.size() > 2 ? List.of() : inner;
    }
}
