package org.streetwise.know.selection;

import java.util.List;
import java.util.Optional;
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

/// A neighbourhood that an edition shows.
///
/// @param id made from the invented name if the neighbourhood is anonymous
/// @param place where its file names it
/// @param where what it is called and where it is
/// @param approval how far its people have approved its texts
/// @param texts its profile, challenge and approach, and the case in words for residents
public record SelectedCase(
        Id id,
        Span place,
        SelectedPlace where,
        Approval approval,
        CaseFacts facts,
        ByField<Prose> texts,
        List<KeyFigure> figures,
        List<Quote> quotes,
        List<SelectedLesson> lessons,
        List<Photo> photos,
        List<Contact> contacts,
        List<SourceLink> sources) {
    /// Its real or invented name.
    public String neighbourhood() {
        return where.neighbourhood();
    }

    /// Its municipality, or what an anonymous neighbourhood gives in its place; absent if it gives nothing.
    public Optional<String> municipality() {
        return where.municipality();
    }

    /// As a sentence names it.
    public String inText() {
        return where.inText();
    }

    /// Whether everything about it comes from public sources and nobody from it took part.
    public boolean isFromPublicSources() {
        return facts.participation() == Participation.PUBLIC_SOURCE;
    }

    /// One of its long texts.
    public Optional<Prose> text(AuthoredText field) {
        return texts.get(field);
    }

    /// Passes all its words to a reader, including those of its lessons.
    public void read(TextReader reader) {
        readOwn(reader);
        lessons.forEach(lesson -> lesson.read(reader));
    }

    /// Passes its words to a reader, except those of its lessons.
    public void readOwn(TextReader reader) {
        where.codes()
                .flatMap(codes -> codes.note())
                .ifPresent(note -> reader.words(AuthoredText.AREA_NOTE, note.value(), note.span()));
        where.region().ifPresent(region -> reader.words(AuthoredText.REGION, region.value(), region.span()));
        where.country().ifPresent(country -> reader.words(AuthoredText.COUNTRY, country.value(), country.span()));
        facts.read(reader);
        texts.forEach(reader::prose);
        figures.forEach(figure -> figure.read(reader));
        quotes.forEach(quote -> quote.readOfCase(reader));
        photos.forEach(photo -> photo.read(reader));
        contacts.forEach(contact -> contact.read(reader));
        sources.forEach(source -> reader.mention(AuthoredText.CASE_SOURCE, source.name(), source.span()));
    }
}
