package org.streetwise.read.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.streetwise.know.value.PersonOrBody;

/// Reads `de Vries, Jan and Jan de Vries and family=Vries, given=Jan, prefix=de and {Gemeente Utrecht} and others`.
final class BibtexNames {
    private BibtexNames() {}

    /// The names in order, without `others`.
    static List<PersonOrBody> of(String latex) {
        return split(latex.replaceAll("\\s+", " ").strip(), " and ").stream()
                .filter(name -> !name.isEmpty() && !name.equals("others"))
                .map(BibtexNames::name)
                .toList();
    }

    private static PersonOrBody name(String latex) {
        List<String> parts = split(latex, ",");
        if (parts.stream().anyMatch(part -> part.startsWith("family="))) {
            return labelled(parts);
        }
        if (parts.size() > 1) {
            return PersonOrBody.of(
                    String.join(", ", parts.stream().map(Latex::plain).toList()));
        }
        List<String> words = split(latex, " ");
        return words.size() == 1 ? new PersonOrBody.Body(Latex.plain(latex)) : givenFirst(words);
    }

    private static PersonOrBody labelled(List<String> parts) {
        Map<String, String> values = new HashMap<>();
        for (String part : parts) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.put(
                        part.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                        Latex.plain(part.substring(equals + 1)));
            }
        }
        return new PersonOrBody.Person(
                values.getOrDefault("family", ""),
                values.getOrDefault("given", ""),
                values.getOrDefault("prefix", ""),
                values.getOrDefault("suffix", ""));
    }

    /// The prefix begins with the first word in lower case. The last word never belongs to it.
    private static PersonOrBody givenFirst(List<String> words) {
        List<String> plain = words.stream().map(Latex::plain).toList();
        int last = plain.size() - 1;
        int prefix = 0;
        while (prefix < last && !isLower(plain.get(prefix))) {
            prefix++;
        }
        int family = prefix;
        while (family < last && isLower(plain.get(family))) {
            family++;
        }
        return new PersonOrBody.Person(
                String.join(" ", plain.subList(family, plain.size())),
                String.join(" ", plain.subList(0, prefix)),
                String.join(" ", plain.subList(prefix, family)),
                "");
    }

    private static boolean isLower(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
    }

    /// The parts between separators outside braces.
    private static List<String> split(String latex, String separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < latex.length(); at++) {
            char sign = latex.charAt(at);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (depth == 0 && latex.startsWith(separator, at)) {
                parts.add(latex.substring(start, at).strip());
                start = at + separator.length();
            }
        }
        parts.add(latex.substring(start).strip());
        return parts;
    }
}
