package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Programmes;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.source.Language;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.template.ReportTemplate;
import org.streetwise.tell.template.Template;

/// Programmes with neighbourhoods and lessons to count, and the writers that print them in Dutch.
final class CountedProgramme {
    private CountedProgramme() {}

    /// Neighbourhoods W1, W2 …. Each of the first `where` has one lesson on money, except W1, which has all the others.
    static Programmes neighbourhoods(int lessons, int where, int all) {
        Programmes programme = new Programmes();
        for (int i = 1; i <= all; i++) {
            List<String> own = new ArrayList<>();
            if (i <= where) {
                int rest = i == 1 ? lessons - where + 1 : 1;
                IntStream.rangeClosed(1, rest).forEach(j -> own.add("l" + j + ":geld"));
            }
            programme.neighbourhood("w" + i, own.toArray(String[]::new));
        }
        return programme;
    }

    /// The keys `w1/l1`, `w2/l1` ….
    static String[] keys(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(i -> "w" + i + "/l1")
                .toArray(String[]::new);
    }

    /// @param themes the themes of the edition; if there are none, it has all
    static Writers writers(Programmes programme, String... themes) {
        Corpus corpus = Corpus.of(programme.build(), new Diagnostics());
        Selection selection = Selection.of(corpus, Programmes.edition(themes));
        Synthesis synthesis = Synthesis.of(selection);
        Template template = ReportTemplate.in(Language.DUTCH);
        return Writers.of(
                selection,
                synthesis,
                template,
                selection.vocabulary().glossary(),
                new Targets(new Publication(selection, synthesis, template, Optional.empty()).places()),
                Optional.empty());
    }

    static NumberedLesson first(Writers writers) {
        return writers.synthesis().numbered().getFirst();
    }
}
