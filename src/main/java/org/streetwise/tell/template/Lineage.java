package org.streetwise.tell.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.read.shape.Ancestry.Ancestor;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// A template with those that it extends, itself first.
record Lineage(List<Ancestor<WrittenTemplate>> line) {
    Lineage {
        line = List.copyOf(line);
    }

    /// What the first says that says anything of it.
    <T> Optional<T> first(Function<WrittenTemplate, Optional<T>> what) {
        return line.stream()
                .map(each -> what.apply(each.written()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The outline, as those who take it from another have changed it; empty where there is none.
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
                Diagnostic.of(Code.TEMPLATE, Span.startOf(line.getLast().file()), "this template has no `outline`")
                        .hint("write one, or what it extends: `extends: report`"));
        return List.of();
    }
}
