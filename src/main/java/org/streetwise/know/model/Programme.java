package org.streetwise.know.model;

import java.util.List;
import java.util.Map;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.Imprint;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.Reference;

/// The whole programme: its own facts and everything that its files hold.
///
/// @param cases by file name
/// @param prose the programme's own texts by the file's stem, such as `aanleiding` of `prose/aanleiding.md`
/// @param gaps what could not be read
public record Programme(
        Imprint imprint,
        List<Audience> audiences,
        List<Theme> themes,
        List<Indicator> indicators,
        List<Reference> references,
        List<Case> cases,
        Map<String, Prose> prose,
        List<Edition> editions,
        Gaps gaps) {
    public Programme {
        audiences = List.copyOf(audiences);
        themes = List.copyOf(themes);
        indicators = List.copyOf(indicators);
        references = List.copyOf(references);
        cases = List.copyOf(cases);
        prose = Map.copyOf(prose);
        editions = List.copyOf(editions);
    }

    /// A programme that was read in full.
    public Programme(
            Imprint imprint,
            List<Audience> audiences,
            List<Theme> themes,
            List<Indicator> indicators,
            List<Reference> references,
            List<Case> cases,
            Map<String, Prose> prose,
            List<Edition> editions) {
        this(imprint, audiences, themes, indicators, references, cases, prose, editions, Gaps.none());
    }
}
