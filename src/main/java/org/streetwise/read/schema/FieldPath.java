package org.streetwise.read.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.Shape;

/// Finds records and fields by what people call them.
record FieldPath(List<FileKind<?>> kinds, Records records) {
    /// What a path leads to.
    sealed interface Target {
        String path();

        record OfRecord(Records.Entry record) implements Target {
            @Override
            public String path() {
                return record.slug();
            }
        }

        record OfField(Records.Place place) implements Target {
            @Override
            public String path() {
                return place.path();
            }
        }
    }

    /// What a path leads to, if anything.
    sealed interface Result {
        /// @param targets at least one, the likeliest first
        record Found(List<Target> targets) implements Result {}

        record Missing(String message, List<String> hints) implements Result {}
    }

    Result find(String path) {
        List<String> parts = List.of(path.strip().split("\\.", -1));
        List<Target> targets = new ArrayList<>();
        int next = start(parts, targets);
        if (targets.isEmpty()) {
            return missing(parts.getFirst());
        }
        for (String part : parts.subList(next, parts.size())) {
            List<Target> deeper = new ArrayList<>(deeper(targets, part));
            if (deeper.isEmpty()) {
                return missing(targets, part);
            }
            targets = deeper;
        }
        return new Result.Found(targets);
    }

    /// Finds what a path begins with. A file's name contains points too, so it may take up several parts.
    ///
    /// @return how many parts it took
    private int start(List<String> parts, List<Target> targets) {
        for (int count = parts.size(); count > 1; count--) {
            String file = String.join(".", parts.subList(0, count));
            kinds.stream()
                    .filter(kind -> kind.matches(file))
                    .forEach(kind -> targets.add(new Target.OfRecord(records.of(kind.shape()))));
            if (!targets.isEmpty()) {
                return count;
            }
        }
        targets.addAll(named(parts.getFirst()));
        return 1;
    }

    private Set<Target> named(String part) {
        String name = plain(part);
        Set<Target> targets = new LinkedHashSet<>();
        kinds.stream()
                .filter(kind -> plain(kind.name()).equals(name))
                .forEach(kind -> targets.add(new Target.OfRecord(records.of(kind.shape()))));
        records.all().stream()
                .filter(record -> plain(record.name()).equals(name))
                .forEach(record -> targets.add(new Target.OfRecord(record)));
        return targets.isEmpty() ? fields(records.all(), part) : targets;
    }

    private Set<Target> deeper(List<Target> targets, String part) {
        return fields(
                targets.stream().flatMap(target -> owners(target).stream()).toList(), part);
    }

    private List<Records.Entry> owners(Target target) {
        return switch (target) {
            case Target.OfRecord(Records.Entry record) -> List.of(record);
            case Target.OfField(Records.Place place) ->
                InnerRecords.shapes(place.field().type()).stream()
                        .map(records::of)
                        .toList();
        };
    }

    /// Fields with this name; if there are none, those that authors call by it.
    private static Set<Target> fields(List<Records.Entry> owners, String part) {
        String name = plain(part);
        Set<Target> exact = fields(owners, field -> plain(field.key()).equals(name));
        return exact.isEmpty()
                ? fields(
                        owners,
                        field -> field.otherNames().stream()
                                .anyMatch(other -> plain(other).equals(name)))
                : exact;
    }

    private static Set<Target> fields(List<Records.Entry> owners, Predicate<Field<?>> wanted) {
        Set<Target> found = new LinkedHashSet<>();
        for (Records.Entry owner : owners) {
            owner.shape().fields().stream()
                    .filter(wanted)
                    .forEach(field -> found.add(new Target.OfField(new Records.Place(owner, field))));
        }
        return found;
    }

    private Result missing(String part) {
        Set<String> words = new LinkedHashSet<>();
        kinds.forEach(kind -> words.add(kind.name()));
        records.all().forEach(record -> words.add(record.slug()));
        records.all().forEach(record -> words.addAll(keys(record.shape())));
        List<String> hints = new ArrayList<>();
        Nearest.to(part.toLowerCase(Locale.ROOT), words).ifPresent(word -> hints.add("did you mean `" + word + "`?"));
        return new Result.Missing("there is no record or field `" + part + "`", hints);
    }

    private Result missing(List<Target> targets, String part) {
        String last = targets.getFirst().path();
        List<Records.Entry> owners =
                targets.stream().flatMap(target -> owners(target).stream()).toList();
        if (owners.isEmpty()) {
            return new Result.Missing("`" + last + "` has no fields of its own", List.of());
        }
        Records.Entry owner = owners.getFirst();
        Optional<String> meant = Nearest.to(part, keys(owner.shape()));
        String message = ValueWords.article(owner.name()) + " " + owner.name() + " has no field `" + part + "`";
        return new Result.Missing(
                message,
                List.of(meant.map(key -> "did you mean `" + owner.slug() + "." + key + "`?")
                        .orElse("the fields are " + String.join(", ", keys(owner.shape())))));
    }

    private static List<String> keys(Shape<?> shape) {
        List<String> keys = new ArrayList<>();
        shape.fields().forEach(field -> keys.add(field.key()));
        return keys;
    }

    /// A word in small letters, with spaces for hyphens, so that `streetwise-lesson` is a `streetwise lesson`.
    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    }
}
