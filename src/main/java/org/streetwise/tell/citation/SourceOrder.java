package org.streetwise.tell.citation;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.streetwise.know.value.PartialDate;

/// The order of a list of sources: by authors, of the same authors the undated first, then by year, then by title (APA
/// style, 7th edition, 9.44 to 9.48).
final class SourceOrder implements Comparator<CitedSource> {
    /// `’s-Gravenhage` stands under G, also in a name that begins with another word.
    private static final Pattern ARTICLE = Pattern.compile("(?i)(?<!\\p{L})['’][st][- ]");

    private final Collator collator;
    private final ReferenceNames names;
    private final Comparator<CitedSource> order;

    SourceOrder(Collator collator, ReferenceNames names) {
        this.collator = collator;
        this.names = names;
        this.order = Comparator.comparing(this::words, this::compare)
                .thenComparing(source -> source.date().map(PartialDate::year).orElse(Integer.MIN_VALUE))
                .thenComparing(source -> source.date().map(SourceOrder::exact).orElse(LocalDate.MIN))
                .thenComparing(SourceOrder::title, collator)
                .thenComparing(CitedSource::key);
    }

    @Override
    public int compare(CitedSource one, CitedSource other) {
        return order.compare(one, other);
    }

    /// Signs before a title's first letter or digit count for nothing.
    private static String title(CitedSource source) {
        return source.title().replaceFirst("^[^\\p{L}\\p{N}]+", "");
    }

    /// What the entry begins with, as it counts.
    private List<String> words(CitedSource source) {
        return source.lead().isEmpty()
                ? List.of(title(source))
                : source.lead().stream()
                        .map(names::listed)
                        .map(name -> ARTICLE.matcher(name).replaceAll(""))
                        .toList();
    }

    private int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = collator.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /// A year alone comes before a day of it.
    private static LocalDate exact(PartialDate date) {
        return switch (date) {
            case PartialDate.OfYear _ -> date.firstDay().minusDays(1);
            case PartialDate.OfMonth _, PartialDate.OfDay _ -> date.firstDay();
        };
    }
}
