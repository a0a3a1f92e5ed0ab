package org.streetwise.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Deals the topics out to the neighbourhoods, which get seven lessons each.
///
/// @param parts by neighbourhood, in the order of their files
record Casting(Map<Place, List<Part>> parts) {
    static final int LESSONS_PER_PLACE = 7;

    static final List<Topic> TOPICS = Stream.of(
                    WorkTopics.ORGANISATION,
                    PeopleTopics.PARTICIPATION,
                    WorkTopics.MONEY,
                    WorkTopics.TECHNIQUE_LAW_AND_DATA,
                    PeopleTopics.OTHER_TASKS)
            .flatMap(List::stream)
            .toList();

    /// A lesson of one neighbourhood.
    sealed interface Part {
        /// An id that is unique in its neighbourhood.
        String id();

        String theme();

        /// @param title one of the topic's titles, with braces
        record Carries(Topic topic, String title) implements Part {
            @Override
            public String id() {
                return topic.id();
            }

            @Override
            public String theme() {
                return topic.theme();
            }
        }

        /// @param title one of the topic's contrary titles
        record Differs(Topic topic, String title) implements Part {
            @Override
            public String id() {
                return topic.id() + "-anders";
            }

            @Override
            public String theme() {
                return topic.theme();
            }
        }

        record Alone(WorkTopics.Solo solo) implements Part {
            @Override
            public String id() {
                return solo.id();
            }

            @Override
            public String theme() {
                return solo.theme();
            }
        }
    }

    static Casting of(long seed) {
        Map<Place, List<Part>> parts = new LinkedHashMap<>();
        Place.ALL.forEach(place -> parts.put(place, new ArrayList<>()));
        Random random = new Random(seed);
        List<Topic> largestFirst = new ArrayList<>(TOPICS);
        largestFirst.sort(Comparator.comparingInt(Topic::carriers).reversed());
        for (Topic topic : largestFirst) {
            List<Place> places = emptiestFirst(parts, random);
            List<Place> carriers = places.subList(0, topic.carriers());
            for (int i = 0; i < carriers.size(); i++) {
                String title = topic.titles().get(i % topic.titles().size());
                parts.get(carriers.get(i)).add(new Part.Carries(topic, title));
            }
            List<Place> others = new ArrayList<>(emptiestFirst(parts, random));
            others.removeAll(List.copyOf(carriers));
            for (int i = 0; i < topic.contrary().size(); i++) {
                parts.get(others.get(i))
                        .add(new Part.Differs(topic, topic.contrary().get(i)));
            }
        }
        for (WorkTopics.Solo solo : WorkTopics.SOLO) {
            parts.get(emptiestFirst(parts, random).getFirst()).add(new Part.Alone(solo));
        }
        return new Casting(parts);
    }

    /// The keys of the lessons that carry a topic, or that differ from it.
    List<String> keys(Topic topic, Class<? extends Part> kind) {
        List<String> keys = new ArrayList<>();
        parts.forEach((place, ofPlace) -> ofPlace.stream()
                .filter(kind::isInstance)
                .filter(part -> part.id().equals(topic.id()) || part.id().equals(topic.id() + "-anders"))
                .forEach(part -> keys.add(place.id() + "/" + part.id())));
        return keys;
    }

    private static List<Place> emptiestFirst(Map<Place, List<Part>> parts, Random random) {
        List<Place> places = new ArrayList<>(Place.ALL);
        Collections.shuffle(places, random);
        places.sort(Comparator.comparingInt(place -> parts.get(place).size()));
        return places;
    }
}
