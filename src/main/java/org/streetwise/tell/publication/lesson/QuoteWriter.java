package org.streetwise.tell.publication.lesson;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.value.Quote;
import org.streetwise.tell.citation.SourceWords;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.template.Phrase;

/// Writes a person's words, who said them and where, and the publication that printed them first.
public record QuoteWriter(SentenceWriter sentences, Places places, SourceWords sources, ProseWriter prose) {
    /// A quote with its speaker and place.
    public Block write(Quote quote, SelectedCase place) {
        List<Inline> words = sentences.say(Phrase.QUOTED, Filling.inlines("text", prose.line(quote.text())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Attributes.NONE.at(quote.text().span()), words));
        blocks.add(new Block.Paragraph(Attributes.of(Role.ATTRIBUTION), said(quote, place)));
        return new Block.BlockQuote(Attributes.of(Role.QUOTE), blocks);
    }

    /// The speaker of a quote: `bewoner, Molenkwartier (Rijnmond, 2019)`.
    private List<Inline> said(Quote quote, SelectedCase place) {
        String where = places.name(place);
        List<Inline> said = new ArrayList<>(quote.speaker()
                .map(speaker -> sentences.say(
                        Phrase.SPEAKER_IN,
                        Filling.inlines("speaker", Inline.text(speaker)).and("place", where)))
                .orElse(Inline.text(where)));
        quote.source().map(sources::named).filter(named -> !named.isEmpty()).ifPresent(named -> {
            said.add(new Inline.Text(" "));
            said.addAll(sentences.say(Phrase.CITED, Filling.inlines("text", named)));
        });
        return said;
    }
}
