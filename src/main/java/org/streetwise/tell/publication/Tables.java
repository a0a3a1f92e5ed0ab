package org.streetwise.tell.publication;

import java.util.List;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.Indicator;
import org.streetwise.tell.citation.SourceWords;
import org.streetwise.tell.phrase.Dates;
import org.streetwise.tell.phrase.Speech;

/// Begins tables and charts. Each is written by a writer of its own, which keeps the notes below it.
record Tables(
        Synthesis synthesis,
        Speech speech,
        Dates dates,
        Places places,
        SourceWords sources,
        ProseWriter prose,
        Figures figures,
        List<Indicator> indicators) {
    /// One row for each neighbourhood.
    CaseTableWriter cases() {
        return new CaseTableWriter(synthesis, speech, dates, places, figures, indicators);
    }

    /// One neighbourhood's figures.
    FigureTableWriter figuresOfCase() {
        return new FigureTableWriter(speech, sources, figures, indicators);
    }

    /// What came of an approach.
    ResultWriter results() {
        return new ResultWriter(speech, prose);
    }

    /// All neighbourhoods' figures of one indicator.
    ChartWriter chart(Indicator indicator) {
        return new ChartWriter(synthesis, speech, places, figures, indicator);
    }
}
