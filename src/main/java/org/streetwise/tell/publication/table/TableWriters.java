package org.streetwise.tell.publication.table;

import java.util.List;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.Result;
import org.streetwise.tell.citation.SourceWords;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.phrase.Dates;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.template.Part.CaseColumn;

/// Writes tables and charts. Each gets a writer of its own, which collects the notes below it.
public record TableWriters(
        Synthesis synthesis,
        SentenceWriter sentences,
        Dates dates,
        Places places,
        SourceWords sources,
        ProseWriter prose,
        Figures figures,
        List<Indicator> indicators) {
    /// The table of all neighbourhoods, one row each.
    public Block cases(Target target, List<Inline> heading, List<CaseColumn> columns) {
        return new CaseTableWriter(synthesis, sentences, dates, places, figures, indicators, new TableNotes(sentences))
                .table(target, heading, columns);
    }

    /// The table of a neighbourhood's figures; empty if none is known.
    ///
    /// @param atMost prints at most this many figures, the first ones
    public List<Block> figures(SelectedCase place, long atMost) {
        return new FigureTableWriter(sentences, sources, figures, indicators, new TableNotes(sentences))
                .table(place, atMost);
    }

    /// The table of what an approach achieved.
    public List<Block> results(List<Result> results) {
        return new ResultWriter(sentences, prose, new TableNotes(sentences)).write(results);
    }

    /// The charts of all neighbourhoods' figures for an indicator; empty if none is known.
    public List<Block.Chart> charts(Indicator indicator) {
        return new FigureChart(synthesis, sentences, places, figures, indicator).charts();
    }
}
