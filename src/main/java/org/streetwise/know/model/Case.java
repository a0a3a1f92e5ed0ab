package org.streetwise.know.model;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.AppliedStrategy;
import org.streetwise.know.value.Approval;
import org.streetwise.know.value.Contact;
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
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// One neighbourhood's file.
///
/// @param id the file's name
/// @param place the file's `municipality` value, or its start
/// @param fictional made up, which print says
/// @param plain the case told to residents
public record Case(
        Id id,
        Span place,
        Neighbourhood where,
        Participation participation,
        boolean fictional,
        Optional<Period> period,
        Optional<Stage> stage,
        List<Guarded<KeyFigure>> figures,
        Optional<Prose> profile,
        Prose challenge,
        List<Spanned<Id>> tasks,
        List<Linkage> linkages,
        Optional<Prose> approach,
        List<AppliedStrategy> strategies,
        List<Result> results,
        Optional<Prose> plain,
        List<Spanned<Partner>> partners,
        List<Lesson> lessons,
        List<Guarded<Photo>> photos,
        List<Guarded<Contact>> contacts,
        List<Guarded<SourceLink>> sources,
        Upkeep upkeep) {
    public Case {
        figures = List.copyOf(figures);
        tasks = List.copyOf(tasks);
        linkages = List.copyOf(linkages);
        strategies = List.copyOf(strategies);
        results = List.copyOf(results);
        partners = List.copyOf(partners);
        lessons = List.copyOf(lessons);
        photos = List.copyOf(photos);
        contacts = List.copyOf(contacts);
        sources = List.copyOf(sources);
    }

    /// How far its texts are agreed with its people. Of those who took part everyone is asked; whoever else was asked
    /// should be heard as well.
    public Approval approval() {
        boolean needed = !fictional && participation == Participation.CONFIRMED;
        return upkeep.review()
                .map(review -> switch (review.status()) {
                    case DRAFT, SUBMITTED -> Approval.OPEN;
                    case APPROVED -> review.covers() ? Approval.GIVEN : Approval.OUTDATED;
                })
                .orElse(needed ? Approval.OPEN : Approval.NOT_NEEDED);
    }
}
