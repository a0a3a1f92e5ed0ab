package org.streetwise.tell.typography;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.source.Language;

/// The conventions of print in one language.
///
/// @param curled whether its quotation marks and dashes are known; if not, they stay as typed
/// @param counted words that belong to the number after them: `les 7`, `p. 34`
/// @param units words that belong to the number before them: `5 km`, `1 januari`
/// @param titles words that belong to the name after them: `dr. Vos`
record Conventions(boolean curled, Set<String> counted, Set<String> units, Set<String> titles) {
    private static final Set<String> MEASURES = Set.of(
            "mm", "cm", "m", "km", "m²", "m³", "m2", "m3", "km²", "ha", "kg", "kW", "MW", "GW", "Wh", "kWh", "MWh",
            "GWh", "TWh", "kJ", "MJ", "GJ", "TJ", "PJ", "ppm", "dB");
    private static final Set<String> ABBREVIATIONS = Set.of("p.", "pp.", "nr.", "nrs.", "no.", "art.");

    private static final Conventions PLAIN = new Conventions(false, ABBREVIATIONS, MEASURES, Set.of());
    private static final Map<String, Conventions> KNOWN = Map.of(
            "nl",
            new Conventions(
                    true,
                    with(
                            ABBREVIATIONS,
                            Set.of(
                                    "blz.",
                                    "les",
                                    "lessen",
                                    "tabel",
                                    "figuur",
                                    "hoofdstuk",
                                    "bijlage",
                                    "paragraaf",
                                    "pagina",
                                    "noot",
                                    "artikel",
                                    "deel")),
                    with(
                            MEASURES,
                            Set.of(
                                    "miljoen",
                                    "miljard",
                                    "euro",
                                    "januari",
                                    "februari",
                                    "maart",
                                    "april",
                                    "mei",
                                    "juni",
                                    "juli",
                                    "augustus",
                                    "september",
                                    "oktober",
                                    "november",
                                    "december")),
                    Set.of("dr.", "drs.", "ir.", "ing.", "mr.", "prof.", "mw.", "mevr.", "dhr.", "ds.")),
            "en",
            new Conventions(
                    true,
                    with(
                            ABBREVIATIONS,
                            Set.of(
                                    "lesson",
                                    "lessons",
                                    "table",
                                    "figure",
                                    "fig.",
                                    "chapter",
                                    "appendix",
                                    "section",
                                    "page",
                                    "note",
                                    "article",
                                    "part",
                                    "vol.")),
                    with(
                            MEASURES,
                            Set.of(
                                    "million",
                                    "billion",
                                    "January",
                                    "February",
                                    "March",
                                    "April",
                                    "May",
                                    "June",
                                    "July",
                                    "August",
                                    "September",
                                    "October",
                                    "November",
                                    "December")),
                    Set.of("Dr", "Dr.", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Prof", "Prof.", "St")));

    static Conventions of(Language language) {
        return KNOWN.getOrDefault(language.primary(), PLAIN);
    }

    private static Set<String> with(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
