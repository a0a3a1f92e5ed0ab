package org.streetwise.know.selection;

import java.util.List;
import java.util.Map;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.Imprint;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.Reference;

/// All that an edition may show, and what it leaves out. Made only by [#of].
public final class Selection {
    private final Imprint imprint;
    private final List<Audience> audiences;
    private final List<Indicator> indicators;
    private final List<Reference> references;
    private final Map<String, Prose> prose;
    private final List<SelectedTheme> themes;
    private final List<SelectedCase> cases;
    private final List<Omission> omissions;

    private Selection(Corpus corpus) {
        Selector selector = new Selector(corpus);
        this.imprint = corpus.programme().imprint();
        this.audiences = corpus.programme().audiences();
        this.indicators = corpus.programme().indicators();
        this.references = corpus.programme().references();
        this.prose = corpus.programme().prose();
        this.cases = selector.cases();
        this.themes = selector.themes();
        this.omissions = selector.omissions();
    }

    /// Selects everything public of a programme.
    public static Selection of(Corpus corpus) {
        return new Selection(corpus);
    }

    public Imprint imprint() {
        return imprint;
    }

    public List<Audience> audiences() {
        return audiences;
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    public List<Reference> references() {
        return references;
    }

    /// The programme's own texts by name.
    public Map<String, Prose> prose() {
        return prose;
    }

    /// In the programme's order.
    public List<SelectedTheme> themes() {
        return themes;
    }

    /// By file name.
    public List<SelectedCase> cases() {
        return cases;
    }

    /// What is left out, in the order of the files.
    public List<Omission> omissions() {
        return omissions;
    }
}
