package org.streetwise.tell.citation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.streetwise.know.value.PersonOrBody;
import org.streetwise.know.value.PersonOrBody.Person;
import org.streetwise.tell.phrase.Letters;

/// Distinguishes sources that a text would otherwise cite alike (APA style, 7th edition, 8.18 to 8.20). Authors with
/// the same family name get initials, groups that begin alike get more names, and works of the same year get letters.
///
/// @param cited cites a source
record SourceDistinction(Function<CitedSource, String> cited) {

    /// The same sources in the same order, now distinct.
    List<CitedSource> of(List<CitedSource> sources) {
        return lettered(widened(initialled(sources)));
    }

    private static List<CitedSource> initialled(List<CitedSource> sources) {
        Map<String, Set<String>> given = new HashMap<>();
        for (CitedSource source : sources) {
            if (first(source) instanceof Person person) {
                given.computeIfAbsent(surname(person), _ -> new HashSet<>())
                        .add(ReferenceNames.initials(person.given()));
            }
        }
        return sources.stream()
                .map(source -> first(source) instanceof Person person
                                && given.getOrDefault(surname(person), Set.of()).size() > 1
                        ? source.withInitials()
                        : source)
                .toList();
    }

    private static PersonOrBody first(CitedSource source) {
        return source.lead().isEmpty()
                ? new PersonOrBody.Body(source.title())
                : source.lead().getFirst();
    }

    private static String surname(Person person) {
        return person.prefix() + " " + person.family();
    }

    private List<CitedSource> widened(List<CitedSource> sources) {
        Map<String, Set<List<PersonOrBody>>> leads = new HashMap<>();
        for (CitedSource source : sources) {
            leads.computeIfAbsent(cited.apply(source), _ -> new HashSet<>()).add(source.lead());
        }
        Map<String, Map<List<PersonOrBody>, Integer>> sharing = new HashMap<>();
        leads.forEach((words, alike) -> sharing.put(words, alike.size() == 1 ? Map.of() : sharing(alike)));
        return sources.stream()
                .map(source ->
                        source.showing(1 + common(source.lead(), sharing.getOrDefault(cited.apply(source), Map.of()))))
                .toList();
    }

    /// How many groups of authors begin with the same ones, by those.
    private static Map<List<PersonOrBody>, Integer> sharing(Set<List<PersonOrBody>> leads) {
        Map<List<PersonOrBody>, Integer> sharing = new HashMap<>();
        for (List<PersonOrBody> lead : leads) {
            for (int count = 1; count <= lead.size(); count++) {
                sharing.merge(lead.subList(0, count), 1, Integer::sum);
            }
        }
        return sharing;
    }

    /// How many of its first authors a group shares with another one.
    private static int common(List<PersonOrBody> lead, Map<List<PersonOrBody>, Integer> sharing) {
        int common = 0;
        while (common < lead.size() && sharing.getOrDefault(lead.subList(0, common + 1), 0) > 1) {
            common++;
        }
        return common;
    }

    private List<CitedSource> lettered(List<CitedSource> sources) {
        Map<String, Integer> alike = new HashMap<>();
        sources.forEach(source -> alike.merge(cited.apply(source), 1, Integer::sum));
        Map<String, Integer> given = new HashMap<>();
        return sources.stream()
                .map(source -> {
                    String words = cited.apply(source);
                    if (source.isConversation() || alike.getOrDefault(words, 0) == 1) {
                        return source;
                    }
                    String letter = Letters.of(given.merge(words, 1, Integer::sum));
                    return source.lettered(source.date().isPresent() ? letter : "-" + letter);
                })
                .toList();
    }
}
