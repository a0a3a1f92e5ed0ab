package org.streetwise.tell.citation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.know.value.PersonOrBody;
import org.streetwise.know.value.PersonOrBody.Body;
import org.streetwise.know.value.PersonOrBody.Person;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.template.Phrase;

/// The names of authors and editors in lists and citations (APA style, 7th edition, 8.17, 9.7 to 9.12).
///
/// The template's words decide where a prefix goes and whether it has a capital: `Vries, J. de` and `De Vries` in
/// Dutch, `de Vries, J.` and `de Vries` in English.
record ReferenceNames(SentenceWriter sentences) {
    /// How many names a list prints before it leaves some out.
    private static final int MOST = 20;
    private static final Pattern GIVEN = Pattern.compile("(?<=\\.)\\s*(?=[^-\\s])|\\s+");

    /// A name as lists sort it: `Vries, J. de`.
    String listed(PersonOrBody name) {
        return switch (name) {
            case Body(String body) -> body;
            case Person person -> {
                String listed = person.given().isBlank()
                        ? cited(person)
                        : said(
                                Phrase.NAME_LISTED,
                                slot("family", person.family())
                                        .and("given", words(initials(person.given())))
                                        .and("prefix", words(person.prefix())));
                yield person.suffix().isEmpty() ? listed : listed + ", " + person.suffix();
            }
        };
    }

    /// A name as texts cite it: `De Vries`.
    String cited(PersonOrBody name) {
        return switch (name) {
            case Body(String body) -> body;
            case Person(String family, _, String prefix, _) ->
                said(
                        Phrase.NAME_CITED,
                        slot("family", family)
                                .and("prefix", words(prefix))
                                .and("capitalised", words(capitalised(prefix))));
        };
    }

    /// A name in natural order, with no line break after the initials: `J. de Vries`.
    String natural(PersonOrBody name) {
        return switch (name) {
            case Body(String body) -> body;
            case Person(String family, String given, String prefix, _) ->
                Stream.of(initials(given), prefix, family)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("\u00A0"));
        };
    }

    /// All names for a list: `Vries, J. de, & Jansen, P.`. Of more than twenty, the first nineteen and the last.
    String listed(List<PersonOrBody> names) {
        List<String> listed = names.stream().map(this::listed).toList();
        if (listed.size() > MOST) {
            return String.join(", ", listed.subList(0, MOST - 1)) + ", … " + listed.getLast();
        }
        return joined(Phrase.AUTHORS_LISTED, listed);
    }

    /// All names in natural order: `J. de Vries & P. Jansen`.
    String natural(List<PersonOrBody> names) {
        return together(names.stream().map(this::natural).toList());
    }

    /// The names for a citation: `De Vries & Jansen`. Of three or more, only the first ones.
    ///
    /// @param shown how many of three or more are named
    /// @param initialled whether the first has initials, because others have the same name
    String cited(List<PersonOrBody> names, int shown, boolean initialled) {
        List<String> cited = names.stream()
                .map(name -> initialled && name.equals(names.getFirst()) ? natural(name) : cited(name))
                .toList();
        if (cited.size() < 3 || shown >= cited.size() - 1) {
            return together(cited);
        }
        return said(Phrase.AND_OTHERS, slot("first", String.join(", ", cited.subList(0, shown))));
    }

    private String together(List<String> names) {
        return joined(names.size() > 2 ? Phrase.AUTHORS_LISTED : Phrase.AUTHORS_CITED, names);
    }

    private String joined(Phrase phrase, List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        String first = String.join(", ", names.subList(0, names.size() - 1));
        return said(phrase, slot("first", first).and("last", words(names.getLast())));
    }

    /// The initials of given names: `Jan-Willem Th. P.` becomes `J.-W. Th. P.`.
    static String initials(String given) {
        return Stream.of(GIVEN.split(given.strip()))
                .filter(name -> !name.isEmpty())
                .map(ReferenceNames::initial)
                .collect(Collectors.joining(" "));
    }

    private static String initial(String name) {
        if (name.endsWith(".") || !Character.isLetter(name.codePointAt(0))) {
            return name;
        }
        return Stream.of(name.split("-"))
                .filter(part -> !part.isEmpty())
                .map(part -> Character.toString(part.codePointAt(0)) + ".")
                .collect(Collectors.joining("-"));
    }

    /// A prefix with a capital: `van der` becomes `Van der`; `'t` stays.
    private static String capitalised(String prefix) {
        if (prefix.isEmpty()) {
            return prefix;
        }
        int behind = prefix.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(prefix.codePointAt(0))) + prefix.substring(behind);
    }

    private String said(Phrase phrase, Filling filling) {
        return PlainText.of(sentences.say(phrase, filling)).strip();
    }

    private static Filling slot(String name, String text) {
        return Filling.inlines(name, words(text));
    }

    private static List<Inline> words(String text) {
        return text.isEmpty() ? List.of() : Inline.text(text);
    }
}
