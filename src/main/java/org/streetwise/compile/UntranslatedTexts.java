package org.streetwise.compile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Programme;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.MissingTranslation;
import org.streetwise.know.value.MissingTranslation.Holder;
import org.streetwise.source.Language;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.tell.account.PrintedWords;

/// Reports texts that an edition prints untranslated, since readers who chose its language can't read them. Texts that
/// no edition prints need no translation.
final class UntranslatedTexts {
    private final Programme programme;
    private final Map<Edition, PrintedWords> editions = new LinkedHashMap<>();
    /// The place of each case, by file.
    private final Map<SourceId, Span> cases;

    private UntranslatedTexts(Programme programme, List<Manuscript> manuscripts) {
        this.programme = programme;
        this.cases = programme.cases().stream()
                .collect(Collectors.toMap(each -> each.place().source(), Case::place, (one, _) -> one));
        // The diagnostic names the first edition that prints the text, so final editions come first.
        manuscripts.stream()
                .sorted(Comparator.comparing(
                                (Manuscript manuscript) -> !manuscript.edition().last())
                        .thenComparing(manuscript -> manuscript.edition().id().span()))
                .forEach(manuscript -> editions.put(manuscript.edition(), PrintedWords.of(manuscript.document())));
    }

    /// @param programmes the programme in its own language, then in others
    static void report(List<Programme> programmes, List<Manuscript> manuscripts, Diagnostics diagnostics) {
        programmes.stream().skip(1).forEach(programme -> {
            List<Manuscript> printed = manuscripts.stream()
                    .filter(each -> each.edition().language().value().equals(programme.language()))
                    .toList();
            if (!printed.isEmpty() && !programme.untranslated().isEmpty()) {
                new UntranslatedTexts(programme, printed).report(diagnostics);
            }
        });
    }

    private void report(Diagnostics diagnostics) {
        Map<Told, List<MissingTranslation>> records = programme.untranslated().stream()
                .sorted(Comparator.comparing(MissingTranslation::place))
                .collect(Collectors.groupingBy(
                        missing -> new Told(missing.place(), missing.holder()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        records.forEach((told, missing) -> report(told, missing, diagnostics));
    }

    /// What one message is about.
    private record Told(Span place, Holder holder) {}

    private void report(Told told, List<MissingTranslation> missing, Diagnostics diagnostics) {
        for (Map.Entry<Edition, PrintedWords> edition : editions.entrySet()) {
            List<MissingTranslation> printed = missing.stream()
                    .filter(each -> each.texts().stream().anyMatch(text -> isPrinted(text, edition.getValue())))
                    .toList();
            if (!printed.isEmpty()) {
                Diagnostic fault = fault(told, printed);
                Edition in = edition.getKey();
                diagnostics.report(fault.related(in.id().span(), label(in))
                        .at(in.last() ? Severity.ERROR : Code.MISSING_TRANSLATION.severity()));
                return;
            }
        }
    }

    private Message label(Edition edition) {
        Id id = edition.id().value();
        Language language = programme.language();
        return edition.last()
                ? Message.of("missing-translation.label.final-edition", "edition", id, "language", language)
                : Message.of("missing-translation.label.edition", "edition", id, "language", language);
    }

    private static boolean isPrinted(MissingTranslation.Text text, PrintedWords words) {
        return text.label().map(words::haveLabel).orElseGet(() -> words.haveAnyIn(text.place()));
    }

    private Diagnostic fault(Told told, List<MissingTranslation> missing) {
        Message names = Message.all(
                missing.stream().map(MissingTranslation::name).distinct().toList());
        return switch (told.holder()) {
            case Holder.OfFile() -> ofFile(told.place().source());
            case Holder.OfRecord(Message noun) ->
                of(missing, Message.of("missing-translation.record", "record", noun, "texts", names));
            case Holder.OfValues(Message field) ->
                of(missing, Message.of("missing-translation.values", "field", field, "texts", names));
            case Holder.OfLanguages(Message field) ->
                of(missing, Message.of("missing-translation.languages", "field", field, "languages", names));
        };
    }

    private Diagnostic ofFile(SourceId file) {
        String path = file.path();
        int dot = path.lastIndexOf('.');
        Language language = programme.language();
        String translated = path.substring(0, dot) + "." + language + path.substring(dot);
        return Diagnostic.of(
                        Code.MISSING_TRANSLATION,
                        cases.getOrDefault(file, Span.startOf(file)),
                        cases.containsKey(file)
                                ? Message.of("missing-translation.case", "language", language)
                                : Message.of("missing-translation.file", "language", language))
                .hint(Message.of("missing-translation.hint.write", "path", translated));
    }

    private static Diagnostic of(List<MissingTranslation> missing, Message message) {
        Diagnostic fault =
                Diagnostic.of(Code.MISSING_TRANSLATION, missing.getFirst().place(), message);
        Optional<Span> original = missing.getFirst().original();
        return original.map(place -> fault.related(place, Message.of("label.original")))
                .orElse(fault);
    }
}
