package org.streetwise.know.model;

import java.util.List;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.Approval;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.ByField;
import org.streetwise.know.value.CaseFacts;
import org.streetwise.know.value.Contact;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.know.value.Participation;
import org.streetwise.know.value.Photo;
import org.streetwise.know.value.Quote;
import org.streetwise.know.value.SourceLink;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Span;

/// One neighbourhood's file.
///
/// @param id the file's name
/// @param place the file's `municipality` value, or its start
/// @param texts its profile, challenge and approach, and the case in words for residents
public record Case(
        Id id,
        Span place,
        Neighbourhood where,
        CaseFacts facts,
        ByField<Prose> texts,
        List<Guarded<KeyFigure>> figures,
        List<Guarded<Quote>> quotes,
        List<Lesson> lessons,
        List<Guarded<Photo>> photos,
        List<Guarded<Contact>> contacts,
        List<Guarded<SourceLink>> sources,
        Upkeep upkeep) {
    public Case {
        figures = List.copyOf(figures);
        quotes = List.copyOf(quotes);
        lessons = List.copyOf(lessons);
        photos = List.copyOf(photos);
        contacts = List.copyOf(contacts);
        sources = List.copyOf(sources);
    }

    /// How far its people have approved its texts. A neighbourhood that took part must be asked. If any other was
    /// asked, its answer counts too.
    public Approval approval() {
        boolean needed = !facts.fictional() && facts.participation() == Participation.CONFIRMED;
        return upkeep.review()
                .map(review -> switch (review.status()) {
                    case DRAFT, SUBMITTED -> Approval.OPEN;
                    case APPROVED -> review.covers() ? Approval.GIVEN : Approval.OUTDATED;
                })
                .orElse(needed ? Approval.OPEN : Approval.NOT_NEEDED);
    }

    /// Whether it wants to stay anonymous.
    public boolean isAnonymous() {
        return upkeep.anonymous().isPresent();
    }

    /// The same case with the invented id that it has in another language.
    Case shownAs(Case other) {
        return new Case(
                id,
                place,
                where,
                facts,
                texts,
                figures,
                quotes,
                lessons,
                photos,
                contacts,
                sources,
                upkeep.shownAs(other.upkeep));
    }

    /// The same case without its internal parts.
    public Case withoutInternal() {
        return new Case(
                id,
                place,
                where,
                facts,
                texts,
                Guarded.open(figures),
                Guarded.open(quotes),
                lessons.stream()
                        .filter(lesson -> lesson.visibility() == Visibility.PUBLIC)
                        .map(Lesson::withoutInternal)
                        .toList(),
                Guarded.open(photos),
                Guarded.open(contacts),
                Guarded.open(sources),
                upkeep);
    }

    /// The same case. If it is anonymous, everything is left out that would tell which neighbourhood it is. That
    /// includes web addresses, since most of them do.
    public Case withoutTraces() {
        if (!isAnonymous()) {
            return this;
        }
        return new Case(
                id,
                place,
                where.withoutTraces(),
                facts.withoutTraces(),
                texts,
                figures.stream()
                        .filter(figure -> figure.value().label().isEmpty())
                        .map(figure -> new Guarded<>(figure.value().withoutTraces(), figure.visibility()))
                        .toList(),
                withoutTraces(quotes),
                lessons.stream().map(Lesson::withoutTraces).toList(),
                List.of(),
                List.of(),
                withoutAddresses(sources),
                upkeep);
    }

    static List<Guarded<SourceLink>> withoutAddresses(List<Guarded<SourceLink>> sources) {
        return sources.stream()
                .filter(source -> source.value() instanceof SourceLink.Key)
                .toList();
    }

    static List<Guarded<Quote>> withoutTraces(List<Guarded<Quote>> quotes) {
        return quotes.stream()
                .map(quote -> new Guarded<>(quote.value().withoutTraces(), quote.visibility()))
                .toList();
    }

    /// The same case without its lessons.
    public Case withoutLessons() {
        return new Case(id, place, where, facts, texts, figures, quotes, List.of(), photos, contacts, sources, upkeep);
    }

    /// The same case with only what everyone may read.
    public Case open() {
        return withoutInternal().withoutTraces();
    }

    /// Passes all its words to a reader, including those of its lessons.
    public void read(TextReader reader) {
        where.read(reader);
        facts.read(reader);
        texts.forEach(reader::prose);
        Guarded.values(figures).forEach(figure -> figure.read(reader));
        Guarded.values(quotes).forEach(quote -> quote.readOfCase(reader));
        lessons.forEach(lesson -> lesson.read(reader));
        Guarded.values(photos).forEach(photo -> photo.read(reader));
        Guarded.values(contacts).forEach(contact -> contact.read(reader));
        Guarded.values(sources)
                .forEach(source -> reader.mention(AuthoredText.CASE_SOURCE, source.name(), source.span()));
    }
}
