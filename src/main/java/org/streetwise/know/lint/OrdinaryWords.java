package org.streetwise.know.lint;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/// Words that name neighbourhoods and municipalities but also mean something else. `Centrum` in a text is mostly some
/// town's centre, so finding a name made only of such words proves nothing.
final class OrdinaryWords {
    private static final Set<String> WORDS = Set.of(
            "aan",
            "achter",
            "bergen",
            "best",
            "bij",
            "binnen",
            "binnenstad",
            "borne",
            "buiten",
            "buitengebied",
            "buren",
            "buurt",
            "centraal",
            "centrum",
            "city",
            "de",
            "den",
            "der",
            "dijk",
            "dorp",
            "duiven",
            "east",
            "en",
            "haven",
            "het",
            "hof",
            "houten",
            "huizen",
            "in",
            "kampen",
            "kanaal",
            "kern",
            "midden",
            "nieuw",
            "nieuwe",
            "nieuwstad",
            "noord",
            "noordoost",
            "noordwest",
            "north",
            "oost",
            "op",
            "oud",
            "oude",
            "oudestad",
            "park",
            "plan",
            "plein",
            "polder",
            "rand",
            "singel",
            "sluis",
            "south",
            "spoor",
            "stad",
            "stadsdeel",
            "stadshart",
            "station",
            "stationsbuurt",
            "stationsgebied",
            "te",
            "ten",
            "ter",
            "van",
            "vesting",
            "west",
            "wijk",
            "wijken",
            "zuid",
            "zuidoost",
            "zuidwest");

    private OrdinaryWords() {}

    static boolean areAll(Collection<String> words) {
        return words.stream().allMatch(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)) || isNumber(word));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
