package org.streetwise.tell.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.template.StandingPhrase;

/// What a phrase's places are filled with.
public final class Filling {
    private final Map<String, Value> texts = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /// What fills a place that stands for a text.
    public sealed interface Value {
        record Said(List<Inline> inlines) implements Value {}

        /// Phrases that are said with the phrase around them, so that all numbers are in words or all in digits.
        record Clauses(List<Clause> clauses) implements Value {}

        static Value of(Clause clause) {
            return new Clauses(List.of(clause));
        }
    }

    /// A phrase within another.
    public record Clause(StandingPhrase phrase, Filling filling) {}

    private Filling() {}

    /// For a phrase without places.
    public static Filling none() {
        return new Filling();
    }

    /// For a phrase with one place, which a text fills.
    public static Filling text(String name, String text) {
        return new Filling().and(name, text);
    }

    /// For a phrase with one place, which a text with references or emphasis fills.
    public static Filling inlines(String name, List<Inline> inlines) {
        return new Filling().and(name, inlines);
    }

    /// For a phrase with one place, which a number fills: the phrase has forms for one and for more.
    public static Filling count(String name, int number) {
        return new Filling().and(name, number);
    }

    /// Fills a place with a list of phrases: `in vier wijken, deels in één wijk en niet in twee wijken`.
    public static Filling clauses(String name, List<Clause> clauses) {
        return new Filling().and(name, new Value.Clauses(clauses));
    }

    /// The same with a text for another place.
    public Filling and(String name, String text) {
        return and(name, List.of(new Inline.Text(text)));
    }

    /// The same with a text with references or emphasis for another place.
    public Filling and(String name, List<Inline> inlines) {
        return and(name, new Value.Said(inlines));
    }

    /// The same with a phrase of its own for another place.
    public Filling and(String name, Clause clause) {
        return and(name, new Value.Clauses(List.of(clause)));
    }

    /// Fills a place with what was said elsewhere, or is to be said with the rest.
    public Filling and(String name, Value value) {
        texts.put(name, value);
        return this;
    }

    /// The same with a number for another place.
    public Filling and(String name, int number) {
        counts.put(name, number);
        return this;
    }

    Value text(String name) {
        Value value = texts.get(name);
        if (value == null) {
            throw new IllegalStateException("nothing to fill `" + name + "` with");
        }
        return value;
    }

    int number(String name) {
        Integer number = counts.get(name);
        if (number == null) {
            throw new IllegalStateException("no number for `" + name + "`");
        }
        return number;
    }
}
