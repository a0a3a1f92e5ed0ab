package org.streetwise.tell.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// A template with those that it extends, itself first.
record Lineage(List<Generation> generations) {
    Lineage {
        generations = List.copyOf(generations);
    }

    /// One of them.
    record Generation(SourceId file, WrittenTemplate written) {}

    /// What the first says that says anything of it.
    <T> Optional<T> first(Function<WrittenTemplate, Optional<T>> what) {
        return generations.stream()
                .map(each -> what.apply(each.written()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The outline without what is left out, by those who take it from another too; empty where there is none.
    List<Spanned<Part>> outline(Diagnostics diagnostics) {
        List<Spanned<String>> without = new ArrayList<>();
        for (Generation generation : generations) {
            without.addAll(generation.written().without());
            if (!generation.written().outline().isEmpty()) {
                return without(generation.written().outline(), without, diagnostics);
            }
        }
        diagnostics.report(Diagnostic.of(
                        Code.TEMPLATE, Span.startOf(generations.getLast().file()), "this template has no `outline`")
                .hint("write one, or what it extends: `extends: report`"));
        return List.of();
    }

    private static List<Spanned<Part>> without(
            List<Spanned<Part>> outline, List<Spanned<String>> without, Diagnostics diagnostics) {
        Set<String> headings = new LinkedHashSet<>();
        Part.all(outline).forEach(part -> {
            if (part instanceof Part.Section section) {
                headings.add(section.heading().value());
            }
        });
        Set<String> left = new TreeSet<>();
        for (Spanned<String> heading : without) {
            left.add(heading.value());
            if (!headings.contains(heading.value())) {
                Diagnostic unknown = Diagnostic.of(
                        Code.TEMPLATE,
                        heading.span(),
                        "the outline has no section with the heading `" + heading.value() + "`");
                diagnostics.report(Nearest.to(heading.value(), headings)
                        .map(near -> unknown.hint("write `" + near + "`"))
                        .orElse(unknown));
            }
        }
        return left.isEmpty() ? outline : pruned(outline, left);
    }

    private static List<Spanned<Part>> pruned(List<Spanned<Part>> parts, Set<String> left) {
        return parts.stream()
                .filter(part -> !(part.value().bare() instanceof Part.Section section
                        && left.contains(section.heading().value())))
                .map(part -> new Spanned<>(pruned(part.value(), left), part.span()))
                .toList();
    }

    private static Part pruned(Part part, Set<String> left) {
        return switch (part) {
            case Part.Section(var heading, var counting, var role, var inner) ->
                new Part.Section(heading, counting, role, pruned(inner, left));
            case Part.Matter(var which, var inner) -> new Part.Matter(which, pruned(inner, left));
            case Part.ForEach(var items, var order, var inner) -> new Part.ForEach(items, order, pruned(inner, left));
            case Part.Conditional(var when, var unless, var inner) ->
                new Part.Conditional(when, unless, pruned(inner, left));
            case Part.OfProgramme _, ThemePart _, CasePart _, LinkagePart _, StrategyPart _, AudiencePart _ -> part;
        };
    }
}
