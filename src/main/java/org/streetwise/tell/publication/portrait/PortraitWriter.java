package org.streetwise.tell.publication.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.tell.citation.Bibliography;
import org.streetwise.tell.citation.SourceUse;
import org.streetwise.tell.citation.SourceWords;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.publication.lesson.QuoteWriter;
import org.streetwise.tell.publication.table.TableWriters;
import org.streetwise.tell.publication.text.NameList;
import org.streetwise.tell.publication.text.OriginMarks;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.publication.text.SmallPrint;
import org.streetwise.tell.template.CasePart;
import org.streetwise.tell.template.Phrase;

/// Writes a neighbourhood's portrait part by part.
///
/// @param printed the fields that the publication prints
public record PortraitWriter(
        SentenceWriter sentences,
        ProseWriter prose,
        OriginMarks origin,
        FactsWriter facts,
        PhotoWriter photos,
        TableWriters tables,
        CaseLessons lessons,
        QuoteWriter quotes,
        SourceWords sources,
        Bibliography bibliography,
        Set<AuthoredText> printed) {
    /// Writes one part of a portrait; empty if there is nothing to print.
    public List<Block> write(SelectedCase place, CasePart part) {
        return switch (part) {
            case CasePart.Notice _ -> origin.of(place);
            case CasePart.Facts(var rows) -> facts.write(place, rows);
            case CasePart.Photos(var atMost) ->
                limited(photos.write(place, first(atMost)), photos.count(place), atMost, Phrase.MORE_PHOTOS);
            case CasePart.Text(var field, _) -> prose.blocks(place.text(field));
            case CasePart.Figures(var atMost) ->
                limited(tables.figures(place, first(atMost)), place.figures().size(), atMost, Phrase.MORE_FIGURES);
            case CasePart.Results(var atMost) ->
                limited(
                        tables.results(first(place.facts().results(), atMost)),
                        place.facts().results().size(),
                        atMost,
                        Phrase.MORE_RESULTS);
            case CasePart.Lessons(var parts) -> lessons.write(place, parts);
            case CasePart.LessonTitles(var atMost) ->
                limited(lessons.titles(place, first(atMost)), place.lessons().size(), atMost, Phrase.MORE_LESSONS);
            case CasePart.Quote _ -> quote(place);
            case CasePart.Quotes _ ->
                place.quotes().stream().map(quote -> quotes.write(quote, place)).toList();
            case CasePart.Partners _ -> NameList.partners(place, sentences);
            case CasePart.Contacts _ -> ContactWriter.write(place.contacts());
            case CasePart.Sources _ -> SmallPrint.of(sources.line(place.sources()));
            case CasePart.References _ -> bibliography.entries(SourceUse.in(place::read, printed::contains));
        };
    }

    /// The first of several blocks, and below them how many more there are.
    private List<Block> limited(List<Block> first, int all, Optional<Integer> atMost, Phrase more) {
        int left = all - atMost.orElse(all);
        if (left <= 0) {
            return first;
        }
        List<Block> blocks = new ArrayList<>(first);
        blocks.addAll(SmallPrint.of(sentences.say(List.of(new Filling.Clause(more, Filling.count("count", left))))));
        return blocks;
    }

    private static long first(Optional<Integer> atMost) {
        return atMost.orElse(Integer.MAX_VALUE);
    }

    private static <T> List<T> first(List<T> items, Optional<Integer> atMost) {
        return items.stream().limit(first(atMost)).toList();
    }

    private List<Block> quote(SelectedCase place) {
        return Stream.concat(
                        place.quotes().stream(), place.lessons().stream().flatMap(lesson -> lesson.quotes().stream()))
                .map(quote -> quotes.write(quote, place))
                .limit(1)
                .toList();
    }
}
