package org.streetwise.tell.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.shape.ExtendableKind.Ancestor;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// A template and the templates that it extends, itself first.
record Lineage(List<Ancestor<WrittenTemplate>> line) {
    Lineage {
        line = List.copyOf(line);
    }

    /// The value from the first template that has one.
    <T> Optional<T> first(Function<WrittenTemplate, Optional<T>> what) {
        return line.stream()
                .map(each -> what.apply(each.written()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The outline, with the changes of the templates that extend it; empty if there is none.
    List<Spanned<Part>> outline(Diagnostics diagnostics) {
        for (int i = 0; i < line.size(); i++) {
            List<Spanned<Part>> outline = line.get(i).written().outline();
            if (!outline.isEmpty()) {
                Sections sections = new Sections(outline, diagnostics);
                line.subList(0, i + 1).reversed().forEach(each -> sections.change(each.written()));
                return sections.outline();
            }
        }
        diagnostics.report(
                Diagnostic.of(Code.TEMPLATE, Span.startOf(line.getLast().file()), Message.of("template.no-outline"))
                        .hint(Message.of("template.no-outline.hint.extends")));
        return List.of();
    }
}
