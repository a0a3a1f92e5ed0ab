package org.streetwise.know.value;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.source.Language;

/// What the cover and the colophon tell.
///
/// @param language that the sources are written in
/// @param clients who commissioned it ("In opdracht van")
/// @param shortTitle for running heads, where the title is long
public record Imprint(
        ProseLine title,
        Optional<String> shortTitle,
        Optional<ProseLine> subtitle,
        Optional<Prose> lead,
        Language language,
        List<Author> authors,
        List<String> contributors,
        List<String> editors,
        List<String> designers,
        List<String> photographers,
        List<String> publishers,
        List<String> clients,
        Optional<PartialDate> date,
        Optional<Period> period,
        Optional<String> isbn,
        Optional<String> issn,
        Optional<String> projectNumber,
        Optional<String> version,
        Optional<ProseLine> citeAs,
        Optional<Prose> licence,
        List<String> tags) {
    public Imprint {
        authors = List.copyOf(authors);
        contributors = List.copyOf(contributors);
        editors = List.copyOf(editors);
        designers = List.copyOf(designers);
        photographers = List.copyOf(photographers);
        publishers = List.copyOf(publishers);
        clients = List.copyOf(clients);
        tags = List.copyOf(tags);
    }
}
