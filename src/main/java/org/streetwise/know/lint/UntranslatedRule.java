package org.streetwise.know.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Theme;
import org.streetwise.know.selection.Wanted;
import org.streetwise.source.Language;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// An edition in another language prints the original's words where nobody has translated them, and readers who chose
/// the language can't read those. Files that no such edition shows need no translation. Texts of the programme's own
/// are printed where a template asks for them, which is not known here.
final class UntranslatedRule implements Lints.Rule {
    private static final String PROSE = "prose/";

    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        Language language = corpus.programme().language();
        List<Edition> editions = corpus.programme().editions().stream()
                .filter(edition -> edition.language().value().equals(language))
                .toList();
        Map<SourceId, Case> cases = new HashMap<>();
        corpus.cases().forEach(each -> cases.put(each.place().source(), each));
        for (SourceId file : new TreeSet<>(corpus.programme().untranslated())) {
            Optional<Case> owner = Optional.ofNullable(cases.get(file));
            editions.stream()
                    .filter(edition -> shows(edition, file, owner, corpus))
                    .findFirst()
                    .ifPresent(edition -> diagnostics.report(fault(
                            owner.map(Case::place).orElse(Span.startOf(file)), owner.isPresent(), language, edition)));
        }
    }

    private static boolean shows(Edition edition, SourceId file, Optional<Case> owner, Corpus corpus) {
        Wanted wanted = new Wanted(corpus, edition);
        if (owner.isPresent()) {
            return wanted.omits(owner.get()).isEmpty();
        }
        if (file.path().startsWith(PROSE)) {
            return false;
        }
        List<Theme> themes = corpus.themes().stream()
                .filter(theme -> theme.id().span().source().equals(file))
                .toList();
        return themes.isEmpty()
                || themes.stream().anyMatch(theme -> wanted.hasTheme(theme.id().value()));
    }

    static Diagnostic fault(Span place, boolean isCase, Language language, Edition edition) {
        String path = place.source().path();
        int dot = path.lastIndexOf('.');
        return Diagnostic.of(
                        Code.MISSING_TRANSLATION,
                        place,
                        "this " + (isCase ? "case" : "file") + " has no translation into `" + language + "`")
                .related(edition.id().span(), "the edition `" + edition.id().value() + "` is in `" + language + "`")
                .hint("write its texts in `" + path.substring(0, dot) + "." + language + path.substring(dot) + "`");
    }
}
