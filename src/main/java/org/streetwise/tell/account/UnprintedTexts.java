package org.streetwise.tell.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseWalk;
import org.streetwise.know.selection.Omission;
import org.streetwise.know.selection.Omission.Reason;
import org.streetwise.know.selection.SelectedConclusion;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.GlossaryTerm;
import org.streetwise.know.value.Strategy;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.template.Part;

/// Finds the texts of a selection that a document does not contain, and says why.
final class UnprintedTexts {
    private final Selection selection;
    private final Document document;
    private final PrintedWords printed;
    private final PrintedSources sources;
    private final Map<AuthoredText, Reason> reasons = new EnumMap<>(AuthoredText.class);
    private final Map<Span, String> names;
    private Optional<Set<String>> advice = Optional.empty();

    /// @param parts of the template, including parts inside others
    UnprintedTexts(Selection selection, List<Part> parts, Document document) {
        this.selection = selection;
        this.document = document;
        this.printed = PrintedWords.of(document);
        this.sources = new PrintedSources(selection.references(), document, printed);
        this.names = sharedNames();
        for (AuthoredText field : AuthoredText.values()) {
            TextParts.of(field)
                    .map(printing -> parts.stream().anyMatch(printing) ? Reason.NO_ROOM : Reason.NO_PLACE)
                    .ifPresent(reason -> reasons.put(field, reason));
        }
    }

    /// All texts that are missing, record by record.
    List<Omission> all() {
        List<Omission> omissions = new ArrayList<>();
        ShownRecord.of(selection).forEach(shown -> shown.texts().accept(new Search(shown.what(), omissions)));
        return omissions;
    }

    /// Looks for the texts of one record in the document.
    private final class Search extends WordPlaces {
        private final String what;
        private final List<Omission> omissions;

        private Search(String what, List<Omission> omissions) {
            this.what = what;
            this.omissions = omissions;
        }

        @Override
        public void prose(AuthoredText field, Prose text) {
            List<Span> words = WordPlaces.of(text);
            if (!isAdvice(field) || printed.haveAll(words) || !isAdvised(text)) {
                check(field, words, text.span());
            }
        }

        @Override
        void check(AuthoredText field, List<Span> words, Span place) {
            // A text counts as printed only if all of it is printed.
            if (!words.isEmpty() && !printed.haveAll(words) && !isTold(field)) {
                excluded(field, place);
            }
        }

        @Override
        public void mention(AuthoredText field, String name, Span place) {
            if (!field.isSource()) {
                super.mention(field, name, place);
            } else if (!sources.have(name)) {
                excluded(field, place);
            }
        }

        private void excluded(AuthoredText field, Span place) {
            Optional.ofNullable(reasons.get(field))
                    .ifPresent(reason ->
                            omissions.add(new Omission(names.getOrDefault(place, what), field, reason, place)));
        }
    }

    /// Whether the field is the title, and a text of the template prints that title.
    private boolean isTold(AuthoredText field) {
        return field == AuthoredText.TITLE
                && DocumentText.of(document)
                        .contains(selection.imprint().title().plain());
    }

    /// Whether another recommendation in the same words is printed. Equal recommendations are printed once.
    private boolean isAdvised(Prose text) {
        Set<String> all = advice.orElseGet(this::advice);
        advice = Optional.of(all);
        return all.contains(ProseWalk.words(text));
    }

    /// The words of the recommendations that are printed.
    private Set<String> advice() {
        Set<String> found = new HashSet<>();
        ShownRecord.of(selection)
                .forEach(shown -> shown.texts().accept(new WordPlaces() {
                    @Override
                    public void prose(AuthoredText field, Prose text) {
                        if (isAdvice(field) && printed.haveAll(WordPlaces.of(text))) {
                            found.add(ProseWalk.words(text));
                        }
                    }

                    @Override
                    void check(AuthoredText field, List<Span> words, Span place) {}
                }));
        return found;
    }

    private static boolean isAdvice(AuthoredText field) {
        return field == AuthoredText.RECOMMENDATION || field == AuthoredText.STREETWISE_RECOMMENDATION;
    }

    /// The names of the programme's shared texts, by their places.
    private Map<Span, String> sharedNames() {
        Map<Span, String> names = new HashMap<>();
        selection.prose().forEach((name, text) -> names.put(text.span(), "prose/" + name));
        for (Strategy strategy : selection.vocabulary().strategies()) {
            strategy.text()
                    .ifPresent(
                            text -> names.put(text.span(), strategy.id().value().value()));
        }
        for (GlossaryTerm term : selection.vocabulary().glossary()) {
            names.put(term.text().span(), term.id().value().value());
            term.plain()
                    .ifPresent(text -> names.put(text.span(), term.id().value().value()));
        }
        int number = 1;
        for (SelectedConclusion conclusion : selection.conclusions()) {
            String name = "conclusion " + number++;
            names.put(conclusion.text().span(), name);
            conclusion.sources().forEach(source -> names.put(source.span(), name));
        }
        return names;
    }
}
