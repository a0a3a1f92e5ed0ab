package org.streetwise.tell.publication.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.phrase.Targets;

/// Whether references to tables and figures lead to one. Which there are is the template's affair, so that this is
/// known only once all is written, and only of what the template prints.
public final class MadeReferences {
    private final String template;
    private final Document document;
    private final Set<String> tables = new TreeSet<>();
    private final Set<String> figures = new TreeSet<>();

    private record Unknown(String kind, Set<String> made, String id, boolean worded, Span place) {}

    /// @param declared the places that the document has
    public MadeReferences(String template, Document document, Set<Target> declared) {
        this.template = template;
        this.document = document;
        declared.forEach(target -> {
            Targets.tableOf(target).ifPresent(tables::add);
            Targets.figureOf(target).ifPresent(figures::add);
        });
    }

    /// Reports each reference that leads nowhere.
    public void check(Selection selection, Diagnostics diagnostics) {
        List<Unknown> unknown = unknown(selection);
        if (unknown.isEmpty()) {
            return;
        }
        PrintedPlaces printed = PrintedPlaces.of(document);
        unknown.stream()
                .filter(each -> printed.contain(each.place()))
                .map(this::fault)
                .forEach(diagnostics::report);
    }

    private List<Unknown> unknown(Selection selection) {
        List<Unknown> unknown = new ArrayList<>();
        selection.read(TextReader.inlines(inline -> {
            if (inline
                    instanceof
                    ProseInline.Reference(ProseInline.Reference.Kind kind, String id, var words, Span span)) {
                switch (kind) {
                    case TABLE -> unknown.add(new Unknown("table", tables, id, !words.isEmpty(), span));
                    case FIGURE -> unknown.add(new Unknown("figure", figures, id, !words.isEmpty(), span));
                    case LESSON, CASE, TERM -> {}
                }
            }
        }));
        unknown.removeIf(each -> each.made().contains(each.id()));
        return unknown;
    }

    /// What has words of its own is printed all the same; what has none would be a hole in the text.
    private Diagnostic fault(Unknown reference) {
        String kind = reference.kind();
        Set<String> made = reference.made();
        Diagnostic unknown = Diagnostic.of(
                        Code.UNKNOWN_TABLE,
                        reference.place(),
                        "the template `" + template + "` makes no " + kind + " `" + reference.id() + "`")
                .labelled(reference.worded() ? "just these words are printed" : "no " + kind + " has this id");
        Diagnostic near = Nearest.to(reference.id(), made)
                .map(id -> unknown.hint("write `" + id + "`"))
                .orElseGet(() -> made.isEmpty()
                        ? unknown
                        : unknown.hint("its " + kind + "s are "
                                + made.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "))));
        return reference.worded()
                ? near.at(Severity.NOTE)
                : near.hint("words between the brackets are printed where there is no such " + kind);
    }
}
