package org.streetwise.tell.publication.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.source.Language;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Finds the language of each text: that of its translation, its case, or the programme.
public final class WrittenLanguages {
    private final Language programme;
    private final Map<SourceId, Language> cases = new HashMap<>();

    /// @param programme the language of a text that declares none
    public WrittenLanguages(Language programme, List<SelectedCase> places) {
        this.programme = programme;
        places.forEach(place -> place.facts()
                .language()
                .ifPresent(language -> cases.put(place.place().source(), language)));
    }

    /// The language of the text at this place.
    Language of(Span text) {
        Optional<Language> translation = text.source().language();
        return translation.orElseGet(() -> cases.getOrDefault(text.source(), programme));
    }
}
