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
/// @param partners organisations that made the programme, with their parts in it
/// @param advisers those of the advisory group, each with the organisation in the place of the role
/// @param talks how many talks the lessons were drawn from
/// @param unit what sentences count, where it is not neighbourhoods
/// @param colophon what the colophon has to say besides
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
        List<Partner> partners,
        List<Partner> advisers,
        Optional<PartialDate> date,
        Optional<Period> period,
        Optional<Integer> talks,
        Optional<CountingUnit> unit,
        Optional<String> isbn,
        Optional<String> issn,
        Optional<String> projectNumber,
        Optional<String> version,
        Optional<ProseLine> citeAs,
        Optional<Prose> licence,
        Optional<Prose> colophon,
        List<String> tags) {
    public Imprint {
        authors = List.copyOf(authors);
        contributors = List.copyOf(contributors);
        editors = List.copyOf(editors);
        designers = List.copyOf(designers);
        photographers = List.copyOf(photographers);
        publishers = List.copyOf(publishers);
        clients = List.copyOf(clients);
        partners = List.copyOf(partners);
        advisers = List.copyOf(advisers);
        tags = List.copyOf(tags);
    }
}
