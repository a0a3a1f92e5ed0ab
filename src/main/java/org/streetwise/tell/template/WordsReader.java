package org.streetwise.tell.template;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseWalk;
import org.streetwise.know.value.CountingUnit;
import org.streetwise.source.Language;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Makes words from a file, and reports words that are missing.
final class WordsReader {
    private static final int ZERO_TO_TWENTY = 21;

    private final SourceId file;
    private final Diagnostics diagnostics;
    private boolean complete = true;

    WordsReader(SourceId file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /// The words; absent if any are missing or malformed.
    Optional<Words> read(WrittenWords written, Language language) {
        Optional<Words.Labels> labels = written.labels();
        Optional<CountingUnit> unit = written.unit();
        wanted("labels", labels.isPresent());
        wanted("numbers", !written.numbers().isEmpty());
        if (!written.numbers().isEmpty() && written.numbers().size() != ZERO_TO_TWENTY) {
            int count = written.numbers().size();
            fault(Message.of("template.words.numbers", "count", count, "wanted", ZERO_TO_TWENTY));
        }
        wanted("unit", unit.isPresent());
        Map<String, String> terms = new HashMap<>();
        keyed(Message.of("kind.term"), written.terms(), StandingWord.keys())
                .forEach((key, text) -> terms.put(key, text.value()));
        Map<String, StandingPhrase> known = StandingPhrase.byKey();
        Map<String, Pattern> phrases = new HashMap<>();
        keyed(Message.of("kind.phrase"), written.phrases(), known.keySet()).forEach((key, text) -> {
            StandingPhrase.Slots slots = Objects.requireNonNull(known.get(key), "only known keys are kept")
                    .slots();
            pattern(text, slots.texts(), slots.counts()).ifPresent(pattern -> phrases.put(key, pattern));
        });
        Map<String, Pattern> headings = new HashMap<>();
        written.headings().forEach((key, text) -> {
            filled(Message.of("kind.heading"), key, text);
            pattern(text, OutlineCheck.slots(), Pattern.COMMON_COUNTS)
                    .ifPresent(pattern -> headings.put(key.value(), pattern));
        });
        Optional<Pattern> edition =
                written.edition().flatMap(text -> pattern(text, Pattern.COMMON_TEXTS, Pattern.COMMON_COUNTS));
        written.texts().values().forEach(this::places);
        return complete && labels.isPresent() && unit.isPresent()
                ? Optional.of(new Words(
                        language,
                        labels.get(),
                        new Words.Numbers(written.numbers(), written.tens()),
                        unit.get(),
                        written.abbreviations(),
                        edition,
                        headings,
                        terms,
                        phrases,
                        written.texts()))
                : Optional.empty();
    }

    private void wanted(String field, boolean there) {
        if (!there) {
            fault(Message.of("template.words.no-field", "field", field));
        }
    }

    /// The texts of known keys. An unknown key may come from another version of streetwise, so it is only a warning.
    private Map<String, Spanned<String>> keyed(
            Message kind, Map<Spanned<String>, Spanned<String>> written, Set<String> known) {
        Map<String, Spanned<String>> found = new HashMap<>();
        written.forEach((key, text) -> {
            if (known.contains(key.value())) {
                filled(kind, key, text);
                found.put(key.value(), text);
            } else {
                diagnostics.report(unknown(kind, key, known));
            }
        });
        for (String key : known) {
            if (!found.containsKey(key)) {
                fault(Message.of("template.words.missing", "kind", kind, "key", key));
            }
        }
        return found;
    }

    private void filled(Message kind, Spanned<String> key, Spanned<String> text) {
        if (text.value().isBlank()) {
            Message message = Message.of("template.words.empty", "kind", kind, "key", key.value());
            fault(Diagnostic.of(Code.TEMPLATE, text.span(), message)
                    .hint(Message.of("template.words.empty.hint.write")));
        }
    }

    private static Diagnostic unknown(Message kind, Spanned<String> key, Collection<String> known) {
        Diagnostic unknown = Diagnostic.of(
                        Code.TEMPLATE,
                        key.span(),
                        Message.of("template.words.unknown", "kind", kind, "key", key.value()))
                .at(Severity.WARNING);
        return Nearest.to(key.value(), new TreeSet<>(known))
                .map(near -> unknown.hint(Message.of("hint.write", "text", near)))
                .orElse(unknown);
    }

    private void places(Prose text) {
        ProseWalk.of(text, inline -> {
            if (inline instanceof ProseInline.Text(String words, Span span)) {
                pattern(new Spanned<>(words, span), Pattern.COMMON_TEXTS, Pattern.COMMON_COUNTS);
            }
        });
    }

    private Optional<Pattern> pattern(Spanned<String> text, List<String> texts, List<String> counts) {
        return switch (PatternParser.parse(text.value(), texts, counts)) {
            case PatternParser.Parsed.Well(Pattern pattern) -> Optional.of(pattern);
            case PatternParser.Parsed.Badly(var message) -> {
                fault(Diagnostic.of(Code.TEMPLATE, text.span(), message));
                yield Optional.empty();
            }
        };
    }

    private void fault(Message message) {
        fault(Diagnostic.of(Code.TEMPLATE, Span.startOf(file), message));
    }

    private void fault(Diagnostic diagnostic) {
        complete = false;
        diagnostics.report(diagnostic);
    }
}
