package org.streetwise.know.value;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.source.Language;
import org.streetwise.source.Span;

/// What the cover and the colophon tell.
///
/// @param shortTitle for running heads, if the title is long
/// @param language that the sources are written in
/// @param texts its lead, its licence, and the colophon's further text
/// @param names who helped, edited, designed, took photos, publishes and commissioned it; the organisations that made
///     the programme, with their roles; the members of the advisory group, with their organisations
/// @param talks how many talks the lessons were drawn from
/// @param unit what sentences count, if it is not neighbourhoods
public record Imprint(
        ProseLine title,
        Optional<String> shortTitle,
        Optional<ProseLine> subtitle,
        Language language,
        ByField<Prose> texts,
        List<Author> authors,
        ByField<List<Partner>> names,
        Issue issue,
        Optional<Period> period,
        Optional<Integer> talks,
        Optional<CountingUnit> unit,
        List<String> tags) {
    public Imprint {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /// The people and organisations named in a field, in their author's order.
    public List<Partner> named(AuthoredText field) {
        return names.get(field).orElse(List.of());
    }

    /// The same imprint, with a publication's own facts in place of the programme's.
    public Imprint overriddenBy(Issue own) {
        return new Imprint(
                title,
                shortTitle,
                subtitle,
                language,
                texts,
                authors,
                names,
                issue.overriddenBy(own),
                period,
                talks,
                unit,
                tags);
    }

    /// Passes its words to a reader.
    public void read(TextReader reader) {
        Span place = title.span();
        reader.line(AuthoredText.TITLE, title);
        shortTitle.ifPresent(words -> reader.words(AuthoredText.SHORT_TITLE, words, place));
        subtitle.ifPresent(line -> reader.line(AuthoredText.SUBTITLE, line));
        texts.forEach(reader::prose);
        authors.forEach(author -> {
            reader.words(AuthoredText.AUTHORS, author.name(), place);
            author.organisation().ifPresent(words -> reader.words(AuthoredText.AUTHORS, words, place));
        });
        names.forEach((field, named) -> named.forEach(each -> {
            reader.words(field, each.name(), place);
            each.role().ifPresent(words -> reader.words(field, words, place));
        }));
        issue.read(reader, place);
        unit.ifPresent(each -> {
            reader.words(AuthoredText.COUNTING_UNIT, each.one(), place);
            reader.words(AuthoredText.COUNTING_UNIT, each.many(), place);
        });
        tags.forEach(tag -> reader.words(AuthoredText.TAGS, tag, place));
    }
}
