package org.streetwise.know.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.source.Language;

/// The whole programme: its own facts and everything that its files hold.
///
/// @param cases by file name
/// @param prose the programme's own texts by the file's stem, such as `aanleiding` of `prose/aanleiding.md`
public record Programme(
        Imprint imprint,
        List<Audience> audiences,
        List<Theme> themes,
        List<Indicator> indicators,
        List<Reference> references,
        List<Case> cases,
        Map<String, Prose> prose,
        List<Edition> editions) {
    public Programme {
        audiences = List.copyOf(audiences);
        themes = List.copyOf(themes);
        indicators = List.copyOf(indicators);
        references = List.copyOf(references);
        cases = List.copyOf(cases);
        prose = Map.copyOf(prose);
        editions = List.copyOf(editions);
    }

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

    /// One of the publication's authors.
    public record Author(String name, Optional<String> organisation) {}
}
