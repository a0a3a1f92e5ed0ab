package org.streetwise.know.selection;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Outcome;
import org.streetwise.know.value.Quote;
import org.streetwise.know.value.Recommendation;
import org.streetwise.know.value.SourceLink;

/// A case lesson that an edition shows.
///
/// @param number its own, where no streetwise lesson of the programme carries it
/// @param quotes only those whose speaker consented
public record SelectedLesson(
        LessonKey key,
        OptionalInt number,
        ProseLine title,
        Id theme,
        Optional<Prose> happened,
        Optional<Prose> learnt,
        List<Recommendation> recommendations,
        Optional<Prose> transfer,
        List<Quote> quotes,
        Optional<Evidence> evidence,
        Optional<Outcome> outcome,
        List<SourceLink> sources) {}
