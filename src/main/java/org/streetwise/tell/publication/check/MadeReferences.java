package org.streetwise.tell.publication.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.phrase.Targets;

/// Checks that references to tables and figures lead to one. The template decides which ones exist, so this is known
/// only after everything is written, and only for texts that the template prints.
public final class MadeReferences {
    private final String template;
    private final Document document;
    private final Made tables = new Made(Message.of("kind.table"), Message.of("kinds.table"), new TreeSet<>());
    private final Made figures = new Made(Message.of("kind.figure"), Message.of("kinds.figure"), new TreeSet<>());

    /// The tables or the figures that the template makes.
    private record Made(Message kind, Message kinds, Set<String> ids) {}

    private record Unknown(Made made, String id, boolean worded, Span place) {}

    /// @param declared the targets that the document has
    public MadeReferences(String template, Document document, Set<Target> declared) {
        this.template = template;
        this.document = document;
        declared.forEach(target -> {
            Targets.tableOf(target).ifPresent(tables.ids()::add);
            Targets.figureOf(target).ifPresent(figures.ids()::add);
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
                    case TABLE -> unknown.add(new Unknown(tables, id, !words.isEmpty(), span));
                    case FIGURE -> unknown.add(new Unknown(figures, id, !words.isEmpty(), span));
                    case LESSON, CASE, TERM -> {}
                }
            }
        }));
        unknown.removeIf(each -> each.made().ids().contains(each.id()));
        return unknown;
    }

    /// A reference with words is still printed as these words. One without words would leave a hole in the text.
    private Diagnostic fault(Unknown reference) {
        Message kind = reference.made().kind();
        Set<String> made = reference.made().ids();
        Message ids = Message.row(
                made.stream().map(id -> Message.of("quoted", "text", id)).toList());
        Diagnostic unknown = Diagnostic.of(
                        Code.UNKNOWN_TABLE,
                        reference.place(),
                        Message.of("unknown-table", "template", template, "kind", kind, "id", reference.id()))
                .labelled(
                        reference.worded()
                                ? Message.of("unknown-table.label.words")
                                : Message.of("unknown.label.none", "kind", kind));
        Diagnostic near = Nearest.to(reference.id(), made)
                .map(id -> unknown.hint(Message.of("hint.write", "text", id)))
                .orElseGet(() -> made.isEmpty()
                        ? unknown
                        : unknown.hint(Message.of(
                                "unknown-table.hint.made",
                                "kinds",
                                reference.made().kinds(),
                                "ids",
                                ids)));
        return reference.worded()
                ? near.at(Severity.NOTE)
                : near.hint(Message.of("unknown-table.hint.words", "kind", kind));
    }
}
