package org.streetwise.tell.citation;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.streetwise.know.value.PartialDate;

/// The order of a list of sources: by author, then undated works before dated ones, then by year, then by title (APA
/// style, 7th edition, 9.44 to 9.48).
final class SourceOrder implements Comparator<CitedSource> {
    /// An article that sorting ignores: `’s-Gravenhage` stands under G, even inside a name that begins with another
    /// word.
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

    /// The title without any signs before its first letter or digit, which sorting ignores.
    private static String title(CitedSource source) {
        return source.title().replaceFirst("^[^\\p{L}\\p{N}]+", "");
    }

    /// The words that the entry begins with, in the form in which they are sorted.
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

    /// A date to sort by: a year alone comes before any day in that year.
    private static LocalDate exact(PartialDate date) {
        return switch (date) {
            case PartialDate.OfYear _ -> date.firstDay().minusDays(1);
            case PartialDate.OfMonth _, PartialDate.OfDay _ -> date.firstDay();
        };
    }
}
