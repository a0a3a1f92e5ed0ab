package org.streetwise.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.Edition;
import org.streetwise.know.value.Id;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Metadata;

/// Finds different publications with the same title in the same language: readers and catalogues can't tell them apart.
/// Editions that differ only in their look are one publication.
final class SameTitles {
    private SameTitles() {}

    static void report(List<Manuscript> manuscripts, Diagnostics diagnostics) {
        Map<Heading, List<Manuscript>> publications = new LinkedHashMap<>();
        manuscripts.stream()
                .sorted(Comparator.comparing(
                        manuscript -> manuscript.edition().id().span()))
                .forEach(manuscript -> {
                    List<Manuscript> before =
                            publications.computeIfAbsent(Heading.of(manuscript), _ -> new ArrayList<>());
                    if (before.stream().noneMatch(other -> other.document().equals(manuscript.document()))) {
                        before.add(manuscript);
                    }
                });
        for (List<Manuscript> different : publications.values()) {
            different.stream().skip(1).forEach(other -> diagnostics.report(fault(different.getFirst(), other)));
        }
    }

    private record Heading(String title, Language language) {
        static Heading of(Manuscript manuscript) {
            Metadata metadata = manuscript.document().metadata();
            return new Heading(metadata.title(), metadata.language());
        }
    }

    private static Diagnostic fault(Manuscript earlier, Manuscript later) {
        Edition first = earlier.edition();
        Edition second = later.edition();
        Id id = second.id().value();
        String title = Heading.of(later).title();
        return Diagnostic.of(
                        Code.SAME_TITLE,
                        second.id().span(),
                        Message.of("same-title", "first", first.id().value(), "second", id, "title", title))
                .related(first.id().span(), Message.of("same-title.label.first"))
                .hint(
                        second.title().isPresent()
                                ? Message.of("same-title.hint.another", "edition", id)
                                : Message.of("same-title.hint.own", "edition", id));
    }
}
