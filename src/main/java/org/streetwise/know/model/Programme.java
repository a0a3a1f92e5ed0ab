package org.streetwise.know.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Conclusion;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Imprint;
import org.streetwise.know.value.MissingTranslation;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.TextReader;
import org.streetwise.know.value.Vocabulary;
import org.streetwise.source.Language;
import org.streetwise.source.SourceId;

/// The whole programme in one language: its own facts and everything that its files hold.
///
/// @param language of the texts; if the sources are written in another, these are translations
/// @param cases by file name
/// @param prose the programme's own texts by the file's stem, such as `aanleiding` of `prose/aanleiding.md`
/// @param untranslated texts that are still the original's because nobody has translated them
/// @param gaps what could not be read
public record Programme(
        Language language,
        Imprint imprint,
        Vocabulary vocabulary,
        List<Theme> themes,
        List<Reference> references,
        List<Case> cases,
        List<Conclusion> conclusions,
        Map<String, Prose> prose,
        List<Edition> editions,
        List<MissingTranslation> untranslated,
        UnreadParts gaps) {
    public Programme {
        themes = List.copyOf(themes);
        references = List.copyOf(references);
        cases = List.copyOf(cases);
        conclusions = List.copyOf(conclusions);
        prose = Map.copyOf(prose);
        editions = List.copyOf(editions);
        untranslated = List.copyOf(untranslated);
    }

    /// The files that have no translation at all.
    public Set<SourceId> untranslatedFiles() {
        return untranslated.stream()
                .filter(MissingTranslation::isFile)
                .map(missing -> missing.place().source())
                .collect(Collectors.toSet());
    }

    /// Passes all its words to a reader.
    public void read(TextReader reader) {
        readShared(reader);
        cases.forEach(each -> each.read(reader));
    }

    /// Passes all its words except those of cases to a reader.
    public void readShared(TextReader reader) {
        imprint.read(reader);
        vocabulary.read(reader);
        themes.forEach(theme -> theme.read(reader));
        references.forEach(reference -> reference.read(reader));
        conclusions.forEach(conclusion -> conclusion.read(reader));
        prose.values().forEach(text -> reader.prose(AuthoredText.PROSE, text));
        editions.forEach(edition -> edition.read(reader));
    }

    /// The same programme, with anonymous cases under the ids that they have in another language.
    public Programme shownAs(Programme original) {
        Map<Id, Case> known =
                original.cases.stream().collect(Collectors.toMap(Case::id, each -> each, (one, _) -> one));
        return with(
                cases.stream()
                        .map(each -> Optional.ofNullable(known.get(each.id()))
                                .map(each::shownAs)
                                .orElse(each))
                        .toList(),
                editions);
    }

    /// The same programme with no edition final.
    public Programme drafted() {
        return with(cases, editions.stream().map(Edition::asDraft).toList());
    }

    /// The same programme beside files that are not read because of their names.
    public Programme beside(List<StrayFile> strays) {
        return with(cases, editions, gaps.beside(strays));
    }

    private Programme with(List<Case> others, List<Edition> otherEditions) {
        return with(others, otherEditions, gaps);
    }

    private Programme with(List<Case> others, List<Edition> otherEditions, UnreadParts otherGaps) {
        return new Programme(
                language,
                imprint,
                vocabulary,
                themes,
                references,
                others,
                conclusions,
                prose,
                otherEditions,
                untranslated,
                otherGaps);
    }
}
