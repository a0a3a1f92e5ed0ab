package org.streetwise.know.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Who wrote or edited a publication.
public sealed interface PersonOrBody {
    /// The name that others sort it by, without prefixes.
    String family();

    /// @param given in full or initials; may be empty
    /// @param prefix `van der`; may be empty
    /// @param suffix `Jr.`; may be empty
    record Person(String family, String given, String prefix, String suffix) implements PersonOrBody {}

    /// An organisation.
    record Body(String name) implements PersonOrBody {
        @Override
        public String family() {
            return name;
        }
    }

    /// Reads `Hal, Anke van`, `van Hal, Anke` and `Hal, van, Jr., Anke`. A name without a comma is an organisation, and
    /// so is one in which something other than given names follows the last comma: `Gemeente Utrecht, afdeling Wonen`.
    static PersonOrBody of(String name) {
        List<String> parts =
                Arrays.stream(name.split(",", -1)).map(String::strip).toList();
        if (parts.size() == 1 || parts.getFirst().isEmpty()) {
            return new Body(name.strip());
        }
        Person person = prefixed(parts.getFirst(), parts.getLast());
        if (!words(person.given()).stream().allMatch(PersonOrBody::isGivenName)) {
            return new Body(name.strip());
        }
        return parts.size() == 2
                ? person
                : new Person(
                        person.family(),
                        person.given(),
                        person.prefix(),
                        String.join(", ", parts.subList(1, parts.size() - 1)));
    }

    /// A person whose prefix stands in lower case before the family name or after the given one.
    static Person prefixed(String family, String given) {
        List<String> front = words(family);
        int first = 0;
        while (first < front.size() - 1 && isPrefix(front.get(first))) {
            first++;
        }
        List<String> back = words(given);
        int last = back.size();
        while (last > 0 && isPrefix(back.get(last - 1))) {
            last--;
        }
        List<String> prefix = new ArrayList<>(back.subList(last, back.size()));
        prefix.addAll(front.subList(0, first));
        return new Person(
                String.join(" ", front.subList(first, front.size())),
                String.join(" ", back.subList(0, last)),
                String.join(" ", prefix),
                "");
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /// `van`, `'t`, `d’`.
    private static boolean isPrefix(String word) {
        return word.matches("['’]?\\p{Ll}{1,5}['’]?");
    }

    /// `Anke`, `A.-M.`; scripts without capitals have given names too.
    private static boolean isGivenName(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }
}
