package org.streetwise.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.model.Edition;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Metadata;

/// Different publications under one title in one language, which readers and catalogues can't keep apart. Those that
/// differ only in how they look are one publication.
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
        return Diagnostic.of(
                        Code.SAME_TITLE,
                        second.id().span(),
                        "the editions " + name(first) + " and " + name(second) + " differ, but both have the title `"
                                + Heading.of(later).title() + "`")
                .related(first.id().span(), "this one has it, too")
                .hint("give " + name(second) + (second.title().isPresent() ? " another `title`" : " its own `title`"));
    }

    private static String name(Edition edition) {
        return "`" + edition.id().value() + "`";
    }
}
