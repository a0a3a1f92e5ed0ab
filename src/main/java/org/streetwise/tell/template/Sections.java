package org.streetwise.tell.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.source.Spanned;
import org.streetwise.tell.template.WrittenTemplate.Move;

/// Leaves out and moves sections of an outline for the templates that extend it.
final class Sections {
    private final Diagnostics diagnostics;
    private List<Spanned<Part>> outline;

    Sections(List<Spanned<Part>> outline, Diagnostics diagnostics) {
        this.outline = List.copyOf(outline);
        this.diagnostics = diagnostics;
    }

    List<Spanned<Part>> outline() {
        return outline;
    }

    /// Leaves out and moves the sections that a template names.
    void change(WrittenTemplate template) {
        Set<String> left = new TreeSet<>();
        for (Spanned<String> heading : template.without()) {
            if (isKnown(heading)) {
                left.add(heading.value());
            }
        }
        outline = without(outline, left);
        template.moved().forEach(this::move);
    }

    private void move(Move move) {
        if (!isOne(move.section()) || !isOne(move.beside())) {
            return;
        }
        String heading = move.section().value();
        Spanned<Part> section = find(outline, heading).orElseThrow();
        if (heading.equals(move.beside().value())
                || find(section.value().inner(), move.beside().value()).isPresent()) {
            diagnostics.report(Diagnostic.of(
                    Code.TEMPLATE,
                    move.beside().span(),
                    Message.of("template.moved-beside-itself", "section", heading)));
            return;
        }
        outline = with(without(outline, Set.of(heading)), section, move);
    }

    private static List<Spanned<Part>> without(List<Spanned<Part>> parts, Set<String> left) {
        return parts.stream()
                .filter(part -> heading(part).filter(left::contains).isEmpty())
                .map(part ->
                        new Spanned<>(part.value().with(without(part.value().inner(), left)), part.span()))
                .toList();
    }

    private static List<Spanned<Part>> with(List<Spanned<Part>> parts, Spanned<Part> section, Move move) {
        List<Spanned<Part>> all = new ArrayList<>();
        for (Spanned<Part> part : parts) {
            boolean here = heading(part).equals(Optional.of(move.beside().value()));
            if (here && move.before()) {
                all.add(section);
            }
            all.add(new Spanned<>(part.value().with(with(part.value().inner(), section, move)), part.span()));
            if (here && !move.before()) {
                all.add(section);
            }
        }
        return all;
    }

    private static Optional<Spanned<Part>> find(List<Spanned<Part>> parts, String heading) {
        for (Spanned<Part> part : parts) {
            Optional<Spanned<Part>> found = heading(part).equals(Optional.of(heading))
                    ? Optional.of(part)
                    : find(part.value().inner(), heading);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> heading(Spanned<Part> part) {
        return part.value().bare() instanceof Part.Section section
                ? Optional.of(section.heading().value())
                : Optional.empty();
    }

    /// Whether the outline has exactly one section with a heading. Reports none or several.
    private boolean isOne(Spanned<String> heading) {
        if (!isKnown(heading)) {
            return false;
        }
        boolean several = Part.all(outline)
                        .filter(part -> part instanceof Part.Section section
                                && section.heading().value().equals(heading.value()))
                        .count()
                > 1;
        if (several) {
            diagnostics.report(Diagnostic.of(
                    Code.TEMPLATE,
                    heading.span(),
                    Message.of("template.several-sections", "heading", heading.value())));
        }
        return !several;
    }

    private boolean isKnown(Spanned<String> heading) {
        Set<String> headings = Part.all(outline)
                .filter(Part.Section.class::isInstance)
                .map(part -> ((Part.Section) part).heading().value())
                .collect(Collectors.toSet());
        if (headings.contains(heading.value())) {
            return true;
        }
        Diagnostic unknown = Diagnostic.of(
                Code.TEMPLATE, heading.span(), Message.of("template.no-section", "heading", heading.value()));
        diagnostics.report(Nearest.to(heading.value(), headings)
                .map(near -> unknown.hint(Message.of("hint.write", "text", near)))
                .orElse(unknown));
        return false;
    }
}
