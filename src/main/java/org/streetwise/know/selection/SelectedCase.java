package org.streetwise.know.selection;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.AppliedStrategy;
import org.streetwise.know.value.Approval;
import org.streetwise.know.value.AreaCodes;
import org.streetwise.know.value.Contact;
import org.streetwise.know.value.Coordinates;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.know.value.Linkage;
import org.streetwise.know.value.Participation;
import org.streetwise.know.value.Partner;
import org.streetwise.know.value.Period;
import org.streetwise.know.value.Photo;
import org.streetwise.know.value.Result;
import org.streetwise.know.value.SourceLink;
import org.streetwise.know.value.Stage;

/// A neighbourhood that an edition shows.
///
/// @param id of one that does not want to be known: made of its other name
/// @param municipality likewise what stands in for it; absent where nothing does
/// @param inText the neighbourhood as a sentence names it
/// @param approval how far its texts are agreed with its people
/// @param plain the case told to residents
public record SelectedCase(
        Id id,
        Optional<String> municipality,
        String neighbourhood,
        String inText,
        Optional<AreaCodes> codes,
        Optional<Coordinates> coordinates,
        Participation participation,
        Approval approval,
        boolean fictional,
        Optional<Period> period,
        Optional<Stage> stage,
        List<KeyFigure> figures,
        Optional<Prose> profile,
        Prose challenge,
        List<Id> tasks,
        List<Linkage> linkages,
        Optional<Prose> approach,
        List<AppliedStrategy> strategies,
        List<Result> results,
        Optional<Prose> plain,
        List<Partner> partners,
        List<SelectedLesson> lessons,
        List<Photo> photos,
        List<Contact> contacts,
        List<SourceLink> sources) {}
