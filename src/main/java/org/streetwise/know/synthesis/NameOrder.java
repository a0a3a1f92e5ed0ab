package org.streetwise.know.synthesis;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.streetwise.know.selection.SelectedCase;

/// The alphabet by which a reader looks up a neighbourhood: by its own name, then by its municipality's, each without
/// the article at its start. `’t Zand` stands under Z, `’s-Hertogenbosch` under H, as Dutch indexes have it.
public final class NameOrder {
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:['’][st][- ]|de |het |the )");

    private NameOrder() {}

    private record Named(SelectedCase place, CollationKey neighbourhood, CollationKey municipality) {}

    /// Sorts neighbourhoods in this order.
    static List<SelectedCase> sorted(List<SelectedCase> places, Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return places.stream()
                .map(place -> new Named(
                        place,
                        collator.getCollationKey(bare(place.neighbourhood())),
                        collator.getCollationKey(
                                place.municipality().map(NameOrder::bare).orElse(""))))
                .sorted(Comparator.comparing(Named::neighbourhood)
                        .thenComparing(Named::municipality)
                        .thenComparing(named -> named.place().id()))
                .map(Named::place)
                .toList();
    }

    /// A name without the article at its start, as an index has it.
    public static String bare(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }
}
