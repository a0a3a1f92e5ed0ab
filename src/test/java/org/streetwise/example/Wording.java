package org.streetwise.example;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/// Fills templates with random words. The same seed gives the same words.
final class Wording {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    private static final Map<String, List<String>> WORDS = Map.of(
            "plek",
            List.of(
                    "een huiskamer",
                    "een buurtwinkel",
                    "een leeg klaslokaal",
                    "een kiosk op het plein",
                    "een oude bakkerij",
                    "een fietsenwerkplaats",
                    "een omgebouwde bus"),
            "partij",
            List.of(
                    "de gemeente",
                    "de woningcorporatie",
                    "de bewonersvereniging",
                    "het wijkteam",
                    "het warmtebedrijf",
                    "de energiecoöperatie"),
            "figuur",
            List.of(
                    "een buurvrouw die iedereen kent",
                    "de beheerder van het buurthuis",
                    "de trainer van de voetbalclub",
                    "een gepensioneerde installateur",
                    "de kapper op de hoek",
                    "een oud-leraar uit de flat"),
            "zorg",
            List.of(
                    "schimmel in de slaapkamer",
                    "de overlast bij de containers",
                    "de onduidelijkheid over de servicekosten",
                    "het kapotte hek om de speeltuin",
                    "de eenzaamheid in de portieken",
                    "het hardrijden op de ringweg",
                    "de angst voor een te hoge rekening"),
            "dagdelen",
            List.of("twee ochtenden", "drie middagen", "één avond", "vier dagdelen"),
            "getal",
            List.of("twee", "drie", "vier", "vijf", "zes", "zeven", "negen", "elf", "twaalf", "zestien"),
            "jaren",
            List.of("twee", "drie", "vier"),
            "aantal",
            List.of("34", "46", "72", "128", "212", "340", "1.150"),
            "bedrag",
            List.of("€ 450", "€ 1.250", "€ 3.400", "€ 12.500"));

    private final Random random;
    private final Place place;
    private final Map<List<String>, Deque<String>> decks = new HashMap<>();
    private String lastDrawn = "";

    Wording(Random random, Place place) {
        this.random = random;
        this.place = place;
    }

    /// A template with its braces filled and a capital at the beginning.
    String sentence(String template) {
        String filled = SLOT.matcher(template).replaceAll(slot -> word(slot.group(1)));
        int first = filled.offsetByCodePoints(0, 1);
        return filled.substring(0, first).toUpperCase(Locale.ROOT) + filled.substring(first);
    }

    /// The next of the templates. All come once before any comes again, and none comes twice in a row.
    String oneOf(List<String> templates) {
        Deque<String> deck = decks.computeIfAbsent(templates, _ -> new ArrayDeque<>());
        if (deck.isEmpty()) {
            List<String> shuffled = new ArrayList<>(templates);
            Collections.shuffle(shuffled, random);
            deck.addAll(shuffled);
            if (shuffled.getFirst().equals(lastDrawn)) {
                deck.add(deck.remove());
            }
        }
        lastDrawn = deck.remove();
        return sentence(lastDrawn);
    }

    /// A number from `least` up to and including `most`.
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private String word(String slot) {
        if (slot.equals("wijk")) {
            return place.inText();
        }
        List<String> words = WORDS.get(slot);
        if (words == null) {
            throw new IllegalArgumentException("no words for {" + slot + "}");
        }
        return words.get(random.nextInt(words.size()));
    }
}
