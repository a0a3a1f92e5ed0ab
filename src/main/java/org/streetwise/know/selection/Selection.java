package org.streetwise.know.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Edition;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Imprint;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.TextReader;
import org.streetwise.know.value.Vocabulary;
import org.streetwise.source.Language;
import org.streetwise.source.Span;

/// All that an edition may show, and what it leaves out. Made only by [#of].
public final class Selection {
    private final Language language;
    private final Imprint imprint;
    private final Optional<String> title;
    private final boolean allRecommendations;
    private final Optional<Span> finalEdition;
    private final Excerpt excerpt;
    private final Vocabulary vocabulary;
    private final List<Reference> references;
    private final Map<String, Prose> prose;
    private final Naming naming;
    private final List<SelectedTheme> themes;
    private final List<SelectedCase> cases;
    private final List<SelectedConclusion> conclusions;
    private final List<Omission> omissions;
    private final List<ExcludedCase> excluded;
    private final Supplier<MissingParts> missing;

    private Selection(Corpus corpus, Edition edition, List<FaultyCase> faulty) {
        Selector selector = new Selector(corpus, edition, faulty);
        this.language = corpus.programme().language();
        this.imprint = corpus.programme().imprint().overriddenBy(edition.issue());
        this.allRecommendations = edition.allRecommendations();
        this.finalEdition = edition.last() ? Optional.of(edition.id().span()) : Optional.empty();
        this.title = edition.title();
        this.vocabulary = corpus.programme().vocabulary();
        this.references = corpus.programme().references();
        Map<String, Prose> texts = new HashMap<>(corpus.programme().prose());
        texts.putAll(edition.prose());
        this.prose = Map.copyOf(texts);
        this.naming = selector.naming();
        this.cases = selector.cases();
        this.themes = selector.themes();
        this.conclusions = selector.conclusions();
        this.excerpt = selector.excerpt();
        this.omissions = selector.omissions();
        this.excluded = selector.excluded();
        this.missing = () -> selector.missing(themes);
    }

    /// Selects what an edition wants of a programme and everyone may see.
    public static Selection of(Corpus corpus, Edition edition) {
        return of(corpus, edition, List.of());
    }

    /// The same without cases that have errors.
    public static Selection of(Corpus corpus, Edition edition, List<FaultyCase> faulty) {
        return new Selection(corpus, edition, faulty);
    }

    /// The language of the texts.
    public Language language() {
        return language;
    }

    public Imprint imprint() {
        return imprint;
    }

    /// The edition's own title, in place of the programme's.
    public Optional<String> title() {
        return title;
    }

    /// Whether recommendations of the neighbourhoods' own lessons are gathered too.
    public boolean hasAllRecommendations() {
        return allRecommendations;
    }

    /// Where the edition is declared, if it is final.
    public Optional<Span> finalEdition() {
        return finalEdition;
    }

    /// What it selects by, and how much the whole programme has.
    public Excerpt excerpt() {
        return excerpt;
    }

    /// Whether the programme has neighbourhoods that it does not show.
    public boolean isOfSomeCases() {
        return cases.size() < excerpt.cases();
    }

    /// What texts and lessons refer to by id.
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public List<Reference> references() {
        return references;
    }

    /// The programme's own texts by name, or the edition's in their place.
    public Map<String, Prose> prose() {
        return prose;
    }

    /// Maps the names that texts use to those that the edition uses.
    public Naming naming() {
        return naming;
    }

    /// The themes in the programme's order.
    public List<SelectedTheme> themes() {
        return themes;
    }

    /// The cases by id.
    public List<SelectedCase> cases() {
        return cases;
    }

    /// The conclusions in the authors' order. Those without a source that rest on no shown lesson are left out.
    public List<SelectedConclusion> conclusions() {
        return conclusions;
    }

    /// The cases that it would show if they had no errors, by file name.
    public List<ExcludedCase> excluded() {
        return excluded;
    }

    /// What is still missing in what it shows. Every call looks again; only drafts ask.
    public MissingParts missing() {
        return missing.get();
    }

    /// Passes all words that may be printed to a reader.
    public void read(TextReader reader) {
        readShared(reader);
        themes.forEach(theme -> theme.read(reader));
        cases.forEach(each -> each.read(reader));
    }

    /// Passes the words of the programme as a whole to a reader.
    public void readShared(TextReader reader) {
        imprint.read(reader);
        vocabulary.read(reader);
        prose.values().forEach(text -> reader.prose(AuthoredText.PROSE, text));
        conclusions.forEach(conclusion -> conclusion.read(reader));
    }

    /// What is left out, in the order of the files.
    public List<Omission> omissions() {
        return omissions;
    }
}
