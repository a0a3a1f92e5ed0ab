package org.streetwise.cli.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.query.CaseFilter;
import org.streetwise.know.query.CaseList;
import org.streetwise.know.query.ListedCase;
import org.streetwise.know.query.SearchedWords;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.table.Cell;
import org.streetwise.table.Column;

class FigureColumnsTest {
    @Test
    void qualifiersAndUpperEndsHaveColumnsOfTheirOwn() {
        assertEquals(
                List.of(
                        "figures.woningen=1200",
                        "figures.woningen.qualifier=about",
                        "figures.huur=40",
                        "figures.huur.qualifier=between",
                        "figures.huur.upper=55.5",
                        "figures.gas.qualifier=secret",
                        "figures.zon.qualifier=unknown",
                        "budget=500000",
                        "budget.qualifier=at most",
                        "budget.purpose=voor coaches",
                        "ownFigures=Bankjes: at least 12 stuks"),
                filled("""
                        figures:
                          woningen: circa 1200
                          huur: 40..55.5
                          gas: secret
                          zon: unknown
                          bankjes: {label: Bankjes, value: minstens 12, unit: stuks}
                          stil: {value: 7, visibility: internal}
                        budget: {amount: hoogstens 500000, purpose: voor coaches}
                        """));
    }

    private static List<String> filled(String fields) {
        Diagnostics diagnostics = new Diagnostics();
        List<Corpus> corpora = ProgrammeReader.read(
                        ProjectWorkspace.of(Map.of(
                                "streetwise.yml",
                                "format: 1\ntitle: Proef\n",
                                "indicators.yml",
                                "indicators: [{id: woningen, label: Woningen}, {id: huur, label: Huur},"
                                        + " {id: gas, label: Gas}, {id: zon, label: Zon}, {id: stil, label: Stil}]\n",
                                "cases/aa.yml",
                                "municipality: Stad\nneighbourhood: Aa\n" + fields)),
                        diagnostics)
                .stream()
                .map(programme -> Corpus.of(programme, diagnostics))
                .toList();
        ListedCase place = CaseList.of(corpora, new CaseFilter(Set.of(), Set.of(), new SearchedWords("")))
                .getFirst();
        FigureColumns figures =
                new FigureColumns(corpora.getFirst().programme().vocabulary().indicators());
        List<Column> columns = figures.columns();
        List<Cell> cells = figures.cells(place);
        assertEquals(columns.size(), cells.size());
        return IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).text().isEmpty())
                .mapToObj(i -> columns.get(i).name() + "=" + cells.get(i).text())
                .toList();
    }
}
