package org.streetwise.know.selection;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.know.value.Participation;
import org.streetwise.know.value.Partner;
import org.streetwise.know.value.Period;
import org.streetwise.know.value.SourceLink;
import org.streetwise.know.value.Stage;

/// A neighbourhood that an edition shows.
///
/// @param inText the neighbourhood as a sentence names it
public record SelectedCase(
        Id id,
        String municipality,
        String neighbourhood,
        String inText,
        Participation participation,
        boolean fictional,
        Optional<Period> period,
        Optional<Stage> stage,
        List<KeyFigure> figures,
        Optional<Prose> profile,
        Prose challenge,
        Optional<Prose> approach,
        Optional<Prose> results,
        List<Partner> partners,
        List<SelectedLesson> lessons,
        List<SourceLink> sources) {}
